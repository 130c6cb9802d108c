import { documentFormat } from './document.js';
import { articleFrom, splitFrontMatter } from './front-matter.js';
import { splitTitle } from './title.js';

/** Markup that is not to be read as if it were prose. */
const MARKUP = /^\s*<(\?xml|!doctype|rss|feed|svg)\b/i;

/**
 * Plain text. The first line is the headline when it looks like one; lines are kept as they are, since a
 * line of its own is what tells a heading. Metadata can stand before it as front matter.
 */
export const plain = documentFormat({
  name: 'text',
  extensions: ['.txt', '.text'],
  recognises: (beginning) => !MARKUP.test(beginning),
  parse(content, where) {
    const { matter, body } = splitFrontMatter(content, where);
    const { title, text } = matter.title === null ? splitTitle(body) : { title: null, text: body };
    return articleFrom(matter, title, text, where);
  },
});
