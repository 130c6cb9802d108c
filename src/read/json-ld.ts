import type { DomDocument } from './dom.js';
import { normalised, withoutEntities } from './text.js';

/** What a page's JSON-LD says of its article, as written; null where it says nothing. */
export interface ArticleData {
  title: string | null;
  body: string | null;
  url: string | null;
  outlet: string | null;
  byline: string | null;
  language: string | null;
  publishedAt: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** How many objects are looked through for the article: pages hold a few dozen. */
const MAX_OBJECTS = 1000;

/** The schema.org types of a news text: NewsArticle, ReportageNewsArticle, BlogPosting, Report and so on. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/**
 * The article's data in the page's `application/ld+json` scripts, wherever it stands in them: alone, in a
 * list, in an `@graph`, or as the main thing of a page. References by `@id` are followed.
 */
export function articleData(document: DomDocument): ArticleData {
  const objects = objectsOf(document);
  const byId = new Map(
    objects.flatMap((object) => (object['@id'] ? [[object['@id'], object] as const] : [])),
  );
  const article = objects.find(isArticle) ?? {};
  const resolve = (value: unknown) => resolved(value, byId);
  return {
    title: string(article.headline) ?? string(article.name),
    body: normalised(string(article.articleBody) ?? '').trim() || null,
    url:
      string(article.url) ??
      string(article.mainEntityOfPage) ??
      string(objectOf(article.mainEntityOfPage)?.['@id']),
    outlet: namesIn(article.publisher, resolve)[0] ?? null,
    byline: namesIn(article.author, resolve).join(', ') || null,
    language: string(article.inLanguage) ?? string(objectOf(article.inLanguage)?.alternateName),
    publishedAt: string(article.datePublished) ?? string(article.dateCreated),
  };
}

function objectsOf(document: DomDocument): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    queue.push(parsed(script.textContent ?? ''));
  }
  while (queue.length > 0 && found.length < MAX_OBJECTS) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_OBJECTS));
    const object = objectOf(value);
    if (!object) continue;
    found.push(object);
    queue.push(object['@graph'], object.mainEntity, object.mainEntityOfPage);
  }
  return found;
}

/** The value of a script's JSON; undefined where it is none. Some pages wrap it in comment marks. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, ''),
    );
  } catch {
    // A page with broken JSON-LD is read by its other marks.
    return undefined;
  }
}

function isArticle(object: Json): boolean {
  const types: unknown[] = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function resolved(value: unknown, byId: ReadonlyMap<unknown, Json>): unknown {
  const object = objectOf(value);
  return object && string(object.name) === null ? (byId.get(object['@id']) ?? object) : value;
}

/** The names of one or several people or organisations. */
function namesIn(value: unknown, resolve: (value: unknown) => unknown): string[] {
  const parties: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return parties.flatMap((party) => {
    const known = resolve(party);
    const name = string(known) ?? string(objectOf(known)?.name);
    return name === null ? [] : [name];
  });
}

function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function string(value: unknown): string | null {
  // Many sites escape the strings once more than they should.
  return typeof value === 'string' && value.trim() !== '' ? withoutEntities(value) : null;
}
