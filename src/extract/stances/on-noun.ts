import type { StanceAct, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { NOUN_ACTS, REPEAT_ADVERBS, STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { type Reading, readModality } from '../modality.js';
import { custodian, write } from './draft.js';
import { actorOfClause, addresseeOfNoun, issueOfNoun, ownersOf } from './noun-parts.js';

/** A verb on a position: "drop its demand for…", "grant the request". */
export function onNoun(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const target = positionUnder(frame);
  if (!target) return null;
  const { noun, entry, key } = target;
  const stance = STANCE_NOUN_KINDS[noun.lemma];
  const { sentence } = frame;
  const own = sentence.frames.find((other) => other.noun && other.predicate === noun.index);
  if (!stance || !own) return null;
  const subjects = context.actors.refsOf(sentence, frame.agent);
  const issue = issueOfNoun(context, own, frame);
  if (!issue) return null;
  const owners = ownersOf(context, own);
  const reading = readModality(frame);
  const act = actOf(entry.act, frame, reading);
  if (!act) return null;
  const answered = entry.whose === 'other';
  if (stance !== 'DEMAND' && stance !== 'REQUEST' && answered && act === 'REJECTED' && stance !== 'OFFER')
    return null;
  const holders = answered ? owners : owners.length > 0 ? owners : subjects;
  const to = addresseeOfNoun(context, own, frame) ?? actorOfClause(context, own);
  let addressee = to;
  if (answered) addressee = subjects[0] ?? to;
  if (holders.length === 0) return null;
  addressee ??= custodian(context, issue, sentence);
  return write(
    context,
    frame,
    { stance, act, holders, addressee, issue, rule: `stance/noun/${key} ${noun.lemma}`, confidence: 0.8 },
    reading,
  );
}

/** The noun of a position that a verb acts on, and what the verb does with it. */
function positionUnder(frame: Frame): {
  noun: { index: number; lemma: string };
  entry: { act: StanceAct; whose: 'own' | 'other' };
  key: string;
} | null {
  const { sentence, lemma, particle } = frame;
  const base = particle ? `${lemma} ${particle}` : lemma;
  const isPosition = (index: number): boolean =>
    STANCE_NOUN_KINDS[sentence.tokens[index]?.lemma ?? ''] !== undefined &&
    sentence.tokens[index]?.tag !== 'VERB';
  const offTable = offTheTable(frame);
  for (const index of frame.patient) {
    if (!isPosition(index)) continue;
    const onTable = lemma === 'put' && sentence.tokens.some((token) => token.lower === 'table');
    const entry = offTable
      ? { act: 'WITHDRAWN' as const, whose: 'own' as const }
      : onTable
        ? { act: 'MADE' as const, whose: 'own' as const }
        : NOUN_ACTS.get(aside(frame) ?? base);
    if (!entry || (lemma === 'take' && !offTable)) continue;
    return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key: base };
  }
  for (const argument of frame.arguments) {
    const key = `${base}+${argument.preposition ?? ''}`;
    const entry = NOUN_ACTS.get(key);
    const index = argument.heads.find(isPosition);
    if (entry && index !== undefined)
      return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key };
  }
  return null;
}

/** "took its demand off the table". */
function offTheTable(frame: Frame): boolean {
  if (frame.lemma !== 'take') return false;
  const at = frame.sentence.tokens.findIndex(
    (token, index) => token.lower === 'off' && frame.sentence.tokens[index + 2]?.lower === 'table',
  );
  return at > frame.predicate;
}

/** "brushed the request aside", "turned the appeal down": the particle after the object. */
function aside(frame: Frame): string | null {
  const { tokens } = frame.sentence;
  for (const head of frame.patient) {
    const next = tokens[head + 1]?.lower ?? '';
    if (/^(?:aside|down|off|back|out|away|up)$/.test(next) && NOUN_ACTS.has(`${frame.lemma} ${next}`))
      return `${frame.lemma} ${next}`;
  }
  return null;
}

/** What becomes of the verb's act when it is denied, refused, planned or repeated; null where nothing is left of it. */
function actOf(act: StanceAct, frame: Frame, reading: Reading): StanceAct | null {
  const again = frame.adverbs.some((adverb) => REPEAT_ADVERBS.has(adverb));
  if (reading.negated || reading.refused) {
    if (act === 'REITERATED' || (act === 'MADE' && (again || hasWord(frame, 'again')))) return 'WITHDRAWN';
    if (act === 'WITHDRAWN' || act === 'SOFTENED') return 'REITERATED';
    return act === 'GRANTED' ? 'REJECTED' : null;
  }
  if (act === 'MADE' && again) return 'REITERATED';
  return act;
}

const hasWord = (frame: Frame, word: string): boolean =>
  frame.sentence.tokens.some((token) => token.lower === word && Math.abs(token.index - frame.predicate) < 14);
