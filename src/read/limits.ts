/**
 * The bounds of what is read, all in one place. They keep memory and time in hand whatever is given: a long
 * newspaper story is some 50 kB, so each leaves room by orders of magnitude.
 */

/** The most bytes one article may have: a text, Markdown or HTML file, or one line of JSONL. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** The most bytes a JSON file may have, which can hold many articles but is parsed as one. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024;

/** How deep the tags of an HTML page may be nested. Browsers stop at 512. */
export const MAX_HTML_DEPTH = 512;

/** How many tags an HTML page may open. Long news pages have a few thousand. */
export const MAX_HTML_TAGS = 50_000;

/** How many "<" and "&" an HTML page may have outside scripts: the parser makes a piece of text of each. */
export const MAX_HTML_MARKS = 300_000;
