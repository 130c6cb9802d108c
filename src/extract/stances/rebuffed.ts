import type { StanceAct, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { sameSide } from '../actors.js';
import { surfaceSubject } from '../frames/frame.js';
import { ANSWERS_GOT, GETTING, REBUFFED } from '../lexicon/position-life.js';
import { readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { issueOf, mayAnswer, toldNearby } from './recalled.js';

/** "Was told no", "was rebuffed", "met with a refusal", "got its way": how one fared who has just been told to have asked. */
export function rebuffed(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (context.positions.length === 0 || frame.infinitive) return null;
  const act = actOf(frame);
  const told = act && toldNearby(context, frame);
  if (!act || !told) return null;
  const { sentence } = frame;
  const subject = surfaceSubject(frame);
  const askers = context.actors.refsOf(sentence, subject);
  const reading = readModality(frame);
  if (reading.modality !== 'ASSERTED' || reading.negated || reading.refused) return null;
  if (askers.length === 0 || !askers.every((asker) => sameSide(asker, told.holder))) return null;
  const [answering] = frame.passive ? context.actors.refsOf(sentence, frame.agent) : [];
  if (answering && !mayAnswer(answering, told)) return null;
  return write(
    context,
    frame,
    {
      ...{ stance: told.stance, act, holders: [told.holder], issue: issueOf(told, frame.predicate) },
      addressee: told.addressee ?? answering ?? null,
      rule: `stance/rebuffed/${frame.lemma}`,
      confidence: 0.6,
      recalled: told,
    },
    reading,
  );
}

function actOf({
  sentence,
  lemma,
  particle,
  predicate,
  passive,
  patient,
  arguments: parts,
}: Frame): StanceAct | null {
  const { tokens } = sentence;
  if (passive) {
    if (lemma === 'tell') return isNo(tokens[predicate + 1]?.lower) ? 'REJECTED' : null;
    // "was refused entry" tells of something else
    const more = parts.some(({ relation }) => /^(?:obj|xcomp|ccomp)$/.test(relation));
    return more ? null : (REBUFFED.get(particle ? `${lemma} ${particle}` : lemma) ?? null);
  }
  const preposition = GETTING.get(lemma);
  if (preposition === undefined || particle !== null) return null;
  const heads =
    preposition === null
      ? patient
      : parts.filter((part) => part.preposition === preposition).flatMap((part) => part.heads);
  for (const head of heads) {
    const token = tokens[head];
    const act = token && (isNo(token.lower) ? 'REJECTED' : ANSWERS_GOT.get(token.lemma));
    if (!act) continue;
    // "got its way": somebody else's way is a road
    const own = childrenOf(sentence, head).some(({ relation }) => relation === 'nmod:poss');
    if (own === (act === 'GRANTED')) return act;
  }
  return null;
}

/** The full stop of "told no." may be taken for that of "No. 5". */
export const isNo = (word: string | undefined): boolean => word === 'no' || word === 'no.';
