import { distinct, isSomebody, keyOf } from '../actors.js';
import type { ActorRef, MeetingParticipant, ParticipantRole } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { spread } from '../frames/coordination.js';
import { prepositionOf } from '../frames/words.js';
import { PRESENCE_NOUNS, ROLE_NOUNS, STANDING_BY } from '../lexicon/presence.js';
import { childrenOf } from '../syntax/dependents.js';

/** Who was there besides those who met, and who is said not to have been. */
export interface Bystanders {
  present: MeetingParticipant[];
  absent: ActorRef[];
}

/** "Met with A looking on", "in the presence of A", "without A": whom the words around a meeting put beside it. */
export function bystandersOf(context: ClaimContext, frames: readonly Frame[]): Bystanders {
  const found: Bystanders = { present: [], absent: [] };
  for (const frame of frames) {
    for (const { mark, parent, lemma, agent, sentence, predicate } of frame.sentence.frames) {
      const role = STANDING_BY.get(lemma);
      if (mark !== 'with' || parent !== frame || role === undefined) continue;
      const told = roleTold(sentence, predicate);
      found.present.push(...inRole(context.actors.refsOf(sentence, agent), told ?? role));
    }
    for (const { preposition, heads } of frame.arguments)
      addBeside(context, frame, preposition, heads, found);
  }
  return found;
}

function addBeside(
  context: ClaimContext,
  { sentence }: Frame,
  preposition: string | null,
  heads: readonly number[],
  found: Bystanders,
): void {
  if (preposition === 'without') found.absent.push(...context.actors.refsOf(sentence, heads));
  if (preposition === 'with')
    for (const head of heads) {
      const role = roleTold(sentence, lastOf(sentence, head));
      if (role !== null) found.present.push(...inRole(context.actors.refs(sentence, head), role));
    }
  for (const head of heads) {
    const what = PRESENCE_NOUNS.get(`${preposition ?? ''} ${sentence.tokens[head]?.lemma ?? ''}`);
    if (what === undefined) continue;
    const whose = childrenOf(sentence, head)
      .filter(
        (child) =>
          child.relation === 'nmod:poss' ||
          (child.relation === 'nmod' && /^(?:of|by)$/.test(prepositionOf(sentence, child) ?? '')) ||
          (what === 'MEDIATOR' && child.relation === 'amod'),
      )
      .flatMap((child) => spread(sentence, child.index));
    const refs = context.actors.refsOf(sentence, whose);
    if (what === 'ABSENT') found.absent.push(...refs);
    else found.present.push(...inRole(refs, what));
  }
}

const inRole = (refs: readonly ActorRef[], role: ParticipantRole): MeetingParticipant[] =>
  refs.filter(isSomebody).map((ref) => ({ ...ref, role }));

const lastOf = ({ mentions }: Sentence, head: number): number =>
  mentions.find(({ first, last }) => first <= head && head <= last)?.last ?? head;

/** "As mediator", "between them", "in the chair" right behind a word. */
function roleTold({ tokens }: Sentence, at: number): ParticipantRole | null {
  const next = tokens.slice(at + 1, at + 5);
  if (next[0]?.lower === 'between') return 'MEDIATOR';
  if (!/^(?:as|in)$/.test(next[0]?.lower ?? '')) return null;
  for (const { lemma, lower, tag } of next.slice(1)) {
    const role = ROLE_NOUNS.get(lemma) ?? ROLE_NOUNS.get(lower);
    if (role) return role;
    if (tag !== 'DET' && tag !== 'ADJ') return null;
  }
  return null;
}

/** Those who take part with all who stand by, in the role in which they do. */
export function withBystanders(
  participants: readonly MeetingParticipant[],
  { present }: Bystanders,
): MeetingParticipant[] {
  const roleOf = new Map(present.map((ref) => [keyOf(ref), ref.role]));
  return distinct([...participants, ...present]).map((ref) =>
    ref.role === 'PARTY' ? { ...ref, role: roleOf.get(keyOf(ref)) ?? ref.role } : ref,
  );
}
