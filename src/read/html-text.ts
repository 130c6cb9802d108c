import { type DomElement, type DomNode, isElement } from './dom.js';

/** What is no prose: code, controls, pictures with their captions, and what leads elsewhere. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS FORM BUTTON SELECT TEXTAREA FIGURE FIGCAPTION NAV ASIDE FOOTER HEAD'.split(
    ' ',
  ),
);

/** What stands on lines of its own with a blank line around. */
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 UL OL DL TABLE HR ADDRESS DETAILS SUMMARY HGROUP BODY'.split(
    ' ',
  ),
);

/** What starts a line. */
const LINES = new Set('BR LI DT DD TR CAPTION'.split(' '));

/** What is set off from its neighbour in the same line. */
const CELLS = new Set('TD TH'.split(' '));

/**
 * The prose of an element as plain text, laid out as a browser lays it out: paragraphs and headings with a
 * blank line between, list items, table rows and `<br>` on lines of their own, white space as one space.
 */
export function textOf(root: DomElement): string {
  const pieces: string[] = [];
  collect(root, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]?\n[^\S\n]?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Recursion is safe: the depth of a page is bounded. */
function collect(node: DomNode, pieces: string[]): void {
  if (!isElement(node)) {
    if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/[\s\u00ad\u200b]+/g, inlineSpace));
    return;
  }
  const tag = node.tagName.toUpperCase();
  if (SKIPPED.has(tag) || isHidden(node)) return;
  const around = BLOCKS.has(tag) ? '\n\n' : LINES.has(tag) ? '\n' : CELLS.has(tag) ? ' ' : '';
  pieces.push(around);
  for (const child of node.childNodes) collect(child, pieces);
  if (!LINES.has(tag)) pieces.push(around);
}

/** Soft hyphens and zero-width spaces vanish; white space in the source is a space. */
function inlineSpace(run: string): string {
  return /\s/.test(run) ? ' ' : '';
}

function isHidden(element: DomElement): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
