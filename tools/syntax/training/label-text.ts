import { tokenize } from '../../../src/extract/syntax/tokens.js';
import { decode } from '../../../src/extract/syntax/network/decode.js';
import type { Model } from '../../../src/extract/syntax/network/weights.js';
import { together } from './ensemble.js';

/**
 * A treebank in CoNLL-U of a text with one sentence a line, by what networks together make of it; without lemmas and
 * features. Sentences are called by the name given and the number of their line.
 */
export function labelText(text: string, name: string, models: readonly Model[]): string {
  return text
    .split('\n')
    .map((line, index) => ({ words: wordsOf(line), id: `${name}-${index + 1}` }))
    .filter(({ words }) => words.length > 0)
    .map(({ words, id }) => `# sent_id = ${id}\n${rowsOf(words, models).join('\n')}\n\n`)
    .join('');
}

interface Word {
  text: string;
  spaceAfter: boolean;
}

/** The words of a line as treebanks cut them: like an article's, but with hyphens by themselves. */
function wordsOf(line: string): Word[] {
  const tokens = tokenize(line).flatMap((sentence) => sentence.tokens);
  return tokens.flatMap(({ text, end }) => {
    const parts = /^[\p{L}\p{N}.]+(?:-[\p{L}\p{N}.]+)+$/u.test(text) ? text.split(/(?=-)|(?<=-)/) : [text];
    return parts.map((part, at) => ({
      text: part,
      spaceAfter: at === parts.length - 1 && /^(?:\s|$)/.test(line.slice(end)),
    }));
  });
}

function rowsOf(words: readonly Word[], models: readonly Model[]): string[] {
  const [first] = models;
  if (first === undefined) throw new RangeError('no network to label with');
  const texts = words.map(({ text }) => text);
  const { tags, heads, relations } = decode(
    together(models.map(({ network }) => network.read(texts))),
    first,
  );
  return words.map(({ text, spaceAfter }, at) => {
    const [tag = 'X', form = '_'] = (first.tags[tags[at] ?? 0] ?? '').split(' ');
    const relation = first.relations[relations[at] ?? 0] ?? 'dep';
    const misc = spaceAfter ? '_' : 'SpaceAfter=No';
    return [at + 1, text, '_', tag, form, '_', (heads[at] ?? -1) + 1, relation, '_', misc].join('\t');
  });
}
