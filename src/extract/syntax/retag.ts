import type { Token } from '../document.js';
import { STATES } from '../lexicon/states.js';
import { singular } from './lemmas.js';

const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|'ll|ca|wo)$/;
const DETERMINER = /^(?:a|an|the|its|his|her|their|this|these|those|any|no|some|all|another|every)$/;

const COMPARED = /^(?:earlier|later|former|larger|bigger|better|further)$/;
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/;
const DEMONYMS: ReadonlySet<string> = new Set(STATES.flatMap((state) => state.demonyms));

/** Nouns and verbs of the same form that a state's name right before them makes a verb: "Tunis objects to…". */
const SUBJECT_VERBS =
  /^(?:object|demand|call|request|offer|plan|support|back|visit|talk|plead|appeal|protest|pledge|promise|vow)s$/;

/** Bases that the tagger's lemmatizer cuts too short. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['dined', 'dine'],
  ['dining', 'dine'],
  ['forgoes', 'forgo'],
  ['foregone', 'forego'],
]);

/** Repairs tags by their neighbours, where the tagger is known to go wrong in a way that would derail the parse. */
export function retag(tokens: Token[]): void {
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    const next = tokens[token.index + 1];
    const mended = LEMMAS.get(token.lower);
    if (mended) token.lemma = mended;
    // "had a meeting": no auxiliary where a noun phrase follows
    if (
      token.tag === 'AUX' &&
      token.lemma === 'have' &&
      next &&
      (DETERMINER.test(next.lower) || /^(?:ADJ|NUM)$/.test(next.tag))
    )
      token.tag = 'VERB';
    // "were to have opened": an auxiliary where a participle follows
    if (token.tag === 'VERB' && token.lower === 'have' && next?.tag === 'VERB') token.tag = 'AUX';
    // "a long-planned encounter": a compound that ends like a participle describes
    if (/^(?:NOUN|VERB)$/.test(token.tag) && /-\p{L}+ed$/u.test(token.lower)) token.tag = 'ADJ';
    if (token.lower === 'no' && next?.lower === 'longer') token.tag = 'ADV';
    if (token.tag === 'ADV' && COMPARED.test(token.lower) && POSSESSIVE.test(before?.lower ?? ''))
      token.tag = 'ADJ';
    if (isVerbByPlace(token, before, next, tokens)) {
      token.tag = 'VERB';
      if (token.lower === token.lemma || token.lemma === singular(token.lower))
        token.lemma = singular(token.lower);
    } else if (isNounByPlace(token, before, next, tokens)) {
      token.tag = 'NOUN';
    } else if (
      token.tag === 'VERB' &&
      token.lower.includes('-') &&
      !/^(?:re|co|pre|un|over|out)-/.test(token.lower)
    ) {
      token.tag = 'ADJ';
    } else if (
      /^['’]$/.test(token.text) &&
      before?.end === token.start &&
      before.lower.endsWith('s') &&
      next &&
      /^(?:NOUN|ADJ|PROPN)$/.test(next.tag)
    ) {
      token.tag = 'PART';
    }
  }
  retagOpening(tokens);
}

function isVerbByPlace(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  tokens: readonly Token[],
): boolean {
  if (token.tag !== 'NOUN' || !before) return false;
  if (MODAL.test(before.lower) && before.tag === 'AUX' && /^[a-z]+$/.test(token.lower)) return true;
  if (
    before.lower === 'not' &&
    MODAL.test(tokens[token.index - 2]?.lower ?? '') &&
    /^[a-z]+$/.test(token.lower)
  )
    return true;
  // "we demand that": a pronoun has no noun behind it
  if (
    /^(?:we|they|i|you|he|she)$/.test(before.lower) &&
    next &&
    /^(?:DET|PRON|PROPN|SCONJ|ADP|PART|ADJ|NUM)$/.test(next.tag)
  )
    return true;
  // "extradition signals a potential": a noun phrase never goes on with an article
  const plural = /[^su]s$/.test(token.lower);
  const afterNoun = (plural && before.tag === 'NOUN') || before.tag === 'PROPN';
  if (!afterNoun || !next || before.lower.endsWith('day')) return false;
  if (DETERMINER.test(next.lower) && next.tag !== 'PUNCT') return true;
  if (
    token.index === 1 &&
    SUBJECT_VERBS.test(token.lower) &&
    before.tag === 'PROPN' &&
    /^(?:to|that|for|on|against|with)$/.test(next.lower)
  )
    return true;
  // "Slovenia backs Kosovo's bid": a sentence without any other verb must have one
  return (
    plural &&
    before.tag === 'PROPN' &&
    next.tag === 'PROPN' &&
    !tokens.some(
      (each) => each.tag === 'AUX' || (each.tag === 'VERB' && tokens[each.index - 1]?.lower !== 'to'),
    )
  );
}

/** "of the mackerel catch.": a singular noun has no verb in its bare form, unless in a clause after "that". */
function isNounByPlace(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  tokens: readonly Token[],
): boolean {
  if (token.tag !== 'VERB' || token.lower !== token.lemma || !before) return false;
  const second = tokens[token.index - 2];
  const afterArticle = /^(?:a|an|the)$/.test(before.lower);
  const determined = second?.tag === 'DET' || POSSESSIVE.test(second?.lower ?? '');
  const afterAdjective = (before.tag === 'ADJ' || COMPARED.test(before.lower)) && determined;
  const afterDemonym = DEMONYMS.has(before.text) && (second?.tag === 'ADP' || second?.tag === 'DET');
  if (afterArticle || afterAdjective || afterDemonym) return true;
  if (before.tag !== 'NOUN' || before.lower !== before.lemma) return false;
  if (next && next.tag !== 'PUNCT' && !/^(?:of|on|in|for|by|with)$/.test(next.lower)) return false;
  const behind = tokens.slice(Math.max(0, token.index - 8), token.index);
  return (
    behind.some((each) => /^(?:DET|ADP|PART)$/.test(each.tag)) &&
    !behind.some((each) => each.lower === 'that' || each.lower === 'to' || MODAL.test(each.lower))
  );
}

/** "As the meeting approaches, …": a clause that opens a sentence has a verb before its comma. */
function retagOpening(tokens: Token[]): void {
  if (!/^(?:as|when|while|if|once|although|though|because)$/.test(tokens[0]?.lower ?? '')) return;
  const comma = tokens.findIndex((token) => token.text === ',');
  const last = tokens[comma - 1];
  const before = tokens[comma - 2];
  if (
    last?.tag !== 'NOUN' ||
    !/[^su]s$/.test(last.lower) ||
    (before?.tag !== 'NOUN' && before?.tag !== 'PROPN')
  )
    return;
  if (tokens.slice(0, comma).some((token) => token.tag === 'VERB' || token.tag === 'AUX')) return;
  last.tag = 'VERB';
  last.lemma = singular(last.lower);
}
