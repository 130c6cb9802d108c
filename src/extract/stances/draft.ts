import { distinct, keyOf, isAnybody, isPrivate } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { ActorRef, StanceAct, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import type { Sentence } from '../document.js';
import { CUSTODY_ISSUES, HOLDING, WHEREABOUTS } from '../lexicon/custody.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import type { Reading } from '../modality.js';
import type { Issue } from '../phrases.js';
import type { Span } from '../when.js';

/** What one claim needs beyond its sentence. */
export interface Draft {
  stance: StanceKind;
  act: StanceAct;
  holders: ActorRef[];
  addressee: ActorRef | null;
  issue: Issue;
  /** The deed that is done, where the issue does not name it. */
  deed?: string | undefined;
  rule: string;
  confidence: number;
  /** The position told of before that the claim is a step of, where its issue is taken from there. */
  recalled?: StanceClaim;
  /** It has run out, or has no object any more: nobody has dropped it. */
  lapsed?: boolean;
  /** It is said that this was not so. */
  denied?: boolean;
  /** Where no date of the act stands but what the position is wanted by: "until Friday". */
  term?: Span;
  /** A predicate beside the frame that the rule took in: the noun of "dropped its demand". */
  beside?: Frame;
}

/** Who has the person whom an issue is about: the state to which the article says that he or she fled. */
export function custodian(context: ClaimContext, issue: Issue, sentence: Sentence): ActorRef | null {
  if (!issue.terms.some((term) => CUSTODY_ISSUES.has(term))) return null;
  const captor = captorOf(context, issue, sentence);
  if (captor) return captor;
  const people = issue.entities.filter((entity) => entity.kind === 'PERSON');
  if (people.length === 0) return null;
  const sentences = [sentence, ...context.document.sentences.filter((other) => other !== sentence)];
  for (const other of sentences) {
    for (const frame of other.frames) {
      if (frame.noun || !WHEREABOUTS.has(frame.lemma)) continue;
      const goes = frame.agent.some((head) =>
        context.actors.mentionAt(other, head)?.entities.some((entity) => people.includes(entity)),
      );
      if (!goes) continue;
      for (const argument of frame.arguments) {
        if (!/^(?:to|in|at)$/.test(argument.preposition ?? '')) continue;
        const found = context.actors.refsOf(other, argument.heads).find((ref) => ref.kind === 'STATE');
        if (found) return found;
      }
    }
  }
  return null;
}

/** "The release of fishermen who were seized by the Burmese navy", "held in Chile": who has them. */
function captorOf({ actors }: ClaimContext, issue: Issue, sentence: Sentence): ActorRef | null {
  const held = sentence.frames.find(
    ({ noun, lemma, passive, link, predicate }) =>
      !noun && passive && HOLDING.has(lemma) && link.startsWith('acl') && predicate > issue.first,
  );
  if (!held) return null;
  const [captor] = actors.refsOf(sentence, held.agent);
  if (captor) return captor;
  const places = held.arguments.filter(({ preposition }) => /^(?:in|at)$/.test(preposition ?? ''));
  return (
    actors
      .refsOf(
        sentence,
        places.flatMap(({ heads }) => heads),
      )
      .find(({ kind }) => kind === 'STATE') ?? null
  );
}

/** The claims of a draft, one for each holder. */
export function write(context: ClaimContext, frame: Frame, draft: Draft, reading: Reading): StanceClaim[] {
  const { sentence } = frame;
  const { issue } = draft;
  const addressee = draft.addressee ?? giverIn(context, sentence, draft);
  // a date inside the issue says when it is wanted, not when it was asked for
  const date = context.dateOf(
    related(frame),
    reading.direction === 'future' ? null : 'past',
    draft.term ?? issue,
  );
  const claims = draft.holders
    .filter((holder) => mayHold(context, frame, draft, holder))
    .map((holder) => ({
      kind: 'stance' as const,
      stance: draft.stance,
      act: draft.act,
      holder,
      addressee,
      issue: issue.text,
      ...(draft.deed === undefined ? {} : { deed: draft.deed }),
      issueTerms: issue.terms,
      about: distinct([
        ...(draft.recalled?.about ?? []),
        ...issue.entities.map((entity) => context.actors.refIn(sentence, entity)),
      ]).filter((ref) => keyOf(ref) !== keyOf(holder) && (!addressee || keyOf(ref) !== keyOf(addressee))),
      date,
      ...(draft.lapsed ? { lapsed: true as const } : {}),
      ...(isRecalled(frame) ? { recalled: true as const } : {}),
      modality: modalityOf(draft, reading),
      attribution: attributionOf(context, frame, holder),
      ...context.quote(sentence),
      rule: draft.rule,
      confidence: draft.confidence,
    }))
    .map((claim) => context.made(claim, frame, draft.beside));
  context.positions.push(...claims);
  return claims;
}

/** "Asked for a loan from Togo", "its demand for an apology from Togo": who is to give what is wanted. */
function giverIn({ actors }: ClaimContext, sentence: Sentence, { stance, issue }: Draft): ActorRef | null {
  if (stance !== 'DEMAND' && stance !== 'REQUEST') return null;
  for (let at = issue.first + 1; at < issue.last; at += 1) {
    const [noun, from] = [sentence.tokens[at - 1], sentence.tokens[at]];
    if (from?.lower !== 'from' || !OBJECT_CLASSES.given?.has(noun?.lemma ?? '')) continue;
    return actors.refsOf(sentence, [from.head]).find((ref) => !isPrivate(ref) && !isAnybody(ref)) ?? null;
  }
  return null;
}

/** What is left of an act that is denied, such as a demand that was not dropped, is asserted. */
function modalityOf({ denied }: Draft, { modality }: Reading): StanceClaim['modality'] {
  if (denied) return 'DENIED';
  return modality === 'DENIED' ? 'ASSERTED' : modality;
}

/** What a private person offers or agrees to is no public affair, and nobody puts a position to himself. */
function mayHold(context: ClaimContext, frame: Frame, draft: Draft, holder: ActorRef): boolean {
  const { stance, addressee } = draft;
  if ((isPrivate(holder) || isAnybody(holder)) && (stance === 'OFFER' || stance === 'AGREEMENT'))
    context.reject(frame, 'stance/private', holder.name);
  else if (stance === 'SUPPORT' && isCounsel(holder)) context.reject(frame, 'stance/private', holder.name);
  else if (addressee && keyOf(holder) === keyOf(addressee)) context.reject(frame, 'stance/self', holder.name);
  else return true;
  return false;
}

/** "His lawyer welcomed the decision": whoever speaks for a party to a case is none himself. */
const isCounsel = ({ name, named }: ActorRef): boolean =>
  !named && /\b(?:lawyer|attorney|barrister|relative|mother|father|widow)s?$/i.test(name);

/** "Had demanded": told as past already when the news happened. */
const isRecalled = (frame: Frame): boolean =>
  frame.tense === 'past' && frame.aspect.startsWith('perfect') && frame.modals.length === 0;

/** The holder's own words need no source beside the holder. */
function attributionOf(context: ClaimContext, frame: Frame, holder: ActorRef): StanceClaim['attribution'] {
  const attribution = readAttribution(frame, context.text, context.actors);
  // "China was asked to leave, the ministry said": that the ministry asked rests on its saying so
  if (frame.passive && frame.agent.length === 0) return attribution;
  return attribution?.actor && keyOf(attribution.actor) === keyOf(holder) ? null : attribution;
}
