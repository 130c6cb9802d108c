import type { Sentence } from '../document.js';
import { OBJECT_CONTROL } from '../lexicon/control.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { ALLEGING, JUDGING } from '../lexicon/judging.js';
import { childrenOf, subtree } from '../syntax/dependents.js';
import { spread } from './coordination.js';
import { type Argument, type Frame, surfaceSubject } from './frame.js';
import { prepositionOf } from './words.js';

/** Finds agent and patient of a verb's frame; those of the frames above must be known already. */
export function fillVerb(frame: Frame, clauseHead: number): void {
  const subject = headsOf(frame, /^nsubj/);
  const [firstSubject] = subject;
  if (firstSubject !== undefined && isNobody(frame, firstSubject)) frame.negated = true;
  const surface =
    subject.length > 0 ? subject.flatMap((head) => antecedents(frame, head)) : understood(frame, clauseHead);
  if (frame.passive) {
    frame.patient = surface;
    const agent = headsBy(frame.arguments);
    frame.agent = agent.length > 0 ? agent : byObject(frame);
    return;
  }
  const [object = []] = [/^obj$/, /^iobj$/]
    .map((relation) => headsOf(frame, relation).flatMap((head) => antecedents(frame, head)))
    .filter((heads) => heads.length > 0);
  frame.agent = surface;
  frame.patient = object.length > 0 ? object : objectGap(frame, clauseHead);
}

/** Finds whose an event noun is: its possessor, who it is "by", or the subject of its support verb. */
export function fillNoun(frame: Frame): void {
  const owners = frame.arguments
    .filter(
      ({ relation, preposition }) =>
        relation === 'nmod:poss' || (relation.startsWith('nmod') && preposition === 'by'),
    )
    .flatMap(({ heads }) => heads);
  frame.agent = owners.length > 0 ? owners : (frame.support?.agent ?? []);
}

function headsOf(frame: Frame, relation: RegExp): number[] {
  return frame.arguments
    .filter((argument) => relation.test(argument.relation) && argument.preposition === null)
    .flatMap((argument) => argument.heads);
}

/** "Neither A nor B would", "no side has". */
function isNobody(frame: Frame, subject: number): boolean {
  const { sentence } = frame;
  const first = subtree(sentence, subject)[0] ?? subject;
  const negative = /^(?:neither|no|nobody|none|no-one)$/;
  return (
    negative.test(sentence.tokens[subject]?.lower ?? '') ||
    sentence.tokens[first - 1]?.lower === 'neither' ||
    childrenOf(sentence, subject).some((child) => child.index < subject && negative.test(child.lower))
  );
}

/** The noun that the relative clause around a frame modifies, -1 where there is none. */
function modifiedNoun(frame: Frame, clauseHead: number): number {
  if (frame.link === 'acl:relcl') return clauseHead;
  // "who met X and asked", "which was to have been held": the pronoun's clause is above
  const { tokens } = frame.sentence;
  let at = frame.predicate;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (!token || !/^(?:conj|xcomp|ccomp|acl:relcl)$/.test(token.relation)) return -1;
    if (token.relation === 'acl:relcl') return token.head;
    at = token.head;
  }
  return -1;
}

/** A relative pronoun stands for the noun that its clause modifies. */
function antecedents(frame: Frame, head: number): number[] {
  const word = frame.sentence.tokens[head]?.lower ?? '';
  if (!/^(?:who|which|that|whom)$/.test(word)) return [head];
  const { sentence } = frame;
  let noun = modifiedNoun(frame, sentence.tokens[frame.predicate]?.head ?? -1);
  // "talks between the ministers, which were to open": "which" is no person, so it is what governs the phrase, as is
  // "that" where it governs an encounter: "a meeting of the ministers that was due in May"
  while (
    (word === 'which' || (word === 'that' && isOfEncounter(sentence, noun))) &&
    isPerson(sentence, noun) &&
    /^(?:nmod|conj)$/.test(sentence.tokens[noun]?.relation ?? '')
  )
    noun = sentence.tokens[noun]?.head ?? -1;
  if (noun >= 0) return spread(sentence, noun);
  // "its demand that Togo pay", read as if "that" were paid
  return word !== 'who' && head < frame.predicate ? [] : [head];
}

const isOfEncounter = ({ tokens }: Sentence, at: number): boolean =>
  MEETING_NOUNS.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '');

const isPerson = (sentence: Sentence, at: number): boolean =>
  sentence.mentions.some(
    ({ first, last, entities, title }) =>
      first <= at && at <= last && (title !== null || entities.some(({ kind }) => kind === 'PERSON')),
  );

/** "The demand Togo made": a relative clause with a subject and neither object nor relative word is about its object. */
function objectGap(frame: Frame, clauseHead: number): number[] {
  const { sentence } = frame;
  if (frame.link !== 'acl:relcl' || !frame.arguments.some(({ relation }) => relation === 'nsubj')) return [];
  const related = subtree(sentence, frame.predicate).some(
    (at) =>
      at < frame.predicate &&
      /^(?:who|whom|whose|which|that|where|when|why)$/.test(sentence.tokens[at]?.lower ?? ''),
  );
  return related ? [] : spread(sentence, clauseHead);
}

/** The subject of a clause that has no words for it. */
function understood(frame: Frame, clauseHead: number): number[] {
  const { parent, sentence } = frame;
  if (frame.link === 'acl' && !frame.infinitive) return clauseHead >= 0 ? spread(sentence, clauseHead) : [];
  if (frame.link === 'acl') return ownerOf(frame, clauseHead);
  if (!parent) return [];
  if (frame.link === 'conj') return saidBeside(frame, parent) ?? surfaceSubject(parent);
  if (frame.link === 'xcomp') return controllerOf(parent);
  if (frame.link === 'ccomp' && frame.tense === 'none' && !frame.infinitive) return parent.patient;
  const nonFinite = frame.tense === 'none' && !frame.modals.length;
  if (frame.link === 'advcl' && nonFinite && isJudged(frame, parent)) return parent.patient;
  return /^(?:advcl|parataxis|dep)$/.test(frame.link) && nonFinite ? surfaceSubject(parent) : [];
}

/** "Noted that this was urgent and asked Togo to act": what no thing can do is done by whoever noted it. */
function saidBeside(frame: Frame, parent: Frame): number[] | null {
  const above = parent.parent;
  if (parent.link !== 'ccomp' || !above || !OBJECT_CONTROL.has(frame.lemma) || frame.passive) return null;
  if (frame.tense === 'none' || frame.tense !== above.tense) return null;
  const { tokens, mentions } = frame.sentence;
  const isThing = (at: number): boolean => {
    const token = tokens[at];
    if (token?.tag === 'PRON') return /^(?:this|that|it|these|those|there)$/.test(token.lower);
    return token?.tag === 'NOUN' && !mentions.some(({ first, last }) => first <= at && at <= last);
  };
  const subject = surfaceSubject(parent);
  return subject.length > 0 && subject.every(isThing) ? surfaceSubject(above) : null;
}

/** "Criticised Chile for closing the port", "accused Chile of it": who did so is the one who is judged. */
const isJudged = ({ mark }: Frame, { lemma, patient }: Frame): boolean =>
  patient.length > 0 &&
  ((/^(?:for|over)$/.test(mark ?? '') && JUDGING.has(lemma)) || (mark === 'of' && ALLEGING.has(lemma)));

/** "Its refusal to sign", "made a promise to help": whoever the noun belongs to. */
function ownerOf(frame: Frame, noun: number): number[] {
  const owner = childrenOf(frame.sentence, noun).find((child) => child.relation === 'nmod:poss');
  if (owner) return spread(frame.sentence, owner.index);
  const { parent } = frame;
  if (!parent) return [];
  return parent.noun ? (parent.parent?.agent ?? []) : surfaceSubject(parent);
}

/** Who is to do what a verb's infinitive says: the object of "ask", the subject of "promise". */
function controllerOf(parent: Frame): number[] {
  if (OBJECT_CONTROL.has(parent.lemma)) {
    // "called the minister to discuss": only "called on" asks anybody to act
    if (parent.patient.length > 0 && parent.lemma !== 'call') return parent.patient;
    const told = parent.arguments.find(
      ({ relation, preposition }) =>
        relation.startsWith('obl') && /^(?:on|upon|to|for|with)$/.test(preposition ?? ''),
    );
    if (told) return told.heads;
  }
  return surfaceSubject(parent);
}

const headsBy = (found: readonly Argument[]): number[] =>
  found.filter(({ preposition }) => preposition === 'by').flatMap(({ heads }) => heads);

/** "Was granted bail by the court": whoever acts, hung on the object that the passive has kept. */
const byObject = (frame: Frame): number[] =>
  headsOf(frame, /^obj$/)
    .flatMap((head) => childrenOf(frame.sentence, head))
    .filter((child) => child.relation === 'nmod' && prepositionOf(frame.sentence, child) === 'by')
    .flatMap((child) => spread(frame.sentence, child.index));
