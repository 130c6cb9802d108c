import type { Frame } from '../clauses.js';
import type { Token } from '../document.js';
import { edgesOf, isNamed, prepositionOf } from '../frames/words.js';
import { MEETING_NOUN_VERBS } from '../lexicon/meeting-frames.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';

/** A verb over an event noun, and where the noun stands with it. */
export interface Governor {
  frame: Frame;
  relation: 'object' | 'subject' | 'oblique';
  preposition: string | null;
  /** The noun between them: "declined an invitation to talks", "denied reports of a meeting" speak of none that was held. */
  asking: string | null;
}

/** Nouns of asking for a meeting. */
export const ASKING: ReadonlySet<string> = new Set(
  'invitation offer request call proposal plea appeal demand push bid suggestion overture'.split(' '),
);

/** Nouns of what is said or thought of a meeting, which leave open whether it is held. */
const SUPPOSING: ReadonlySet<string> = new Set(
  'report rumour rumor claim suggestion speculation possibility prospect hope chance likelihood idea talk preparation plan arrangement'.split(
    ' ',
  ),
);

/** The noun by which a meeting is asked for or supposed: "an invitation to talks", "reports of a meeting". */
function between({ sentence, predicate }: Frame): Token | undefined {
  const noun = sentence.tokens[predicate];
  const above = noun?.relation === 'nmod' ? sentence.tokens[noun.head] : undefined;
  const asking = sentence.frames.find(
    (other) =>
      other.noun &&
      ASKING.has(other.lemma) &&
      other.arguments.some(
        ({ preposition, heads }) => /^(?:to|for)$/.test(preposition ?? '') && heads.includes(predicate),
      ),
  );
  if (asking) return sentence.tokens[asking.predicate];
  if (!noun || !above || !SUPPOSING.has(above.lemma)) return undefined;
  return /^(?:of|for|about)$/.test(prepositionOf(sentence, noun) ?? '') ? above : undefined;
}

/** "A third round of negotiations", "three days of talks": what governs the measure governs the meeting. */
function measured(frame: Frame): number {
  const { tokens } = frame.sentence;
  let at = frame.predicate;
  for (let above = tokens[at]; above?.relation === 'nmod'; above = tokens[at]) {
    const head = tokens[above.head];
    if (
      !head ||
      !/^(?:round|day|hour|series|set|week|cycle|session|end|close|start|conclusion|beginning)$/.test(
        head.lemma,
      )
    )
      break;
    at = head.index;
  }
  return at;
}

/** How far a verb is from deciding over a noun: its head first, verbs of relative clauses last. */
function distance(verb: Frame, noun: number): number {
  if (verb.sentence.tokens[noun]?.head === verb.predicate) return 0;
  return verb.link === 'acl:relcl' ? 2 : 1;
}

/** The verb over an event noun, and where the noun stands with it. */
export function governorOf(frame: Frame): Governor | null {
  const { sentence, predicate } = frame;
  const noun = sentence.tokens[predicate];
  const preposition = noun && prepositionOf(sentence, noun);
  // "is in talks with": the noun itself is what is said of somebody
  if (preposition && childrenOf(sentence, predicate).some(({ relation }) => relation === 'cop'))
    return { frame, relation: 'oblique', preposition, asking: null };
  const asking = between(frame);
  const over = verbOver(frame, asking ? asking.index : measured(frame));
  return over && { ...over, frame: reporterOf(frame, over) ?? over.frame, asking: asking?.lemma ?? null };
}

/** "Said the bridge would open, after talks with X": the verb of saying, where the parse hangs the talks on what is said. */
function reporterOf(
  { sentence, predicate }: Frame,
  { frame: verb, relation, preposition }: Omit<Governor, 'asking'>,
): Frame | null {
  const { parent } = verb;
  if (relation !== 'oblique' || verb.link !== 'ccomp' || !parent || !REPORTING_VERBS.has(parent.lemma))
    return null;
  if (!/^(?:after|following|during)$/.test(preposition ?? '') || predicate < verb.predicate) return null;
  const named = verb.agent.some((at) => isNamed(sentence, at));
  const apart = sentence.tokens.slice(verb.predicate, predicate).some(({ text }) => text === ',');
  return apart && !named ? parent : null;
}

function verbOver(frame: Frame, index: number): Omit<Governor, 'asking'> | null {
  // the verb that the noun depends on decides before one that shares it or a relative clause does
  const verbs = [...frame.sentence.frames].sort((a, b) => distance(a, index) - distance(b, index));
  for (const verb of verbs) {
    if (verb.noun) continue;
    if (verb.patient.includes(index)) return { frame: verb, relation: 'object', preposition: null };
    if (verb.agent.includes(index)) return { frame: verb, relation: 'subject', preposition: null };
    for (const argument of verb.arguments) {
      if (argument.relation.startsWith('obl') && argument.preposition === null) continue;
      if (argument.heads.includes(index) && argument.relation.startsWith('obl'))
        return { frame: verb, relation: 'oblique', preposition: argument.preposition };
      if (argument.heads.includes(index))
        return {
          frame: verb,
          relation: argument.relation.startsWith('nsubj') ? 'subject' : 'object',
          preposition: null,
        };
    }
  }
  return null;
}

/**
 * "The meeting that A had with B": the verb of the clause about an event noun, by its place, since the parse often hangs
 * it or the word before it elsewhere.
 */
export function relativeGovernorOf({ sentence, predicate }: Frame): Governor | null {
  const { tokens, frames } = sentence;
  const word = tokens[predicate + 1]?.lower ?? '';
  const marked = /^(?:that|which)$/.test(word);
  const opening = predicate + (marked ? 2 : 1);
  const verb = frames.find(({ noun, predicate: at }) => !noun && at > opening);
  if (!verb || verb.passive || !MEETING_NOUN_VERBS.asObject.has(keyOf(verb))) return null;
  // it has no object but the noun and the word that stands for it
  if (verb.patient.some((at) => at !== predicate && !(marked && at === predicate + 1))) return null;
  const [subject] = verb.agent;
  if (subject === undefined || edgesOf(sentence, subject, predicate).first !== opening) return null;
  return marked || isNamed(sentence, opening)
    ? { frame: verb, relation: 'object', preposition: null, asking: null }
    : null;
}

const keyOf = ({ lemma, particle }: Frame): string => (particle ? `${lemma} ${particle}` : lemma);
