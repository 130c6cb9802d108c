import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError, messageOf } from '../../src/errors.js';
import { TEST_WORDS, type Assertion } from './matcher.js';

/** A question to the archive once the articles are in, and what its answer has to say. */
export interface Check {
  what: string;
  query: string;
  /** Variables of the query; `{ "$actor": NAME }` stands for the id of whoever bears that name. */
  variables: Record<string, unknown>;
  expect: Assertion | Assertion[];
}

/**
 * A piece of an article: the name that its storyline gives the article, and words that stand in it once; where they
 * stand there more often, longer words that stand there once and begin with, or hold, the ones meant.
 */
export type Piece = [article: string, words: string, among?: string];

/** Pieces that speak of one thing. */
export interface GoldCluster {
  what: string;
  pieces: Piece[];
}

/** What can be merged: claims into meetings and stances, mentions into actors. */
export const MERGED = ['meetings', 'stances', 'actors'] as const;
/** One of MERGED. */
export type Merged = (typeof MERGED)[number];

/** A plot that several articles tell, with what is to come of them. */
export interface Storyline {
  name: string;
  /** The articles, a JSON object a line. */
  file: string;
  /** The names of the articles, in the order of the file. */
  articles: string[];
  checks: Check[];
  /** Which pieces speak of one thing; null where nobody has said. */
  gold: Record<Merged, GoldCluster[]> | null;
}

/**
 * The storylines of a folder, by name: its subfolders that hold `articles.jsonl` and `expect.json`, and perhaps
 * `clusters.json`; or the folder itself, where it is a storyline.
 * @throws InputError where there is none, or one cannot be read
 */
export function readStorylines(folder: string): Storyline[] {
  if (existsSync(join(folder, 'articles.jsonl'))) return [readStoryline(folder)];
  const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const found = inside
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'articles.jsonl')))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (found.length === 0)
    throw new InputError('FILE_NOT_FOUND', `${folder} holds no storyline, a folder with articles.jsonl`);
  return found.map(readStoryline);
}

function readStoryline(folder: string): Storyline {
  const file = join(folder, 'articles.jsonl');
  const lines = parsed(file, (text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string }),
  );
  const checks = parsed(join(folder, 'expect.json'), (text) => (JSON.parse(text) as RawCheck[]).map(checkOf));
  const clusters = join(folder, 'clusters.json');
  const gold = existsSync(clusters) ? parsed(clusters, (text) => goldOf(JSON.parse(text) as RawGold)) : null;
  return { name: basename(folder), file, articles: lines.map(({ id }) => id), checks, gold };
}

function parsed<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      'FILE_UNREADABLE',
      `${file} cannot be read as part of a storyline (${messageOf(error)})`,
      {
        cause: error,
      },
    );
  }
}

type RawCheck = Omit<Check, 'variables'> & { variables?: Check['variables'] };

function checkOf({ what, query, variables = {}, expect }: RawCheck): Check {
  for (const assertion of Array.isArray(expect) ? expect : [expect]) refuseUnknownWords(assertion, what);
  return { what, query, variables, expect };
}

const WORDS = new Set<string>([...TEST_WORDS, 'at', 'where', 'pick', 'same', 'differ', 'any-of']);

/** A word that is spelled wrong would test nothing. */
function refuseUnknownWords(assertion: Assertion, what: string): void {
  const tests = Object.values(assertion.where ?? {});
  const unknown = [assertion, ...tests]
    .flatMap((each) => Object.keys(each))
    .filter((word) => !WORDS.has(word));
  if (unknown.length > 0) throw new Error(`"${what}" has unknown words: ${unknown.join(', ')}`);
  for (const each of assertion['any-of'] ?? []) refuseUnknownWords(each, what);
}

interface RawGold {
  meetings?: { what: string; claims: Piece[] }[];
  stances?: { what: string; claims: Piece[] }[];
  actors?: { name: string; mentions: Piece[] }[];
}

function goldOf({ meetings = [], stances = [], actors = [] }: RawGold): Record<Merged, GoldCluster[]> {
  const ofClaims = ({ what, claims }: { what: string; claims: Piece[] }) => ({ what, pieces: claims });
  return {
    meetings: meetings.map(ofClaims),
    stances: stances.map(ofClaims),
    actors: actors.map(({ name, mentions }) => ({ what: name, pieces: mentions })),
  };
}
