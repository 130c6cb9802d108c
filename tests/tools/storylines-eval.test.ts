import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../tools/evaluate.js';

const ARTICLES = [
  ['1', 'Latvian Foreign Minister Ilze Ozola met Chilean Foreign Minister Pedro Rojas in Riga on Monday.'],
  [
    '2',
    'Foreign Minister Pedro Rojas of Chile met Ilze Ozola, the Latvian foreign minister, in Riga on Monday.',
  ],
  ['3', 'Ilze Ozola met Cuban Foreign Minister Rosa Prieto in Riga on Monday. Then it rained on them.'],
  ['4', 'Chile asked Latvia to lend it two tugs, since the navy of Chile has none left.'],
];

describe('npm run eval -- --storylines', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-storylines-eval-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(expected: unknown, clusters: unknown): Promise<void> {
    const storyline = join(folder, 'riga');
    await mkdir(storyline);
    const lines = ARTICLES.map(([id, text]) =>
      JSON.stringify({ id, title: `Riga ${id}`, text, publishedAt: '2031-04-08T10:00:00Z' }),
    );
    await writeFile(join(storyline, 'articles.jsonl'), lines.join('\n'));
    await writeFile(join(storyline, 'expect.json'), JSON.stringify(expected));
    await writeFile(join(storyline, 'clusters.json'), JSON.stringify(clusters));
  }
  async function run(...args: string[]): Promise<{ status: number; out: string; complaints: string }> {
    let [out, complaints] = ['', ''];
    const nobody = () => {
      throw new Error('nothing is parsed');
    };
    const status = await evaluate(['--storylines', folder, ...args], nobody, {
      print: (text) => (out += text),
      complain: (text) => (complaints += text),
    });
    return { status, out, complaints };
  }
  const check = (count: number) => ({
    what: `${count} meetings in Riga`,
    query: '{ meetings(filter: { place: "Riga" }) { nodes { id } } }',
    expect: { at: 'meetings.nodes', count },
  });

  it('tells how many checks hold and how well claims and mentions are merged', async () => {
    await write([check(2), check(3)], {
      meetings: [
        {
          what: 'Ozola and Rojas',
          claims: [
            ['1', 'Ozola met Chilean'],
            ['2', 'Chile met'],
          ],
        },
        {
          what: 'Ozola and Prieto',
          claims: [
            ['3', 'met Cuban'],
            ['3', 'it rained'],
          ],
        },
      ],
      actors: [
        {
          name: 'Pedro Rojas',
          mentions: [
            ['1', 'Pedro Rojas'],
            ['2', 'Pedro Rojas'],
          ],
        },
        {
          name: 'Chile',
          mentions: [
            ['4', 'Chile', 'Chile asked'],
            // its navy is another actor
            ['4', 'Chile', 'of Chile'],
          ],
        },
      ],
    });
    const { status, out } = await run();
    expect(status).toBe(0);
    const full = 'precision 1\\.000 +recall 1\\.000 +F1 1\\.000';
    expect(out).toMatch(new RegExp(`^ +meetings +${full} +\\(3 merged, 1 not read, 0 in no fact\\)$`, 'm'));
    expect(out).toMatch(new RegExp(`^ +actors +${full} +\\(3 merged, 1 not read, 0 in no fact\\)$`, 'm'));
    expect(out).toMatch(/^ +checks +1 of 2 hold$/m);
    const { out: mistakes } = await run('--mistakes');
    expect(mistakes).toMatch(/^riga: 3 meetings in Riga\n +at meetings\.nodes: count 3, got /m);
    expect(mistakes).toMatch(/^meetings not read: 3: it rained \(Ozola and Prieto\)$/m);
  });

  it('shows what was merged that belongs apart, and left apart that belongs together', async () => {
    await write([], {
      meetings: [
        { what: 'first', claims: [['1', 'Ozola met Chilean']] },
        {
          what: 'second',
          claims: [
            ['2', 'Chile met'],
            ['3', 'met Cuban'],
          ],
        },
      ],
    });
    const { out } = await run('--mistakes');
    expect(out).toMatch(/^meetings wrongly merged:\n +\[first\] 1: .*\n +\[second\] 2: /m);
    expect(out).toMatch(/^meetings left apart: second\n/m);
    expect(out).toMatch(/^ +meetings +precision 0\.667 +recall 0\.667 /m);
  });

  it.each([
    [
      'words that are not in the article',
      [],
      { meetings: [{ what: 'a', claims: [['1', 'Lima']] }] },
      'not at all',
    ],
    [
      'words that stand there twice',
      [],
      { meetings: [{ what: 'a', claims: [['1', 'Foreign']] }] },
      'more often',
    ],
    [
      'words that do not stand among those around them',
      [],
      { actors: [{ name: 'a', mentions: [['1', 'Lima', 'Foreign Minister Ilze']] }] },
      'not at all',
    ],
    ['a test that is misspelled', [{ ...check(2), expect: { at: 'meetings', cuont: 2 } }], {}, 'cuont'],
  ])('tells in a line of %s', async (_, expected, clusters, what) => {
    await write(expected, clusters);
    const { status, complaints } = await run();
    expect(status).toBe(1);
    expect(complaints).toMatch(/^eval: [^\n]+\n$/);
    expect(complaints).toContain(what);
  });

  it('tells in a line of a folder that holds none', async () => {
    const { status, complaints } = await run();
    expect(status).toBe(1);
    expect(complaints).toBe(`eval: ${folder} holds no storyline, a folder with articles.jsonl\n`);
  });
});
