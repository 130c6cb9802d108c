import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from './article.js';
import { documentFormat } from './document.js';
import type { DomDocument, DomElement } from './dom.js';
import { refuseBoundless, refuseDeep } from './html-bounds.js';
import { asName, metadataOf } from './html-metadata.js';
import { textOf } from './html-text.js';
import { MAX_HTML_TAGS } from './limits.js';
import { problem } from './problem.js';
import { asLine } from './text.js';
import { titleFrom } from './title.js';

/** A saved web page: the article is found in it, and what surrounds it left out. */
export const html = documentFormat({
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (beginning) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i.test(
      beginning,
    ),
  html: true,
  parse,
});

/** @throws InputError where the page has no article text, or more markup than can be parsed in bounds. */
function parse(page: string, where: string): Article {
  refuseBoundless(page, where);
  const document = documentOf(page);
  refuseDeep(document.documentElement, where);
  const metadata = metadataOf(document);
  // The page's own elements are looked at before Readability, which takes the page apart.
  const fallback = textOf(document.querySelector('article, main, [role=main]') ?? document.body);
  const titleTag = document.querySelector('title')?.textContent;
  const found = readable(document);
  const body = [found?.text, metadata.body, fallback].find(Boolean) ?? '';
  const title =
    metadata.title ?? [found?.title, titleTag].map((line) => asLine(line ?? '')).find(Boolean) ?? null;
  const byline = metadata.byline ?? asName(found?.byline ?? '');
  const text = withoutHead(body, title, byline);
  if (text === '') {
    throw problem(
      'INPUT_EMPTY',
      where,
      'the page has no text of an article',
      'save the page with its text, or as .txt',
    );
  }
  return {
    title: title ?? titleFrom(text),
    text,
    url: metadata.url,
    outlet: metadata.outlet,
    byline,
    language: metadata.language,
    publishedAt: metadata.publishedAt,
  };
}

/**
 * The parsed page. HTML allows the tags of its outermost elements to be left out; the parser does not put
 * them back, and without a body nothing can be found.
 */
function documentOf(page: string): DomDocument {
  let whole = page;
  if (!/<body[\s>]/i.test(page)) {
    const [start, head] = [endOfTag(page, /<html[\s>]/i), endOfTag(page, /<\/head[\s>]/i)];
    const cut = Math.max(start, head);
    whole = `${page.slice(0, cut)}<body>${page.slice(cut)}`;
  }
  if (!/<html[\s>]/i.test(page)) whole = `<html>${whole}</html>`;
  return (parseHTML(whole) as { document: DomDocument }).document;
}

/** Where the first such tag ends; 0 where there is none. */
function endOfTag(page: string, tag: RegExp): number {
  const start = page.search(tag);
  return start < 0 ? 0 : page.indexOf('>', start) + 1;
}

/** Readability as it is used here; its own types are written in those of the browser. */
type Reader = new (
  document: DomDocument,
  options: { maxElemsToParse: number; serializer: (node: DomElement) => DomElement },
) => { parse(): (Record<'title' | 'byline', string | null> & { content: DomElement | null }) | null };

function readable(
  document: DomDocument,
): { text: string; title: string | null; byline: string | null } | null {
  const reader = new (Readability as unknown as Reader)(document, {
    maxElemsToParse: MAX_HTML_TAGS,
    serializer: (node) => node,
  });
  const result = reader.parse();
  return result?.content
    ? { text: textOf(result.content), title: result.title, byline: result.byline }
    : null;
}

/** The text without what stands above it on the page: the headline said again, the line with the author. */
function withoutHead(text: string, title: string | null, byline: string | null): string {
  const lines = text.split('\n');
  const isHead = (line: string) =>
    line === '' ||
    asLine(line) === title ||
    (byline !== null &&
      line.length < byline.length + 80 &&
      line.includes(byline) &&
      !/[.!?]["”’]?$/.test(line));
  const start = lines.slice(0, 6).findIndex((line) => !isHead(line));
  return start < 0 || start === lines.length ? text : lines.slice(start).join('\n');
}
