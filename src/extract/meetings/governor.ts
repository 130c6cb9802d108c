import type { Frame } from '../clauses.js';
import type { Token } from '../document.js';
import { prepositionOf } from '../frames/words.js';
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
  return over && { ...over, asking: asking?.lemma ?? null };
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
