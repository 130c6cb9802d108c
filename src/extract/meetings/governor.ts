import type { Frame } from '../clauses.js';

/** A verb over an event noun, and where the noun stands with it. */
export interface Governor {
  frame: Frame;
  relation: 'object' | 'subject' | 'oblique';
  preposition: string | null;
  /** The noun between them: "declined an invitation to talks" does not decline what was held. */
  asking: string | null;
}

/** Nouns of asking for a meeting. */
const ASKING: ReadonlySet<string> = new Set(
  'invitation offer request call proposal plea appeal demand push bid suggestion overture'.split(' '),
);

/** The noun by which a meeting is asked for: "an invitation to talks". */
const askingFor = (frame: Frame): Frame | undefined =>
  frame.sentence.frames.find(
    (other) =>
      other.noun &&
      ASKING.has(other.lemma) &&
      other.arguments.some(
        ({ preposition, heads }) => /^(?:to|for)$/.test(preposition ?? '') && heads.includes(frame.predicate),
      ),
  );

/** "A third round of negotiations", "three days of talks": what governs the measure governs the meeting. */
function measured(frame: Frame): number {
  const { tokens } = frame.sentence;
  let at = frame.predicate;
  for (let above = tokens[at]; above?.relation === 'nmod'; above = tokens[at]) {
    const head = tokens[above.head];
    if (!head || !/^(?:round|day|hour|series|set|week|cycle|session)$/.test(head.lemma)) break;
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
  const asking = askingFor(frame);
  const over = verbOver(frame, asking ? asking.predicate : measured(frame));
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
