import type { Article } from './article.js';
import { parseInstant } from './dates.js';
import type { DomDocument } from './dom.js';
import { articleData } from './json-ld.js';
import { languageCode } from './language.js';
import { webAddress } from './record.js';
import { asLine } from './text.js';

/** What a page says about its article. All is null where the page does not say it or cannot be believed. */
export type PageMetadata = Omit<Article, 'title' | 'text'> & {
  title: string | null;
  /** The article's text, where the page repeats it in its JSON-LD. */
  body: string | null;
};

const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher'];
const BYLINES = ['author', 'byl', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'];
const ADDRESSES = ['og:url', 'parsely-link'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];
const LANGUAGES = ['og:locale', 'content-language', 'dc.language'];

/**
 * The metadata of a page: JSON-LD first, which is written for this; then OpenGraph and other meta tags;
 * then the elements that a reader sees.
 */
export function metadataOf(document: DomDocument): PageMetadata {
  const data = articleData(document);
  const tags = metaTags(document);
  const outlet = first([data.outlet, ...named(tags, OUTLETS)], asText);
  const title = first([data.title, ...named(tags, TITLES), onlyHeading(document)], asText);
  return {
    title: title && withoutOutlet(title, outlet),
    outlet,
    byline: first([data.byline, ...named(tags, BYLINES), visibleAuthor(document)], asName),
    url: first(
      [attribute(document, 'link[rel=canonical]', 'href'), ...named(tags, ADDRESSES), data.url],
      asAddress,
    ),
    language: first(
      [document.documentElement.getAttribute('lang'), ...named(tags, LANGUAGES), data.language],
      (tag) => languageCode(tag) ?? null,
    ),
    publishedAt: first([data.publishedAt, ...named(tags, DATES), ...visibleDates(document)], parseInstant),
    body: data.body,
  };
}

/** The first value that comes out as something. */
function first(values: (string | null)[], read: (value: string) => string | null): string | null {
  for (const value of values) {
    const result = value === null ? null : read(value);
    if (result !== null) return result;
  }
  return null;
}

/** A headline or a name. What goes on for more than 1,000 characters is some mistake of the page. */
function asText(value: string): string | null {
  const line = value.length > 1000 ? '' : asLine(value);
  return line === '' ? null : line;
}

/** A byline, without "By"; an address in its place (some pages link a profile) says no name. */
export function asName(value: string): string | null {
  const name = asLine(value).replace(/^by\s+/i, '');
  return name === '' || /^https?:|^www\.|^@/i.test(name) || name.length > 200 ? null : name;
}

function asAddress(value: string): string | null {
  return webAddress(value.trim());
}

/** Meta tags by name, property or itemprop, in lower case; of several, the first. */
function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content') ?? '';
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content.trim() && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function named(tags: Map<string, string>, names: readonly string[]): (string | null)[] {
  return names.map((name) => tags.get(name) ?? null);
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** The page's main heading, where it has only one. */
function onlyHeading(document: DomDocument): string | null {
  const [heading, second] = document.querySelectorAll('h1');
  return heading && !second ? heading.textContent : null;
}

function visibleAuthor(document: DomDocument): string | null {
  return document.querySelector('[rel=author], [itemprop=author]')?.textContent ?? null;
}

/** The dates in `<time>` elements: marked as the publication date, then in the article, then any. */
function visibleDates(document: DomDocument): (string | null)[] {
  return ['time[itemprop=datePublished], time[pubdate]', 'article time', 'time'].flatMap((selector) => {
    const time = document.querySelector(selector);
    return [time?.getAttribute('datetime') ?? null, time?.textContent ?? null];
  });
}

/** "Talks resume | The Herald" without the name of the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const [, headline, ending] = /^(.*\S)\s+[|–—-]\s+([^|–—]+)$/u.exec(title) ?? [];
  return headline && outlet && ending?.trim().toLowerCase() === outlet.toLowerCase() ? headline : title;
}
