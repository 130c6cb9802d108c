import { isAnybody, isPrivate, keyOf } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { AGAINST, IN_FAVOUR, NAMING, OFFENDING, REPORTERS, RULING } from '../lexicon/judging.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { readModality } from '../modality.js';
import { clauseIssue, type Issue, nounIssue } from '../phrases.js';
import { childrenOf, subtree } from '../syntax/dependents.js';
import { write } from './draft.js';
import { ownersOf } from './noun-parts.js';

/** What somebody decides or does in public affairs, which others may judge. */
const JUDGED: ReadonlySet<string> = new Set([
  ...(OBJECT_CLASSES.deed ?? []),
  ...(OBJECT_CLASSES.policyMove ?? []),
  ...(OBJECT_CLASSES.ruling ?? []),
  ...(OBJECT_CLASSES.restriction ?? []),
  ...(OBJECT_CLASSES.bar ?? []),
  ...(OBJECT_CLASSES.inquiry ?? []),
  ...(OBJECT_CLASSES.gathering ?? []),
  ...'prorogation suspension dissolution detention seizure closure campaign remark comment'.split(' '),
]);

/** "Called the ban illegal", "said the decision was a mistake": for or against what somebody has done or decided. */
export function judged(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const found = named(context, frame) ?? said(context, frame);
  if (!found?.issue) return null;
  const { stance, issue, head } = found;
  const holders = found.holders.filter(
    (holder) => !isPrivate(holder) && !isAnybody(holder) && !REPORTERS.test(holder.name),
  );
  const reading = readModality(found.told);
  if (reading.negated || reading.refused || /^(?:POSSIBLE|CONDITIONAL)$/.test(reading.modality)) return null;
  const owners = head === null ? [] : ownerOf(context, frame, head);
  const addressee = owners.find((owner) => !holders.some((holder) => keyOf(holder) === keyOf(owner)));
  return write(
    context,
    found.told,
    {
      stance,
      act: 'MADE',
      holders,
      addressee: addressee ?? null,
      issue,
      rule: `stance/judged/${frame.lemma}`,
      confidence: 0.6,
    },
    { ...reading, modality: 'ASSERTED' },
  );
}

interface Judgement {
  stance: 'SUPPORT' | 'OPPOSITION';
  holders: ActorRef[];
  issue: Issue | null;
  /** The noun that is judged, null where it is a clause. */
  head: number | null;
  /** The verb by which it is said. */
  told: Frame;
}

const verdictOf = (word: string): Judgement['stance'] | null => {
  if (AGAINST.has(word)) return 'OPPOSITION';
  return IN_FAVOUR.has(word) ? 'SUPPORT' : null;
};

/** "Called the ban illegal", "described the ban as a mistake". */
function named({ actors, document }: ClaimContext, frame: Frame): Judgement | null {
  if (!NAMING.has(frame.lemma)) return null;
  const { sentence } = frame;
  const words = [
    ...sentence.frames
      .filter((other) => other.parent === frame && other.link === 'xcomp' && mayName(other))
      .map((other) => other.predicate),
    ...frame.arguments
      .filter(({ preposition, relation }) => preposition === 'as' || relation === 'xcomp')
      .flatMap(({ heads }) => heads),
  ];
  const head = objectsOf(frame).find((at) => JUDGED.has(sentence.tokens[at]?.lemma ?? ''));
  if (head === undefined) return null;
  // "called the deal “lousy”": a word behind the noun that the parse takes for a part of it
  words.push(
    ...subtree(sentence, head).filter(
      (at) => at > head && sentence.tokens[at]?.tag === 'ADJ' && sentence.tokens[at + 1]?.tag !== 'NOUN',
    ),
  );
  const stance = words.map((at) => verdictOf(sentence.tokens[at]?.lemma ?? '')).find(Boolean);
  if (!stance) return null;
  const issue = nounIssue(document, sentence, head, { leaveOut: words });
  return { stance, holders: actors.refsOf(sentence, frame.agent), issue, head, told: frame };
}

/** "Illegal" of "called it illegal", and "to be illegal". */
const mayName = ({ infinitive, sentence, predicate }: Frame): boolean =>
  !infinitive || childrenOf(sentence, predicate).some(({ relation }) => relation === 'cop');

/** What is judged: the object, the noun behind "refer to", or what the parse takes for a complement ("called the deal lousy"). */
function objectsOf({ sentence, lemma, patient, predicate, arguments: parts }: Frame): readonly number[] {
  if (lemma === 'refer')
    return parts.filter(({ preposition }) => preposition === 'to').flatMap(({ heads }) => heads);
  if (patient.length > 0) return patient;
  return childrenOf(sentence, predicate)
    .filter(({ relation, tag, index }) => relation === 'xcomp' && tag === 'NOUN' && index > predicate)
    .map(({ index }) => index);
}

/** "Said the ban was illegal", "“The ban is a mistake,” said Togo", "said it was wrong to lift the ban". */
function said(context: ClaimContext, frame: Frame): Judgement | null {
  const { sentence, lemma, link } = frame;
  const offends = OFFENDING.has(lemma) && !frame.passive;
  const stance = offends ? 'OPPOSITION' : verdictOf(lemma);
  const open = frame.modals.some((word) => !/^(?:will|would)$/.test(word));
  if (!stance || open || frame.negated || (!offends && sentence.tokens[frame.predicate]?.tag === 'VERB'))
    return null;
  if (!/^(?:root|ccomp|conj|parataxis)$/.test(link) || !/^(?:that|null)$/.test(String(frame.mark)))
    return null;
  const source = courtOver(context, frame) ?? readAttribution(frame, context.text, context.actors)?.actor;
  if (!source) return null;
  const told = frame.link === 'ccomp' && frame.parent ? frame.parent : frame;
  const head = frame.agent.find((at) => JUDGED.has(sentence.tokens[at]?.lemma ?? ''));
  if (head !== undefined)
    return { stance, holders: [source], issue: nounIssue(context.document, sentence, head), head, told };
  const deed = sentence.frames.find(
    (other) =>
      other.parent === frame && other.infinitive && /^(?:csubj|xcomp|advcl)/.test(other.link) && !offends,
  );
  const dummy = childrenOf(sentence, frame.predicate).some(
    (child) => child.relation === 'expl' || (child.lower === 'it' && child.relation === 'nsubj'),
  );
  if (!deed || !dummy) return null;
  return { stance, holders: [source], issue: clauseIssue(context.document, deed), head: null, told };
}

/** "The court ruled that the ban was illegal": who judges by a verb that reports only where a court has it for its subject. */
function courtOver({ actors }: ClaimContext, { sentence, link, parent }: Frame): ActorRef | null {
  if (link !== 'ccomp' || !parent || !RULING.has(parent.lemma)) return null;
  return actors.refsOf(sentence, parent.agent).find(({ name }) => COURT.test(name)) ?? null;
}
const COURT = /\b(?:court|tribunal|judge|judges|magistrate|chamber|bench)\b/i;

/** Whose deed it is: "Chile's decision", "the ban by Chile". */
function ownerOf(context: ClaimContext, frame: Frame, head: number): ActorRef[] {
  const { sentence } = frame;
  const noun = sentence.frames.find((other) => other.noun && other.predicate === head);
  if (noun) return ownersOf(context, noun);
  const owner = childrenOf(sentence, head).filter(({ relation }) => relation === 'nmod:poss');
  return context.actors.refsOf(
    sentence,
    owner.map(({ index }) => index),
  );
}
