import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Sentence, Tag, Token } from '../document.js';
import { mendLemma } from './lemmas.js';
import { retag } from './retag.js';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** What wink-nlp gives of tokens and sentences: its declarations call these methods, and their results strings. */
const its = nlp.its as unknown as Record<'pos' | 'lemma' | 'precedingSpaces' | 'span', never>;

/** A dash, a hyphen that stands alone: not part of a compound word. */
const JOINS = /^[-‐‑]$/;

/**
 * Sentences and tokens of a text, with part-of-speech tags and lemmas; offsets are into the text. Each line is
 * read for itself, so that a heading never runs into the sentence below it.
 */
export function tokenize(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const heading = isHeading(line.trim());
      for (const tokens of sentencesOfLine(line, lineStart)) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (!first || !last) continue;
        sentences.push({
          index: sentences.length,
          paragraph,
          start: first.start,
          end: last.end,
          tokens,
          mentions: [],
          dates: [],
          frames: [],
          // a quotation is said by somebody, however short
          heading: heading && !tokens.some((token) => token.text === '"'),
        });
      }
      paragraph += 1;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** A short line without a full stop, such as a section's heading. */
const isHeading = (line: string): boolean => line.length < 90 && !/[.!?:;"”’)]$/.test(line);

interface RawToken {
  text: string;
  spaced: boolean;
  tag: string;
  lemma: string;
  start: number;
}

/** Characters without a space that are no word: the tokenizer takes time that grows with their square. */
const GIBBERISH = /\S{500,}/g;

function sentencesOfLine(original: string, lineStart: number): Token[][] {
  const line = original.replace(GIBBERISH, (run) => ' '.repeat(run.length));
  const doc = nlp.readDoc(line);
  const words = doc.tokens();
  const texts = words.out();
  const tags = words.out(its.pos) as unknown as string[];
  const lemmas = words.out(its.lemma) as unknown as string[];
  const spaces = words.out(its.precedingSpaces) as unknown as string[];
  const raw: RawToken[] = [];
  let at = 0;
  texts.forEach((text, index) => {
    // the tokenizer may normalise white space, so a token is found again in the line rather than counted to
    const found = line.startsWith(text, at) ? at : line.indexOf(text, at);
    const start = found < 0 ? at : found;
    raw.push({
      text,
      spaced: (spaces[index] ?? '') !== '' || start > at,
      tag: tags[index] ?? 'X',
      lemma: lemmas[index] ?? text,
      start: lineStart + start,
    });
    at = start + (found < 0 ? 0 : text.length);
  });
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const groups = spans.map(([first, last]) => mergeHyphens(raw.slice(first, last + 1)));
  return rejoin(groups).map((group) => {
    const tokens = group.map((token, index): Token => {
      const tag = fixTag(token, group[index - 1], group[index + 1]);
      const lower = token.text.toLowerCase().replace(/’/g, "'");
      return {
        index,
        text: token.text,
        lower,
        lemma: mendLemma(lower, tag, token.lemma.toLowerCase()),
        tag,
        start: token.start,
        end: token.start + token.text.length,
        head: -1,
        relation: 'dep',
      };
    });
    retag(tokens);
    return tokens;
  });
}

/** Characters beyond which nothing more is joined to a token: no word of a language is as long. */
const LONGEST_WORD = 100;

/** "al-Assad", "long-standing", "Saint-Denis" come in three pieces; here they are one token. */
function mergeHyphens(tokens: RawToken[]): RawToken[] {
  const merged: RawToken[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === 'SPACE') continue;
    const before = merged.at(-1);
    const next = tokens[i + 1];
    const tight =
      before !== undefined &&
      before.text.length < LONGEST_WORD &&
      before.start + before.text.length === token.start;
    if (
      JOINS.test(token.text) &&
      before &&
      tight &&
      next &&
      !next.spaced &&
      isWord(before.text) &&
      isWord(next.text)
    ) {
      before.text += token.text + next.text;
      before.lemma = before.text.toLowerCase();
      before.tag =
        next.tag === 'PROPN' || before.tag === 'PROPN'
          ? /^\p{Lu}/u.test(next.text)
            ? 'PROPN'
            : next.tag
          : next.tag;
      i += 1;
    } else if (
      before &&
      tight &&
      (NON_ASCII_END.test(before.text) || NON_ASCII_START.test(token.text)) &&
      isWord(before.text) &&
      /^\p{L}/u.test(token.text)
    ) {
      // the tokenizer cuts words at letters that it does not know: "Grgi|ć"
      before.text += token.text;
      before.lemma = before.text.toLowerCase();
      before.tag = /^\p{Lu}/u.test(before.text) ? 'PROPN' : before.tag === 'X' ? token.tag : before.tag;
    } else {
      merged.push({ ...token });
    }
  }
  return merged;
}

const NON_ASCII_END = /\P{ASCII}$/u;
const NON_ASCII_START = /^\P{ASCII}/u;

const isWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);

/** Joins sentences that were cut after an abbreviation, and quotation marks that were left behind. */
function rejoin(groups: RawToken[][]): RawToken[][] {
  const out: RawToken[][] = [];
  for (const group of groups) {
    const before = out.at(-1);
    const last = before?.at(-1);
    const first = group[0];
    if (!first) continue;
    const cutShort =
      last !== undefined &&
      (ABBREVIATION.test(last.text) || /^\p{Ll}/u.test(first.text)) &&
      last.text !== '"';
    const onlyMarks = group.every((token) => /^["”’')\]]+$/.test(token.text));
    if (before && (onlyMarks || (cutShort && !/^[.!?]$/.test(last.text)))) before.push(...group);
    else if (before && cutShort && /^\p{Ll}/u.test(first.text) && last.text === '.') before.push(...group);
    else out.push([...group]);
  }
  return out;
}

const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Prof|Rev|St|Adm|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U|\p{Lu})\.$/u;

const TAGS = new Set<string>(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);

/** Repairs the tagger's known habits, which the parse would stumble over. */
function fixTag(token: RawToken, before: RawToken | undefined, next: RawToken | undefined): Tag {
  const lower = token.text.toLowerCase();
  const previous = before?.text.toLowerCase() ?? '';
  if (/^(?:'s|’s|'|’)$/.test(lower) && token.tag === 'PART') return 'PART';
  if (/^(?:cannot|can|could|may|might|must|shall|should|will|would|ca|wo|'ll|’ll|'d|’d)$/.test(lower)) {
    // "a will", "the may" do not occur in news often enough to matter; "May" the month is capitalised
    if (token.text !== 'May' && token.text !== 'Will') return 'AUX';
  }
  if (lower === 'that' && (token.tag === 'SCONJ' || token.tag === 'PRON' || token.tag === 'DET'))
    return token.tag;
  if (
    (lower === 'talks' || lower === 'calls' || lower === 'demands' || lower === 'requests') &&
    /^(?:the|of|in|for|with|these|those|no|new|further|peace|its|their|his|her|hold|held|holds|holding)$/.test(
      previous,
    )
  )
    return 'NOUN';
  if (/^(?:former|upcoming|forthcoming|long-standing|longstanding|planned|previous)$/.test(lower))
    return 'ADJ';
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(lower)) return 'PROPN';
  if (
    token.tag === 'PROPN' &&
    /^\p{Ll}/u.test(token.text) &&
    next &&
    /^(?:to|that|for|with)$/.test(next.text)
  )
    return /(?:ed|s)$/.test(lower) ? 'VERB' : 'NOUN';
  return TAGS.has(token.tag) ? (token.tag as Tag) : 'X';
}
