import { NO_PARTIES } from '../../../src/extract/mentions/parties.js';
import { NO_OUTLET } from '../../../src/extract/outlet.js';
import { findMentions } from '../../../src/extract/mentions/mentions.js';
import { EntityRegistry } from '../../../src/extract/mentions/entities.js';
import type { Document, Sentence, Token } from '../../../src/extract/document.js';
import { findDates } from '../../../src/extract/dates.js';
import { parse } from '../../../src/extract/syntax/parse.js';
import { tokenize } from '../../../src/extract/syntax/tokens.js';

/** The sentences of a text, parsed with their mentions and dates as the pipeline parses those that promise a claim. */
export function parsedSentences(text: string): Sentence[] {
  const sentences = tokenize(text);
  const document: Document = {
    article: { title: '', text, url: null, outlet: null, byline: null, language: 'en', publishedAt: null },
    sentences,
    outlet: NO_OUTLET,
    dateline: null,
    owner: null,
    publicAffairs: false,
    sport: false,
    parties: NO_PARTIES,
    entities: new Map(),
    claims: [],
  };
  findMentions(document, new EntityRegistry());
  for (const sentence of sentences) {
    sentence.dates = findDates(sentence, text);
    sentence.parsing = parse(sentence.tokens, sentence.mentions, sentence.dates);
  }
  return sentences;
}

/** A parsed sentence as an indented tree: a line a token, with its part of speech and its relation to the line above. */
export function treeOf(tokens: readonly Token[]): string {
  const lines: string[] = [];
  const draw = (token: Token, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${token.text} ${token.tag} ${token.relation}`);
    for (const child of tokens) if (child.head === token.index) draw(child, depth + 1);
  };
  for (const token of tokens) if (token.head === -1) draw(token, 0);
  return lines.join('\n');
}
