import { NO_PARTIES } from '../../src/extract/mentions/parties.js';
import type { Document, Sentence, Token } from '../../src/extract/document.js';
import { findDates } from '../../src/extract/dates.js';
import { EntityRegistry } from '../../src/extract/mentions/entities.js';
import { findMentions } from '../../src/extract/mentions/mentions.js';
import { NO_OUTLET } from '../../src/extract/outlet.js';
import { parseByChunks } from '../../src/extract/syntax/chunk-parse.js';
import { tokenize } from '../../src/extract/syntax/tokens.js';
import { plainWord } from '../../src/extract/syntax/words/lexicon.js';
import type { SyntaxReader } from './scores.js';

/**
 * The parse that needs no weights, over a treebank's own words, with the tokenizer's tags and the mentions and dates
 * that the pipeline would find: what the trained parser has to better.
 */
export const readByChunks: SyntaxReader = (words) => {
  const { tokens } = parsed(words, (sentence) => {
    parseByChunks(sentence.tokens, sentence.mentions, sentence.dates);
  });
  return {
    tags: tokens.map((token) => token.tag),
    heads: tokens.map((token) => token.head),
    relations: relationsOf(tokens),
  };
};

function parsed(words: readonly string[], parseSentence: (sentence: Sentence) => unknown): Sentence {
  const text = words.join(' ');
  const tokens = tokensOf(words, text);
  const sentence: Sentence = {
    index: 0,
    paragraph: 0,
    start: 0,
    end: text.length,
    tokens,
    mentions: [],
    dates: [],
    frames: [],
    parsing: null,
    heading: false,
    opening: 0,
    speaker: null,
    fragment: false,
  };
  const document: Document = {
    article: { title: '', text, url: null, outlet: null, byline: null, language: 'en', publishedAt: null },
    sentences: [sentence],
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
  sentence.dates = findDates(sentence, text);
  parseSentence(sentence);
  return sentence;
}

/** The relations, named as today's treebanks name them where the shallow parse tells the same in another way. */
function relationsOf(tokens: readonly Token[]): string[] {
  const passives = new Set(
    tokens.filter((token) => token.relation === 'aux:pass').map((token) => token.head),
  );
  return tokens.map(({ relation, head }) => {
    if (relation === 'nsubj' && passives.has(head)) return 'nsubj:pass';
    // "last week": by its having no preposition, whether it tells a time or not
    return relation === 'obl:tmod' ? 'obl:unmarked' : relation;
  });
}

/** The words as tokens, with the tagger's tags: of the pieces that the tokenizer cuts a word into, the longest's. */
function tokensOf(words: readonly string[], text: string): Token[] {
  const pieces = tokenize(text).flatMap((sentence) => sentence.tokens);
  let start = 0;
  let next = 0;
  return words.map((word, index) => {
    const end = start + word.length;
    let best: Token | undefined;
    while ((pieces[next]?.end ?? Infinity) <= end) {
      const piece = pieces[next];
      if (piece && (!best || sizeOf(piece) >= sizeOf(best))) best = piece;
      next += 1;
    }
    const lower = word.toLowerCase().replace(/’/g, "'");
    const token: Token = {
      index,
      text: word,
      lower,
      word: plainWord(word),
      lemma: best?.text === word ? best.lemma : lower,
      tag: best?.tag ?? 'X',
      form: '',
      start,
      end,
      head: -1,
      relation: 'dep',
    };
    start = end + 1;
    return token;
  });
}

/** Marks within a word ("and/or", "p.m.") say nothing of its part of speech. */
const sizeOf = (piece: Token): number => (piece.tag === 'PUNCT' ? 0 : piece.text.length);
