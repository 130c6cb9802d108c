import type { Frame } from '../clauses.js';
import type { Token } from '../document.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { spread } from '../frames/coordination.js';
import { prepositionOf } from '../frames/words.js';
import { childrenOf } from '../syntax/dependents.js';

/** Token indexes that stand in a role of the frame, the passive undone. */
export function roleHeads(frame: Frame, role: string, verb: StanceVerb): readonly number[] {
  // "was granted bail": the passive is that of whom it is given to, and keeps what is given
  const kept = frame.passive && verb.addressee.includes('iobj') ? headsIn(frame, 'obj') : [];
  if (role === 'obj') return kept.length > 0 ? kept : patientOf(frame);
  if (role === 'iobj') return kept.length > 0 ? frame.patient : headsIn(frame, 'iobj');
  const own = frame.arguments
    .filter((argument) => argument.preposition === role)
    .flatMap((argument) => argument.heads);
  return own.length > 0 ? own : nearObject(frame, role);
}

/** "Let go 28 of the pupils": what the parse makes the object of the second verb. */
const patientOf = (frame: Frame): readonly number[] =>
  frame.patient.length > 0 || frame.lemma !== 'let'
    ? frame.patient
    : (frame.sentence.frames.find(({ parent, lemma }) => parent === frame && lemma === frame.particle)
        ?.patient ?? []);

/** The tokens in one relation to a verb. */
export const headsIn = (frame: Frame, relation: string): number[] =>
  frame.arguments.filter((argument) => argument.relation === relation).flatMap((argument) => argument.heads);

/** "Proposed patrols to Togo", "handed over the remains of six sailors to Togo": a part of the verb, hung on its object. */
function nearObject(frame: Frame, preposition: string): number[] {
  const { sentence, patient } = frame;
  const parts = patient.flatMap((head) => childrenOf(sentence, head)).filter(isNominal);
  const within = preposition === 'to' ? parts.flatMap((part) => childrenOf(sentence, part.index)) : [];
  return [...parts, ...within]
    .filter((child) => isNominal(child) && prepositionOf(sentence, child) === preposition)
    .flatMap((child) => spread(sentence, child.index));
}

const isNominal = ({ relation }: Token): boolean => relation === 'nmod';
