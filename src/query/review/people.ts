import { officesAgree } from '../../resolve/offices.js';
import { familiesAgree, givenNamesAgree, parsePersonName } from '../../resolve/person-name.js';
import { grouped } from '../batches.js';
import { sql, type Database } from '../sql.js';
import {
  actorPair,
  MOST_CANDIDATES,
  REVIEW_ACTOR,
  scoreOf,
  type Candidate,
  type ReviewActor,
} from './item.js';

/** How many people of one surname are compared with each other. */
const MOST_NAMESAKES = 12;
/** Given names that differ in so many letters may be one, misspelt. */
const MISSPELT = 2;

/** People who share a surname and may be one. */
export async function namesakes(database: Database): Promise<Candidate[]> {
  const rows = (await database.all(sql`
    SELECT ${REVIEW_ACTOR} FROM actor a LEFT JOIN actor s ON s.id = a.country_id
    WHERE a.kind = 'PERSON' AND a.named = 1 AND a.block_key IN (
      SELECT block_key FROM actor WHERE kind = 'PERSON' AND named = 1 GROUP BY block_key HAVING count(*) > 1
      ORDER BY sum(article_count) DESC, block_key LIMIT ${MOST_CANDIDATES})
    ORDER BY a.block_key, a.article_count DESC, a.id`)) as unknown as ReviewActor[];
  const blocks = grouped(
    rows,
    (row) => row.blockKey,
    (row) => row,
  );
  return [...blocks.values()].flatMap((block) => pairsOf(block.slice(0, MOST_NAMESAKES)));
}

function pairsOf(people: readonly ReviewActor[]): Candidate[] {
  return people.flatMap((one, at) => people.slice(at + 1).flatMap((other) => compared(one, other) ?? []));
}

function compared(one: ReviewActor, other: ReviewActor): Candidate | null {
  const [a, b] = [one, other].map(({ folded, country }) => parsePersonName(folded, country ?? ''));
  const family = a && b ? familiesAgree(a.family, b.family) : null;
  if (!a || !b || family === null) return null;
  const oneState = one.country !== null && one.country === other.country;
  const twoStates = one.country !== null && other.country !== null && !oneState;
  if (a.given.length === 0 || b.given.length === 0) {
    if (twoStates) return null;
    return actorPair(
      [one, other],
      'one is named by surname alone, and may be the other',
      oneState ? 0.8 : 0.6,
    );
  }
  const given = givenNamesAgree(a.given, b.given);
  if (given !== null) {
    const names = given === 'SAME' && family === 'SAME' ? 'the names agree' : 'the names are spelled alike';
    return actorPair(
      [one, other],
      twoStates ? `${names}, but the states differ` : names,
      twoStates ? 0.3 : 0.7,
    );
  }
  const [first = '', second = ''] = [a.given[0], b.given[0]];
  if (twoStates || Math.min(first.length, second.length) < 4 || lettersApart(first, second) > MISSPELT)
    return null;
  return actorPair([one, other], 'the given names differ by a letter or two', oneState ? 0.6 : 0.4);
}

/** Levenshtein's distance: how many letters have to be put in, taken out or changed to make one word the other. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + Number(a[i] !== b[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Holders of an office whom no article names, beside people seen in that office of that state. */
export async function unnamedHolders(database: Database): Promise<Candidate[]> {
  const rows = (await database.all(sql`
    SELECT ${REVIEW_ACTOR}, v.capacities, t.title, t.former, h.id AS "holderId", h.name AS "holderName",
      h.sort_name AS "holderFolded", h.article_count AS "holderArticles"
    FROM (SELECT * FROM actor WHERE kind = 'PERSON' AND named = 0 AND country_id IS NOT NULL
      ORDER BY article_count DESC, id LIMIT ${MOST_CANDIDATES}) a
    JOIN actor s ON s.id = a.country_id JOIN actor_variant v ON v.actor_id = a.id
    JOIN tenure t ON t.of_id = a.country_id JOIN actor h ON h.id = t.holder_id
    ORDER BY a.id, h.id, t.id`)) as unknown as (ReviewActor & {
    capacities: string;
    title: string;
    former: number;
    holderId: string;
    holderName: string;
    holderFolded: string;
    holderArticles: number;
  })[];
  const holders = grouped(
    rows.filter(({ capacities, title }) =>
      (JSON.parse(capacities) as string[]).some((office) => officesAgree(office, title)),
    ),
    (row) => row.id,
    (row) => row,
  );
  return [...holders.values()].flatMap((several) => {
    // of an office that many are seen in, each is the less likely to be meant
    const many = new Set(several.map(({ holderId }) => holderId)).size;
    return several.map((row) => {
      const holder: ReviewActor = {
        ...row,
        ...{ id: row.holderId, name: row.holderName, folded: row.holderFolded, named: 1 },
        articleCount: row.holderArticles,
      };
      return row.former
        ? actorPair([holder, row], 'the one held the office of the other', 0.3 / many)
        : actorPair([holder, row], 'the one holds the office of the other', 0.6 / many);
    });
  });
}

/** Surnames that were taken for a person's with nothing to speak for it but that nobody else bears them. */
export async function weakNames(database: Database): Promise<Candidate[]> {
  const rows = (await database.all(sql`
    SELECT v.id AS "variantId", v.folded AS surname, v.article_count AS articles, ${REVIEW_ACTOR}
    FROM actor_variant v JOIN actor a ON a.id = v.actor_id LEFT JOIN actor s ON s.id = a.country_id
    WHERE v.kind = 'PERSON' AND v.named = 1 AND v.country = '' AND v.capacities = '[]'
      AND v.folded NOT LIKE '% %' AND a.sort_name LIKE '% %'
      AND NOT EXISTS (SELECT 1 FROM variant_candidate c WHERE c.variant_id = v.id)
    ORDER BY v.article_count DESC, v.id LIMIT ${MOST_CANDIDATES}`)) as unknown as (ReviewActor & {
    variantId: string;
    surname: string;
    articles: number;
  })[];
  return rows.map(({ id, name, surname, articles, variantId }) => ({
    kind: 'NAME' as const,
    why: 'the surname alone was taken for this person, as no other bears it',
    score: scoreOf(0.25, articles),
    sides: [
      { reference: id, name, about: id },
      { reference: `${id}:${surname}`, name: surname, about: variantId },
    ],
  }));
}
