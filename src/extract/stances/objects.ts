import { keyOf } from '../actors.js';
import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { prepositionOf } from '../frames/words.js';
import { isBusiness, PRESSING } from '../lexicon/business.js';
import { counted } from '../mentions/descriptions.js';
import { WITHDRAWAL } from '../lexicon/object-classes.js';
import { isPersonNoun } from '../lexicon/people-nouns.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { childrenOf, subtree } from '../syntax/dependents.js';

/** What a phrase is about: of "dozens of activists" and "some of its troops", the activists and the troops. */
export function measured(sentence: Sentence, head: number): number {
  const token = sentence.tokens[head];
  const meant = token && counted(sentence, token);
  return meant ? measured(sentence, meant.index) : head;
}

/** Whether what a verb is done to gives it the sense of a position. */
export function fitsObject(context: ClaimContext, frame: Frame, verb: StanceVerb, head: number): boolean {
  const { sentence } = frame;
  const token = sentence.tokens[head];
  const lemma = token?.lemma.toLowerCase() ?? '';
  if (verb.otherObjects?.has(lemma)) return false;
  if (!verb.objects) return true;
  if (WITHDRAWAL.has(lemma) && leavesUnion(context, frame, head)) return false;
  return (
    verb.objects.has(lemma) ||
    (verb.people === true && isPerson(context, sentence, head)) ||
    (verb.places === true && isPlace(context, sentence, head))
  );
}

/** Somebody by name, by what he is, or as a figure of public life: "the nurse", "an opposition figure". */
function isPerson(context: ClaimContext, sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (token?.tag === 'NOUN' && token.lower === 'figure')
    return childrenOf(sentence, head).some(({ lower }) => OF_PUBLIC_LIFE.has(lower));
  return (
    (token?.tag === 'NOUN' && isPersonNoun(token.lemma)) ||
    context.actors.refs(sentence, head).some(({ kind }) => kind === 'PERSON')
  );
}

const OF_PUBLIC_LIFE: ReadonlySet<string> = new Set(['opposition', 'public', 'political', 'religious']);

/** "Its withdrawal from the treaty", "from the European Union": to leave what one has joined is not to give way. */
function leavesUnion(context: ClaimContext, frame: Frame, head: number): boolean {
  const { sentence } = frame;
  const inside = subtree(sentence, head).filter((at) => {
    const token = sentence.tokens[at];
    return token !== undefined && prepositionOf(sentence, token) === 'from';
  });
  const beside = frame.arguments.filter(({ preposition }) => preposition === 'from');
  return [...inside, ...beside.flatMap(({ heads }) => heads)].some(
    (at) =>
      UNIONS.has(sentence.tokens[at]?.lemma.toLowerCase() ?? '') ||
      context.actors.refs(sentence, at).some(({ kind }) => kind === 'ORGANISATION'),
  );
}

/** What one may leave that is no ground. */
export const UNIONS: ReadonlySet<string> = new Set(
  'treaty agreement accord pact deal convention race contest union talks negotiation negotiations protocol brexit'.split(
    ' ',
  ),
);

/** A state, or a name that is nobody's: "pulled out of Chad", "withdrew from Vukanda". */
function isPlace(context: ClaimContext, sentence: Sentence, head: number): boolean {
  const mention = context.actors.mentionAt(sentence, head);
  if (mention) return mention.place !== null || mention.entities.some(({ kind }) => kind === 'STATE');
  return sentence.tokens[head]?.tag === 'PROPN';
}

/** Whether all else is there that a verb needs to be meant as a position. */
export function isMeant(
  context: ClaimContext,
  frame: Frame,
  verb: StanceVerb,
  holders: readonly ActorRef[],
): boolean {
  const { sentence } = frame;
  const { beside, subjects } = verb;
  if (beside && !sentence.tokens.some(({ lower, lemma }) => beside.has(lower) || beside.has(lemma)))
    return false;
  if (
    subjects &&
    !frame.agent.some((head) => subjects.has(sentence.tokens[measured(sentence, head)]?.lemma ?? '')) &&
    !(subjects.has('militia') && holders.some(({ kind }) => kind === 'ARMED_GROUP'))
  )
    return false;
  if (verb.bare && frame.patient.length > 0) return false;
  const has = (words: ReadonlySet<string>): boolean => sentence.tokens.some(({ lower }) => words.has(lower));
  // firemen and commandos free people whom somebody else held
  if (verb.people && has(RESCUE)) return false;
  // what a firm allows its customers, unless somebody has made it
  if (
    verb.stance === 'CONCESSION' &&
    !verb.issue.includes('alone') &&
    holders.every(isBusiness) &&
    !has(PRESSING)
  )
    return false;
  return verb.own !== true || !isOthers(context, frame, holders);
}

const RESCUE: ReadonlySet<string> = new Set(
  'trapped rubble wreckage debris raid rescue rescued rescuers firefighters commandos'.split(' '),
);

/** Whether the object belongs to somebody who is not the subject: "reversed the ministry's decision". */
function isOthers(context: ClaimContext, frame: Frame, holders: readonly ActorRef[]): boolean {
  const { sentence } = frame;
  const owners = frame.patient
    .flatMap((head) => childrenOf(sentence, head))
    .filter(
      (child) =>
        child.relation === 'nmod:poss' ||
        (child.relation === 'nmod' && prepositionOf(sentence, child) === 'by'),
    )
    .flatMap((child) => context.actors.refs(sentence, child.index));
  const own = new Set(holders.flatMap((holder) => [keyOf(holder), holder.country ?? keyOf(holder)]));
  return owners.some((owner) => !own.has(keyOf(owner)) && !own.has(owner.country ?? ''));
}
