import { InputError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { align } from './alignment.js';
import type { Clustered } from './b-cubed.js';
import { findIn, type Found } from './found.js';
import type { Merged, Piece, Storyline } from './storyline.js';
import type { Told } from './telling.js';

/** A labelled piece that was read, with its words for whoever looks at mistakes. */
export interface Labelled extends Clustered {
  what: string;
  words: string;
}

/** What became of the labelled pieces of a storyline. */
export interface Merging {
  /** Those that were read: which cluster they belong to and which they are in. */
  clustered: Labelled[];
  /** Those of which extraction made nothing; merging is not to blame for them. */
  unread: string[];
  /** Those that were read as claims on which no fact rests, such as those of a copy. */
  apart: string[];
}

/**
 * How the labelled pieces of a storyline were merged, in a database that holds its articles and nothing else.
 * `articleIds` are the ids of the articles told, in the same order.
 * @throws InputError where a piece is not in its article, or more than once
 */
export async function mergingOf(
  store: Store,
  storyline: Storyline,
  told: readonly Told[],
  articleIds: readonly string[],
): Promise<Record<Merged, Merging>> {
  const articles = new Map<string, FoundArticle>();
  for (const [at, each] of told.entries()) {
    const found = await findIn(store, each, articleIds[at] ?? '');
    articles.set(each.name, { text: each.article.text, found });
  }
  return {
    meetings: mergingOfKind('meetings', storyline, articles),
    stances: mergingOfKind('stances', storyline, articles),
    actors: mergingOfKind('actors', storyline, articles),
  };
}

interface FoundArticle {
  text: string;
  found: Record<Merged, Found[]>;
}

function mergingOfKind(
  kind: Merged,
  storyline: Storyline,
  articles: ReadonlyMap<string, FoundArticle>,
): Merging {
  const known = new Map<string, Found>();
  const pieces = (storyline.gold?.[kind] ?? []).flatMap((cluster, at) =>
    cluster.pieces.map((piece) => {
      const [name, words] = piece;
      const article = articles.get(name) ?? { text: '', found: { meetings: [], stances: [], actors: [] } };
      const found = foundAt(kind, article.found[kind], placeOf(piece, article.text, storyline), words.length);
      const ids = found.map((each) => {
        const id = `${name} ${each.id}`;
        known.set(id, each);
        return id;
      });
      return {
        gold: `${storyline.name} ${at}`,
        what: cluster.what,
        words: `${name}: ${piece[2] ?? words}`,
        found: ids,
      };
    }),
  );
  const taken = align(pieces, (id) => known.get(id)?.cluster ?? id);
  const merging: Merging = { clustered: [], unread: [], apart: [] };
  for (const [at, { gold, what, words }] of pieces.entries()) {
    const found = known.get(taken[at] ?? '');
    if (!found) merging.unread.push(`${words} (${what})`);
    else if (found.cluster === null) merging.apart.push(`${words} (${what})`);
    else merging.clustered.push({ gold, what, words, system: `${storyline.name} ${found.cluster}` });
  }
  return merging;
}

function placeOf([name, words, among]: Piece, text: string, storyline: Storyline): number {
  if (among === undefined) return placeOnce(words, text, name, storyline);
  return (
    placeOnce(among, text, name, storyline) + placeOnce(words, among, `"${among}" of ${name}`, storyline)
  );
}

function placeOnce(words: string, text: string, where: string, storyline: Storyline): number {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1))
    throw new InputError(
      'FILE_UNREADABLE',
      `clusters.json of ${storyline.name}: "${words}" has to stand in ${where} once, and stands there ${start < 0 ? 'not at all' : 'more often'}`,
    );
  return start;
}

/** How much of a piece the name of a state has to make up to be what is referred to. */
const LEAST_OF_STATE = 0.5;

/**
 * What was found where a piece stands: the claims of its sentence, or the mentions that cover it best. Of a mention the
 * piece has to hold the word that names whom it is of: in "the navy of Chad" that is not Chad.
 */
function foundAt(kind: Merged, found: readonly Found[], start: number, length: number): Found[] {
  if (kind !== 'actors') return found.filter((each) => each.start <= start && start < each.end);
  const likeness = (each: Found): number => {
    if (each.head !== undefined && (each.head < start || each.head >= start + length)) return 0;
    const common = Math.min(each.end, start + length) - Math.max(each.start, start);
    const both = Math.max(each.end, start + length) - Math.min(each.start, start);
    return common / both >= (each.partial ? LEAST_OF_STATE : 0) ? common / both : 0;
  };
  const best = Math.max(...found.map(likeness));
  return found.filter((each) => likeness(each) === best && best > 0);
}
