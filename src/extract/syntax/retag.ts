import type { Token } from '../document.js';
import { STATES } from '../lexicon/states.js';
import { singular } from './lemmas.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MODALS = setOf("can could may might must shall should will would 'll ca wo");
const DETERMINERS = setOf('a an the its his her their this these those any no some all another every');
const ARTICLES = setOf('a an the');
const COMPARED = setOf('earlier later former larger bigger better further');
const POSSESSIVES = setOf('its his her their our my your');
const PRONOUNS = setOf('we they i you he she');
const COMPLEMENTS = setOf('to that for on against with');
const PREPOSITIONS = setOf('of on in for by with');
const OPENERS = setOf('as when while if once although though because');
/** What may come right after a verb that has a pronoun for its subject. */
const OPENING_TAGS = setOf('DET PRON PROPN SCONJ ADP PART ADJ NUM');
const DEMONYMS: ReadonlySet<string> = new Set(STATES.flatMap((state) => state.demonyms));

/** Nouns and verbs of the same form that a state's name right before them makes a verb: "Tunis objects to…". */
const SUBJECT_VERBS =
  /^(?:object|demand|call|request|offer|plan|support|back|visit|talk|plead|appeal|protest|pledge|promise|vow)s$/;

/** Repairs tags by their neighbours, where the tagger is known to go wrong in a way that would derail the parse. */
export function retag(tokens: Token[]): void {
  for (const token of tokens) {
    const next = tokens[token.index + 1];
    if (token.lower === 'no' && next?.lower === 'longer') token.tag = 'ADV';
    switch (token.tag) {
      case 'AUX':
        // "had a meeting": no auxiliary where a noun phrase follows
        if (
          token.lemma === 'have' &&
          next &&
          (DETERMINERS.has(next.lower) || next.tag === 'ADJ' || next.tag === 'NUM')
        )
          token.tag = 'VERB';
        if (token.tag === 'VERB') retagWord(token, next, tokens);
        break;
      case 'VERB':
      case 'NOUN':
        retagWord(token, next, tokens);
        break;
      case 'ADV':
        if (COMPARED.has(token.lower) && POSSESSIVES.has(tokens[token.index - 1]?.lower ?? ''))
          token.tag = 'ADJ';
        break;
      default:
        if ((token.text === "'" || token.text === '’') && isPossessive(token, next, tokens))
          token.tag = 'PART';
    }
  }
  retagOpening(tokens);
}

function retagWord(token: Token, next: Token | undefined, tokens: readonly Token[]): void {
  const before = tokens[token.index - 1];
  const hyphenated = token.lower.includes('-');
  // "were to have opened": an auxiliary where a participle follows
  if (token.tag === 'VERB' && token.lower === 'have' && next?.tag === 'VERB') token.tag = 'AUX';
  // "a long-planned encounter": a compound that ends like a participle describes
  else if (hyphenated && /-\p{L}+ed$/u.test(token.lower)) token.tag = 'ADJ';
  else if (isVerbByPlace(token, before, next, tokens)) {
    token.tag = 'VERB';
    if (token.lower === token.lemma || token.lemma === singular(token.lower))
      token.lemma = singular(token.lower);
  } else if (isNounByPlace(token, before, next, tokens)) token.tag = 'NOUN';
  else if (token.tag === 'VERB' && hyphenated && !/^(?:re|co|pre|un|over|out)-/.test(token.lower))
    token.tag = 'ADJ';
}

/** "the ministers' talks": an apostrophe right behind an s, with a noun phrase to follow. */
function isPossessive(token: Token, next: Token | undefined, tokens: readonly Token[]): boolean {
  const before = tokens[token.index - 1];
  return (
    before?.end === token.start &&
    before.lower.endsWith('s') &&
    (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN')
  );
}

function isVerbByPlace(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  tokens: readonly Token[],
): boolean {
  if (token.tag !== 'NOUN' || !before) return false;
  const afterModal =
    before.tag === 'AUX'
      ? MODALS.has(before.lower)
      : before.lower === 'not' && MODALS.has(tokens[token.index - 2]?.lower ?? '');
  if (afterModal && /^[a-z]+$/.test(token.lower)) return true;
  // "we demand that": a pronoun has no noun behind it
  if (PRONOUNS.has(before.lower) && next && OPENING_TAGS.has(next.tag)) return true;
  // "extradition signals a potential": a noun phrase never goes on with an article
  if (!next || (before.tag !== 'NOUN' && before.tag !== 'PROPN') || before.lower.endsWith('day'))
    return false;
  const plural = /[^su]s$/.test(token.lower);
  if (!plural && before.tag === 'NOUN') return false;
  if (DETERMINERS.has(next.lower) && next.tag !== 'PUNCT') return true;
  if (
    token.index === 1 &&
    before.tag === 'PROPN' &&
    COMPLEMENTS.has(next.lower) &&
    SUBJECT_VERBS.test(token.lower)
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
  if (ARTICLES.has(before.lower)) return true;
  const determined = second?.tag === 'DET' || POSSESSIVES.has(second?.lower ?? '');
  if (determined && (before.tag === 'ADJ' || COMPARED.has(before.lower))) return true;
  if ((second?.tag === 'ADP' || second?.tag === 'DET') && DEMONYMS.has(before.text)) return true;
  if (before.tag !== 'NOUN' || before.lower !== before.lemma) return false;
  if (next && next.tag !== 'PUNCT' && !PREPOSITIONS.has(next.lower)) return false;
  const behind = tokens.slice(Math.max(0, token.index - 8), token.index);
  return (
    behind.some((each) => each.tag === 'DET' || each.tag === 'ADP' || each.tag === 'PART') &&
    !behind.some((each) => each.lower === 'that' || each.lower === 'to' || MODALS.has(each.lower))
  );
}

/** "As the meeting approaches, …": a clause that opens a sentence has a verb before its comma. */
function retagOpening(tokens: Token[]): void {
  if (!OPENERS.has(tokens[0]?.lower ?? '')) return;
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
