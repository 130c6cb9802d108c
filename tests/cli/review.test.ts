import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, demarche, type Outcome } from './demarche.js';

const article = (id: string, day: string, text: string) =>
  JSON.stringify({
    id,
    title: `Report ${id}`,
    text,
    outlet: 'Harbour Post',
    publishedAt: `${day}T09:00:00Z`,
  });

/** A minister whose first name is spelt in two ways. */
const STORIES = [
  article(
    'a',
    '2026-02-03',
    'Latvian Transport Minister Ilze Kalna met Estonian Transport Minister Mart Saar in Riga on 2 February 2026.',
  ),
  article(
    'b',
    '2026-03-10',
    'Latvian Transport Minister Ilse Kalna met Estonian Transport Minister Mart Saar in Tartu on 9 March 2026.',
  ),
  article('c', '2026-04-15', 'The Latvian Transport Minister met Mart Saar in Tallinn on 14 April 2026.'),
].join('\n');

interface Item {
  item: string;
  kind: string;
  why: string;
  sides: { name: string; quote: string | null }[];
}

describe('demarche review', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-review-'));
    await writeFile(join(folder, 'stories.jsonl'), STORIES);
    const args = [
      'ingest',
      join(folder, 'stories.jsonl'),
      '--database',
      `sqlite:${join(folder, 'base.sqlite')}`,
    ];
    expect((await demarche(args)).status).toBe(0);
  });
  beforeEach(async () => {
    await copyFile(join(folder, 'base.sqlite'), join(folder, 'facts.sqlite'));
    database = `sqlite:${join(folder, 'facts.sqlite')}`;
  });
  afterAll(() => rm(folder, { recursive: true }));

  const review = (...args: string[]): Promise<Outcome> =>
    demarche(['review', ...args, '--database', database]);
  const items = async (): Promise<Item[]> =>
    (await review('--json', '--limit', '100')).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Item);
  const names = ({ sides }: Item) => sides.map(({ name }) => name).sort();
  const kalna = async (): Promise<Item> => {
    const found = (await items()).filter((item) => names(item).join() === 'Ilse Kalna,Ilze Kalna');
    const [only, ...others] = found;
    if (!only || others.length > 0) throw new Error(`found ${found.length} times`);
    return only;
  };
  const ministers = async (): Promise<string[]> => {
    const { actors } = await ask<{ actors: { nodes: { name: string }[] } }>(
      database,
      '{ actors(filter: { name: "Kalna" }) { nodes { name } } }',
    );
    return actors.nodes.map(({ name }) => name).sort();
  };

  it('lists two people whose names nearly agree, with a sentence of each and the reason', async () => {
    const { kind, why, sides } = await kalna();
    expect({ kind, why }).toEqual({ kind: 'ACTORS', why: 'the given names differ by a letter or two' });
    for (const { name, quote } of sides) expect(quote).toContain(name);
    const { status, stdout, stderr } = await review();
    expect(status).toBe(0);
    expect(stdout).toContain('the given names differ by a letter or two');
    expect(stderr).toContain('demarche review same|different|confirm|reject ITEM --by NAME');
    expect((await review('--limit', '1')).stdout.trim().split('\n\n')).toHaveLength(1);
  });

  it('takes the answer that they are one, tells of it in the log and in the API, and undoes it', async () => {
    const { item } = await kalna();
    expect(await ministers()).toEqual(['Ilse Kalna', 'Ilze Kalna']);
    const same = await review('same', item, '--by', 'Ann', '--reason', 'one desk');
    expect(same).toMatchObject({ status: 0, stderr: '' });
    expect(same.stdout).toMatch(/^jdg_\w{16} {2}".+" and ".+" are the same\n$/);
    expect(await ministers()).toHaveLength(1);
    expect((await items()).map((each) => each.item)).not.toContain(item);

    const again = await review('same', item, '--by', 'Bea');
    expect(again.stdout).toMatch(/decided already by Ann on \d{4}-\d\d-\d\d/);
    const id = same.stdout.slice(0, 20);
    const told = await ask<Record<string, unknown>>(
      database,
      `{ node(id: "${id}") { ... on Judgement { by reason undone summary } } judgements { totalCount } }`,
    );
    expect(told).toMatchObject({
      node: { by: 'Ann', reason: 'one desk', undone: false, summary: same.stdout.slice(22).trim() },
      judgements: { totalCount: 1 },
    });

    expect(await review('undo', id, '--by', 'Bea')).toMatchObject({ status: 0 });
    expect(await ministers()).toEqual(['Ilse Kalna', 'Ilze Kalna']);
    expect((await review('log')).stdout).toMatch(
      /Ann: ".+" are the same \(one desk\); undone by Bea on \d{4}/,
    );
    const twice = await review('undo', id, '--by', 'Bea');
    expect(twice.status).toBe(1);
    expect(twice.stderr).toMatch(/^demarche: jdg_\w+ was undone by Bea on [\d-]+\n$/);
  });

  it('asks no more about those who are said to be different, and refuses to make them one', async () => {
    const { item } = await kalna();
    expect((await review('different', item, '--by', 'Ann')).status).toBe(0);
    expect((await items()).map((each) => each.item)).not.toContain(item);
    const refused = await review('same', ...item.split('+'), '--by', 'Bea');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/goes against jdg_\w+ \(".+" are different; Ann, .+\): undo that first/);
  });

  it('takes verdicts on claims, of which the last one counts', async () => {
    const { claims } = await claimsOf();
    expect(claims.length).toBeGreaterThan(2);
    const [claim = ''] = claims;
    expect((await review('reject', claim, '--by', 'Ann')).status).toBe(0);
    expect(await reviewOf(claim)).toBe('REJECTED');
    expect((await review('confirm', claim, '--by', 'Ann')).status).toBe(0);
    expect(await reviewOf(claim)).toBe('CONFIRMED');
  });
  const claimsOf = async () => {
    const data = await ask<{ meetings: { nodes: { claims: { nodes: { id: string }[] } }[] } }>(
      database,
      '{ meetings { nodes { claims { nodes { id } } } } }',
    );
    return { claims: data.meetings.nodes.flatMap(({ claims }) => claims.nodes.map(({ id }) => id)) };
  };
  const reviewOf = async (id: string) =>
    (await ask<{ node: { review: string } }>(database, `{ node(id: "${id}") { ... on Claim { review } } }`))
      .node.review;

  it.each([
    [['maybe', 'x', '--by', 'Ann'], 2, /review maybe: not known; use demarche review, or one of same/],
    [['same', 'act_aaaaaaaaaaaaaaaa', '--by', 'Ann'], 2, /name items as the list has them/],
    [['same', 'act_aaaaaaaaaaaaaaaa+act_bbbbbbbbbbbbbbbb'], 2, /say who decides, with --by NAME/],
    [['same', 'act_aaaaaaaaaaaaaaaa+act_bbbbbbbbbbbbbbbb', '--by', 'Ann'], 1, /there is no actor act_a/],
    [['confirm', '--by', 'Ann'], 2, /name the claims, by their ids/],
    [['--limit', 'many'], 2, /--limit many: give a number from 1 to 1000/],
  ])('refuses %j in one line', async (args, status, message) => {
    const outcome = await review(...args);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(outcome.stdout).toBe('');
  });
});
