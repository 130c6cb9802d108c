import type { Token } from '../document.js';
import { BASE_IS_PAST, PHRASAL_VERBS, PURE_PARTICIPLES, PURE_PASTS } from '../lexicon/verb-forms.js';
import type { Cutting, VerbForm } from './cutting.js';

const FINITE_AUXILIARIES = new Set(
  "is are was were am has have had do does did will would can could may might must shall should ca wo 'll 'd 're 've 'm".split(
    ' ',
  ),
);

/** Verbs that the tagger takes for nouns after "to". */
const BARE_VERBS = new Set(
  'meet visit call demand request talk release return host hold attend travel renew support'.split(' '),
);

/** Cuts a verb with its auxiliaries and adverbs; gives the token after it, or null where no verb group begins. */
export function verbGroup(cut: Cutting, at: number): number | null {
  let i = at;
  let infinitive = false;
  if (cut.lowerAt(i) === 'to' || (cut.lowerAt(i) === 'not' && cut.lowerAt(i + 1) === 'to')) {
    const start = cut.lowerAt(i) === 'not' ? i + 2 : i + 1;
    let k = start;
    while (cut.tagAt(k) === 'ADV') k += 1;
    const verb = cut.tokens[k];
    const isVerb =
      verb &&
      !cut.mentionAt.has(k) &&
      (verb.tag === 'VERB' || verb.tag === 'AUX' || (verb.tag === 'NOUN' && BARE_VERBS.has(verb.lower)));
    if (!isVerb || (verb.lower.endsWith('ing') && verb.lemma !== verb.lower)) return null;
    infinitive = true;
    i = k;
  }
  let auxiliaries = 0;
  let finiteAuxiliary = false;
  let lastAuxiliary = -1;
  for (; i < cut.tokens.length; i += 1) {
    const token = cut.tokens[i];
    if (!token || cut.mentionAt.has(i) || cut.dateAt.has(i)) break;
    if (token.tag === 'AUX' || (auxiliaries > 0 && /^(?:been|being|be)$/.test(token.lower))) {
      auxiliaries += 1;
      lastAuxiliary = i;
      if (auxiliaries === 1 && FINITE_AUXILIARIES.has(token.lower)) finiteAuxiliary = true;
      continue;
    }
    const adverb = token.tag === 'ADV' || /^(?:not|n't|never|also|already|both)$/.test(token.lower);
    if (adverb && (auxiliaries > 0 || infinitive || adverbLeadsToVerb(cut, i))) continue;
    if (
      token.tag === 'VERB' ||
      (infinitive && auxiliaries === 0 && token.tag === 'NOUN' && BARE_VERBS.has(token.lower))
    ) {
      return verbFound(cut, at, i, infinitive, auxiliaries, finiteAuxiliary);
    }
    break;
  }
  if (auxiliaries === 0) return null;
  return copula(cut, at, lastAuxiliary, i, infinitive);
}

function adverbLeadsToVerb(cut: Cutting, at: number): boolean {
  if (
    !/ly$|^(?:again|still|now|then|later|just|never|not|also|no|longer)$/.test(cut.lowerAt(at)) ||
    cut.mentionAt.has(at + 1)
  )
    return false;
  return (
    ['VERB', 'AUX'].includes(cut.tagAt(at + 1)) ||
    (cut.lowerAt(at) === 'no' && cut.lowerAt(at + 1) === 'longer' && cut.startsVerb(at + 2))
  );
}

function verbFound(
  cut: Cutting,
  first: number,
  at: number,
  infinitive: boolean,
  auxiliaries: number,
  finiteAuxiliary: boolean,
): number | null {
  const token = cut.tokens[at];
  if (!token) return null;
  const shape = shapeOf(token);
  // "the planned talks", "rising tensions" are read by the noun phrase
  if (auxiliaries === 0 && !infinitive && (shape === 'ing' || shape === 'ed') && cut.isPrenominal(at))
    return null;
  let form: VerbForm = 'finite';
  if (infinitive) form = 'infinitive';
  else if (auxiliaries > 0)
    form = finiteAuxiliary
      ? 'finite'
      : shape === 'ing' || cut.lowerAt(first).endsWith('ing')
        ? 'gerund'
        : 'finite';
  else if (shape === 'ing') form = 'gerund';
  else if (shape === 'participle') form = 'participle';
  const particle = particleAfter(cut, token, at);
  return cut.push('verb', first, particle ?? at, {
    head: at,
    form,
    ambiguous: auxiliaries === 0 && shape === 'ed' && !PURE_PASTS.has(token.lower),
    particle,
  });
}

function particleAfter(cut: Cutting, verb: Token, at: number): number | null {
  const next = cut.tokens[at + 1];
  if (!next || cut.mentionAt.has(at + 1)) return null;
  return PHRASAL_VERBS.has(`${verb.lemma} ${next.lower}`) ? at + 1 : null;
}

/** "is ready to", "are due in": the adjective is the predicate; before a noun the auxiliary stands alone. */
function copula(cut: Cutting, first: number, auxiliary: number, after: number, infinitive: boolean): number {
  let i = after;
  while (cut.tagAt(i) === 'ADV' && cut.tagAt(i + 1) === 'ADJ') i += 1;
  const form: VerbForm = infinitive ? 'infinitive' : cut.lowerAt(auxiliary) === 'being' ? 'gerund' : 'finite';
  if (cut.tagAt(i) === 'ADJ' && !['NOUN', 'PROPN', 'ADJ'].includes(cut.tagAt(i + 1))) {
    return cut.push('verb', first, i, { head: i, form });
  }
  return cut.push('verb', first, auxiliary, { head: auxiliary, form });
}

/** What the ending of a verb says of its form. */
function shapeOf(token: Token): 'ing' | 'ed' | 'participle' | 's' | 'base' {
  const { lower, lemma } = token;
  if (lower.endsWith('ing') && lemma !== lower) return 'ing';
  if (PURE_PARTICIPLES.has(lower)) return 'participle';
  if (lower === lemma) return BASE_IS_PAST.has(lower) ? 'ed' : 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's';
  return 'ed';
}
