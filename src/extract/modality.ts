import type { Modality } from './claim.js';
import type { Frame } from './clauses.js';
import { correctedAt } from './contrast.js';
import { isDone } from './frames/frame.js';
import { JUDGING } from './lexicon/judging.js';
import { STANCE_NOUN_KINDS } from './lexicon/stance-nouns.js';
import { DENYING, FAILING, LEAVING_OPEN, PLANNING, REFUSING, TRANSPARENT } from './lexicon/control.js';

/** How a predicate is put: whether it happened, is to come, may come, was refused or denied. */
export interface Reading {
  modality: Modality;
  /** Somebody would not do it. */
  refused: boolean;
  /** It is said not to be so ("did not meet"). */
  negated: boolean;
  /** Which way a date without a year looks. */
  direction: 'past' | 'future' | null;
  /** The word that makes it less than certain. */
  by?: string | undefined;
}

/** Component: the reading of a predicate, from its own auxiliaries up through the predicates above it. */
export function readModality(frame: Frame): Reading {
  const reading: Reading = {
    modality: 'ASSERTED',
    refused: false,
    negated: false,
    direction: null,
    by: undefined,
  };
  // "is in talks": a noun with a copula of its own is put as a verb is
  const own = frame.noun && (frame.support || frame.tense === 'none') ? null : frame;
  if (own) apply(reading, own);
  let below: Frame = frame;
  for (let above = frame.parent; above; above = above.parent) {
    if (!bearsOn(below, above)) break;
    governs(reading, above, below);
    below = above;
  }
  if (frame.infinitive && reading.modality === 'ASSERTED' && !reading.refused && !leadsThere(frame))
    settle(reading, 'POSSIBLE', 'to');
  reading.direction ??= reading.modality === 'ASSERTED' || reading.modality === 'DENIED' ? 'past' : 'future';
  return reading;
}

/** Verbs of going and coming, after which an infinitive of purpose tells what was done there. */
const ARRIVING = new Set(
  'fly travel go come arrive gather sit convene return visit head stop land invite take use get happen proceed agree'.split(
    ' ',
  ),
);

/** Whether what is said of the upper predicate decides over the lower one. */
function bearsOn(below: Frame, above: Frame): boolean {
  if (below.link === 'advcl')
    return below.infinitive || /^(?:if|unless|until|before)$/.test(below.mark ?? '');
  if (below.link === 'conj') return below.infinitive && above.infinitive;
  return (
    below.link === 'xcomp' ||
    below.link === 'ccomp' ||
    below.link.startsWith('csubj') ||
    (below.link === 'acl' &&
      (below.infinitive ||
        (isWished(above) && !below.agent.includes(above.predicate)) ||
        isDeniedReport(below, above))) ||
    isDeniedCleft(below, above) ||
    below.noun
  );
}

/** "It was not Togo that asked". */
const isDeniedCleft = (below: Frame, above: Frame): boolean =>
  below.link === 'acl:relcl' &&
  above.negated &&
  above.sentence.tokens.some(({ head, relation }) => head === above.predicate && relation === 'expl');

/** A noun whose clause says what is asked for: "its demand that Togo withdraw". */
const isWished = (frame: Frame): boolean =>
  frame.noun && /^(?:DEMAND|REQUEST|OFFER|THREAT)$/.test(STANCE_NOUN_KINDS[frame.lemma] ?? '');

/** "Denied reports that it would lift the ban". */
const isDeniedReport = (below: Frame, above: Frame): boolean =>
  below.link === 'acl' && below.mark === 'that' && DENYING.has(above.lemma) && !above.negated;

/** Whether an infinitive is told as done: "flew to Paris to meet", "began to talk". */
function leadsThere(frame: Frame): boolean {
  const { tokens } = frame.sentence;
  // "its decision to forgo": decided is done
  if (
    frame.link === 'acl' &&
    /^(?:decision|move|choice|refusal|failure)$/.test(
      tokens[tokens[frame.predicate]?.head ?? -1]?.lemma ?? '',
    )
  )
    return true;
  const above = frame.parent;
  if (!above || above.noun) return false;
  if (TRANSPARENT.has(above.lemma) || DECIDING.has(above.lemma)) return true;
  // "was forced to withdraw the bill"
  if (above.passive && /^(?:force|compel|oblige)$/.test(above.lemma)) return isDone(above);
  if (GLAD.has(above.lemma)) return isDone(above) || isGlad(frame, above);
  return (ARRIVING.has(above.lemma) || isInPlace(above)) && isDone(above);
}

/** "Was in Riga to meet". */
const isInPlace = ({ lemma, sentence, predicate, arguments: all }: Frame): boolean =>
  lemma === 'be' &&
  (sentence.tokens[predicate]?.tag === 'PROPN' ||
    all.some(
      ({ preposition, heads }) =>
        preposition === 'in' && heads.some((at) => sentence.tokens[at]?.tag === 'PROPN'),
    ));

/** Words of joy at what comes about: "was pleased to meet her". */
const GLAD = new Set('happy glad pleased delighted honoured honored please delight honour'.split(' '));

/** "I am glad to have this meeting": whoever says so is there, while "she is happy to meet" is only willing. */
const isGlad = ({ sentence, predicate }: Frame, { tense, modals, agent }: Frame): boolean =>
  tense === 'present' &&
  modals.length === 0 &&
  agent.some((head) => /^(?:i|we)$/.test(sentence.tokens[head]?.lower ?? '')) &&
  sentence.tokens
    .slice(predicate + 1, predicate + 3)
    .some(({ lower }) => /^(?:this|here|today|you)$/.test(lower));

function apply(reading: Reading, frame: Frame): void {
  const future = frame.modals.some((word) => /^(?:will|shall|be to)$/.test(word));
  const would = frame.modals.includes('would');
  const open = frame.modals.find((word) => /^(?:may|might|could|can|should|must|ought)$/.test(word));
  if (frame.negated && correctedAt(frame) < 0) {
    if (future || would) reading.refused = true;
    else reading.negated = true;
  }
  // "was to have met": it seems that nothing came of it
  if (frame.modals.includes('be to') && frame.aspect.startsWith('perfect'))
    settle(reading, 'POSSIBLE', 'to have');
  if (future || (would && !isPolite(frame))) settle(reading, 'PLANNED', would ? 'would' : 'will');
  else if (open) settle(reading, 'POSSIBLE', open);
  if (future) reading.direction ??= 'future';
  if (isDone(frame)) reading.direction ??= 'past';
  if (/^(?:if|unless)$/.test(frame.mark ?? '')) {
    reading.modality = 'CONDITIONAL';
    reading.by = frame.mark ?? '';
  }
  // "the importance of starting talks": a gerund that a preposition governs tells of no event, unless in time
  // ("criticised Chile for closing the port": it has)
  const judged = frame.mark === 'for' && frame.parent !== null && isTold(frame.parent);
  if (!judged && /^(?:of|for|from|to|about|on|in|at|with|without|towards?)$/.test(frame.mark ?? ''))
    settle(reading, 'POSSIBLE', frame.mark ?? '');
}

/** "Criticised Chile for closing the port" takes the closing for known, "allow me to thank you for coming" may not. */
const isTold = ({ lemma, tense }: Frame): boolean => JUDGING.has(lemma) && tense !== 'none';

/** "I would ask the deputies to…", "we would urge": what is said so is asked. */
const isPolite = (frame: Frame): boolean =>
  !frame.negated &&
  (POLITE.has(frame.lemma) || frame.lemma === 'like') &&
  frame.agent.some((head) => /^(?:i|we)$/.test(frame.sentence.tokens[head]?.lower ?? ''));
const POLITE = new Set('ask urge request suggest propose call appeal beg advise recommend'.split(' '));

/** "Opted not to renew": what is decided against is as good as done. */
const DECIDING = new Set(['opt', 'choose', 'decide', 'vote']);

/** "Stated in error", "wrongly reported". */
const isInError = (frame: Frame): boolean =>
  frame.adverbs.some((adverb) => /^(?:wrongly|falsely|incorrectly|erroneously|mistakenly)$/.test(adverb)) ||
  frame.arguments.some(
    ({ preposition, heads }) =>
      preposition === 'in' && heads.some((head) => frame.sentence.tokens[head]?.lower === 'error'),
  );

/** A weaker certainty is never made stronger again on the way up. */
function settle(reading: Reading, modality: Modality, by: string): void {
  const order: Modality[] = ['ASSERTED', 'PLANNED', 'POSSIBLE', 'CONDITIONAL', 'DENIED'];
  if (order.indexOf(modality) <= order.indexOf(reading.modality)) return;
  reading.modality = modality;
  reading.by = by;
}

function governs(reading: Reading, above: Frame, below: Frame): void {
  const { lemma } = above;
  if (/^(?:if|unless)$/.test(below.mark ?? '')) settle(reading, 'CONDITIONAL', below.mark ?? '');
  if (below.mark === 'whether') settle(reading, 'POSSIBLE', below.mark);
  const clausal =
    below.link === 'xcomp' ||
    (below.link === 'acl' && below.infinitive) ||
    (below.link === 'advcl' && below.infinitive);
  if (isDeniedReport(below, above) || isDeniedCleft(below, above)) {
    reading.modality = 'DENIED';
    reading.negated = true;
  } else if (below.link === 'acl' && !below.infinitive) settle(reading, 'POSSIBLE', lemma);
  if (below.link === 'ccomp') {
    if ((DENYING.has(lemma) || isInError(above)) && !above.negated) {
      reading.modality = 'DENIED';
      reading.negated = true;
    } else if (lemma === 'insist' && isDone(below)) {
      // "insists that Chile has withdrawn it" says so, "insists that Chile withdraw" wants it
      return;
    } else if (/^(?:hope|doubt|fear|propose|recommend|demand|ask|request|insist|urge|want|wish)$/.test(lemma))
      settle(reading, 'POSSIBLE', lemma);
    return;
  }
  if (!clausal) return;
  if (REFUSING.has(lemma)) reading.refused = !above.negated;
  else if (FAILING.has(lemma)) reading.negated = !above.negated;
  else if (DENYING.has(lemma)) reading.modality = 'DENIED';
  else if (LEAVING_OPEN.has(lemma)) settle(reading, 'POSSIBLE', lemma);
  else if (DECIDING.has(lemma) && below.negated) reading.direction ??= 'past';
  else if (PLANNING.has(lemma) && !(isInPlace(above) && isDone(above))) settle(reading, 'PLANNED', lemma);
  else if (below.infinitive && below.link === 'advcl' && above.tense === 'future')
    settle(reading, 'PLANNED', lemma);
  if (above.negated && !REFUSING.has(lemma) && !FAILING.has(lemma)) reading.negated = !reading.negated;
  if (above.modals.length > 0) apply(reading, { ...above, negated: false, tense: 'none', mark: null });
}
