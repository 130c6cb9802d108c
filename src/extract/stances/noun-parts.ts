import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { isDone } from '../frames/frame.js';
import { ISSUE_PREPOSITIONS, STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { clauseIssue, type Issue, nounIssue } from '../phrases.js';
import { recipientOf } from './recipients.js';

/**
 * Whose position a noun is: "its demand", "a request by Iran", "the Syrian demand". A demand "from" somebody is made by
 * him where it is `answered`, and else put to him.
 */
export function ownersOf(context: ClaimContext, noun: Frame, answered = false): ActorRef[] {
  const owners = noun.arguments.filter(
    (argument) =>
      argument.relation === 'nmod:poss' ||
      (argument.relation === 'nmod' &&
        (argument.preposition === 'by' ||
          (argument.preposition === 'from' && (answered || !/^(?:demand|request)$/.test(noun.lemma))))),
  );
  // "a request made by Iran"
  const maker = noun.sentence.frames.find(
    (other) => other.link === 'acl' && other.passive && other.patient.includes(noun.predicate),
  );
  const found = context.actors.refsOf(noun.sentence, [
    ...owners.flatMap((argument) => argument.heads),
    ...(maker?.agent ?? []),
  ]);
  if (found.length > 0) return found;
  const of = noun.arguments.find((argument) => argument.preposition === 'of');
  const byOf = of ? context.actors.refsOf(noun.sentence, of.heads) : [];
  if (byOf.length > 0) return byOf;
  // "an Iranian request", "the Syrian demand": the adjective of a state
  const adjective = noun.arguments.find(
    (argument) => argument.relation === 'amod' || argument.relation === 'compound',
  );
  return adjective ? context.actors.refsOf(noun.sentence, adjective.heads) : [];
}

/** "The request that it had made in March": whose position a noun is by the clause about it. */
export function makersOf({ actors }: ClaimContext, noun: Frame): ActorRef[] {
  const clause = noun.sentence.frames.find(
    (other) =>
      !other.noun &&
      !other.passive &&
      other.link.startsWith('acl') &&
      other.parent === noun &&
      /^(?:make|put|raise|voice|issue|lodge|present|submit|give)$/.test(other.lemma),
  );
  return clause ? actors.refsOf(noun.sentence, clause.agent) : [];
}

/** "Chad has dropped its demand": whoever else "its" might mean, one drops one's own. */
export const isSubjects = (
  { sentence, arguments: parts }: Frame,
  answered: boolean,
  subjects: ActorRef[],
): boolean =>
  !answered &&
  subjects.length > 0 &&
  subjects.every(({ kind }) => kind !== 'PERSON') &&
  parts.some(
    ({ relation, heads }) =>
      relation === 'nmod:poss' && heads.some((head) => sentence.tokens[head]?.lower === 'its'),
  );

/** To whom a position is put: "a request to Russia", "demands from Baku". */
export function addresseeOfNoun(context: ClaimContext, noun: Frame, verb: Frame): ActorRef | null {
  for (const frame of [noun, verb]) {
    for (const argument of frame.arguments) {
      const { preposition } = argument;
      if (!preposition) continue;
      const to =
        preposition === 'to' ||
        (preposition === 'on' && /^(?:call|pressure)$/.test(noun.lemma)) ||
        (preposition === 'from' && /^(?:demand|request)$/.test(noun.lemma));
      if (!to) continue;
      const [ref] = context.actors.refsOf(frame.sentence, argument.heads);
      if (ref) return ref;
    }
    const [given] =
      frame === verb
        ? context.actors.refsOf(
            verb.sentence,
            verb.arguments
              .filter((argument) => argument.relation === 'iobj')
              .flatMap((argument) => argument.heads),
          )
        : [];
    if (given) return given;
  }
  // "call for the museum to hand back": the actor between "for" and the infinitive
  const told = noun.arguments.find((argument) => argument.preposition === 'for');
  const clause = noun.sentence.frames.find(
    (other) => other.infinitive && (other.parent === noun || other.link === 'acl'),
  );
  if (told && clause) return context.actors.refsOf(noun.sentence, told.heads)[0] ?? null;
  return recipientOf(context, STANCE_NOUN_KINDS[noun.lemma] ?? 'DEMAND', noun);
}

/** "Its demand that Armenia change…", "a call for Armenia to change…": who is to act. */
export function actorOfClause(context: ClaimContext, noun: Frame): ActorRef | null {
  const clause = noun.sentence.frames.find(
    (other) => !other.noun && other.parent === noun && other.link === 'acl' && hasSubject(other),
  );
  if (!clause || clause.passive) return null;
  const doers = isGiving(clause, noun) ? givenTo(clause, noun) : clause.agent;
  return context.actors.refsOf(noun.sentence, doers)[0] ?? null;
}

const hasSubject = (frame: Frame): boolean =>
  frame.arguments.some(({ relation }) => relation.startsWith('nsubj'));

/** "Its demand for a vote stands", where the parse makes of what is told of the demand a part of it. */
const isToldOf = (clause: Frame, noun: Frame): boolean =>
  !clause.infinitive && clause.mark === null && clause.agent.includes(noun.predicate);

/** "The ultimatum that it gave Chad", also where the parse takes "that" for what opens its content. */
const isGiving = (clause: Frame, position: Frame): boolean =>
  !clause.noun &&
  clause.lemma === 'give' &&
  isDone(clause) &&
  (clause.patient.includes(position.predicate) ||
    (clause.parent === position && clause.link.startsWith('acl')));

/** To whom a position is given. */
const givenTo = ({ patient, arguments: parts }: Frame, position: Frame): number[] => [
  ...parts.filter(({ relation }) => relation === 'iobj').flatMap(({ heads }) => heads),
  ...patient.filter((head) => head !== position.predicate),
];

/** "Its objections to Finland joining the alliance". */
const isObjected = ({ lemma }: Frame, preposition: string): boolean =>
  preposition === 'to' && /^(?:objection|opposition|resistance)$/.test(lemma);

const ANY_PREPOSITION = ['for', 'on', 'over', 'about', 'against', 'of', 'to'];

/** The issue of a position: its "for", "of" or "that", an infinitive, or the word compounded before it. */
export function issueOfNoun(context: ClaimContext, noun: Frame, verb: Frame): Issue | null {
  const { document } = context;
  const { sentence } = noun;
  const clause = sentence.frames.find(
    (other) =>
      !other.noun &&
      other.parent === noun &&
      other.link === 'acl' &&
      !isToldOf(other, noun) &&
      !isGiving(other, noun) &&
      (other.infinitive || other.mark !== null || hasSubject(other)),
  );
  const told = noun.arguments.find((argument) => argument.preposition === 'for');
  if (clause && !(told && clause.predicate < (told.heads[0] ?? 0))) return clauseIssue(document, clause);
  for (const wanted of ISSUE_PREPOSITIONS[noun.lemma] ?? ANY_PREPOSITION) {
    for (const argument of noun.arguments) {
      const [head] = argument.heads;
      if (argument.relation !== 'nmod' || argument.preposition !== wanted || head === undefined) continue;
      const actor = context.actors.refs(sentence, head).length > 0;
      if (actor && wanted !== 'for' && wanted !== 'against' && !isObjected(noun, wanted)) continue;
      return nounIssue(document, sentence, head);
    }
  }
  const given = sentence.frames.find((other) => isGiving(other, noun));
  const put =
    /^(?:DEMAND|REQUEST)$/.test(STANCE_NOUN_KINDS[noun.lemma] ?? '') && infinitiveOf(noun, given ?? verb);
  if (put) return clauseIssue(document, put);
  const compound = noun.arguments.find(
    (argument) =>
      argument.relation === 'compound' &&
      argument.heads.some((head) => context.actors.refs(sentence, head).length === 0),
  );
  const [word] = compound?.heads ?? [];
  if (word !== undefined) return nounIssue(document, sentence, word);
  const object = verb.arguments.find((argument) => argument.preposition === 'for');
  const [head] = object?.heads ?? [];
  return head !== undefined ? nounIssue(document, sentence, head) : null;
}

/**
 * "Made a plea to the donors to double their aid", "the ultimatum that it gave Chad to leave": an infinitive that a parse
 * hangs on the verb.
 */
const infinitiveOf = (noun: Frame, verb: Frame): Frame | undefined =>
  noun.arguments.some(({ preposition }) => /^(?:to|on|from)$/.test(preposition ?? '')) ||
  verb.lemma === 'give'
    ? verb.sentence.frames.find(
        (other) =>
          !other.noun &&
          other.infinitive &&
          other.parent === verb &&
          /^(?:advcl|xcomp)$/.test(other.link) &&
          other.predicate > noun.predicate,
      )
    : undefined;
