import { documentFormat } from './document.js';
import { articleFrom, splitFrontMatter } from './front-matter.js';
import { type Block, blocksOf } from './markdown-blocks.js';
import { splitTitle } from './title.js';

/**
 * Markdown as plain prose. The headline is the front matter's, else the heading that the text begins with,
 * else its first top heading, else the first line where that looks like one.
 */
export const markdown = documentFormat({
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  recognises: (beginning) => /^\s*#{1,6} \S|^---[^\S\n]*\n[A-Za-z_][\w-]*:/.test(beginning),
  parse(content, where) {
    const { matter, body } = splitFrontMatter(content, where);
    const blocks = blocksOf(body);
    const heading = headline(blocks, matter.title);
    const text = textOf(blocks.filter((block) => block !== heading));
    if (heading || matter.title !== null) return articleFrom(matter, heading?.text ?? null, text, where);
    const split = splitTitle(text);
    return articleFrom(matter, split.title, split.text, where);
  },
});

/** The heading that is the headline, and so no part of the text. */
function headline(blocks: readonly Block[], title: string | null): Block | undefined {
  const [opening] = blocks;
  if (title !== null) return opening?.heading && opening.text === title ? opening : undefined;
  return opening?.heading ? opening : blocks.find(({ heading }) => heading === 1);
}

/** Paragraphs and headings with a blank line between, the lines of a list or a table without. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, tight }, at) => (at === 0 ? '' : tight && blocks[at - 1]?.tight ? '\n' : '\n\n') + text)
    .join('');
}
