import type { Entity, Mention, Sentence, Token } from '../document.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';

/**
 * The actors that are the subject of a sentence that was not parsed, as far as its words show at once: those named
 * right before a verb ("Lavrov, who is in Cairo, said"), or right behind one that reports (", said Lavrov").
 */
export function plainSubjects({ tokens, mentions }: Sentence): Entity[] {
  for (const [index, mention] of mentions.entries()) {
    if (mention.entities.length === 0 || !opensClause(tokens, mention.first)) continue;
    const named = [...mention.entities];
    let { last } = mention;
    for (const other of mentions.slice(index + 1)) {
      if (!joins(tokens, last + 1, other.first)) break;
      named.push(...other.entities);
      ({ last } = other);
    }
    if (isVerb(tokens[verbBehind(tokens, last + 1)])) return [...new Set(named)];
  }
  return speakerOf(tokens, mentions);
}

/** Words that open a clause below the main one, whatever the tagger takes them for. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when whenever while after before as if because since until although though whereas once unless where'.split(
    ' ',
  ),
);
const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

const isVerb = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX';

/** Whether what stands at a place may be the subject of a main clause: no preposition or conjunction governs it. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && (before.tag === 'ADP' || before.tag === 'SCONJ' || isVerb(before) || before.lower === 'to'))
    return false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === '"' || token.text === '”') return true;
    if (token.tag === 'SCONJ' || SUBORDINATORS.has(token.lower)) return false;
  }
  return true;
}

/** Whether there is no more than "and" or a comma between two places. */
function joins(tokens: readonly Token[], from: number, until: number): boolean {
  let at = from;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.lower === 'and') at += 1;
  return at > from && at === until;
}

/** Where the verb of a subject should stand: behind adverbs, and behind what is set off by commas or brackets. */
function verbBehind(tokens: readonly Token[], from: number): number {
  let at = from;
  const opening = tokens[at]?.text;
  if (opening === ',' || opening === '(') {
    const closing = opening === ',' ? ',' : ')';
    const end = tokens.findIndex((token, index) => index > at && token.text === closing);
    if (end < 0) return tokens.length;
    at = end + 1;
  }
  // "Senator X of Minnesota withdrew"
  if (tokens[at]?.tag === 'ADP') {
    at += 1;
    while (at < from + 8 && PHRASE_TAGS.has(tokens[at]?.tag ?? '')) at += 1;
  }
  while (tokens[at]?.tag === 'ADV') at += 1;
  return at;
}

/** "…," said X: whoever stands behind a verb of reporting that follows a quotation or a comma. */
function speakerOf(tokens: readonly Token[], mentions: readonly Mention[]): Entity[] {
  for (const mention of mentions) {
    const verb = tokens[mention.first - 1];
    const mark = tokens[mention.first - 2]?.text ?? '';
    if (verb && REPORTING_VERBS.has(verb.lemma) && /^[,"”]$/.test(mark)) return mention.entities;
  }
  return [];
}
