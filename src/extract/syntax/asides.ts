import type { Mention, Token } from '../document.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';

/**
 * Gives a reporting verb behind a clause its speaker, where the parser gave it none: "…, Norway, which hosts the talks,
 * said". What stands between speaker and verb is said of the speaker. Treebanks have few such sentences, news has many.
 */
export function settleAsides(tokens: Token[], mentions: readonly Mention[]): void {
  for (const verb of tokens) {
    if (verb.tag !== 'VERB' || !/^VB[DZ]$/.test(verb.form) || !REPORTING_VERBS.has(verb.lemma)) continue;
    if (tokens.some((token) => token.head === verb.index && token.relation.startsWith('nsubj'))) continue;
    const speaker = speakerBefore(tokens, mentions, verb.index);
    if (speaker) settle(tokens, speaker, verb);
  }
}

const isBreak = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '"';

/** The actor that stands behind a comma, right before the verb or with an aside between two commas in between. */
function speakerBefore(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Mention | null {
  const behindAside = tokens[verb - 1]?.text === ',';
  const found = mentions.filter(
    ({ first, last }) =>
      first > 1 &&
      isBreak(tokens[first - 1]) &&
      (behindAside ? last < verb - 2 && tokens[last + 1]?.text === ',' : last === verb - 1),
  );
  const speaker = found.at(-1);
  return speaker && isOneAside(tokens, speaker.last + 1, verb - 1) ? speaker : null;
}

/** Whether nothing but one aside stands between two commas, so that no list is taken for one. */
const isOneAside = (tokens: readonly Token[], first: number, last: number): boolean =>
  first >= last || !tokens.slice(first + 1, last).some((token) => token.text === ',');

function settle(tokens: readonly Token[], { first, last, head }: Mention, verb: Token): void {
  const speaker = tokens[head];
  const root = tokens.find((token) => token.head === -1);
  if (!speaker || !root || (root.index >= first && root.index < verb.index)) return;
  if (verb !== root) {
    verb.head = root.index;
    verb.relation = 'parataxis';
  }
  for (const token of tokens.slice(last + 1, verb.index)) {
    if (token.head > last && token.head < verb.index) continue;
    token.head = head;
    if (token.tag !== 'PUNCT') token.relation = token.tag === 'VERB' ? 'acl:relcl' : 'appos';
  }
  speaker.head = verb.index;
  speaker.relation = 'nsubj';
}
