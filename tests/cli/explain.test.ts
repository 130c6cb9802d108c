import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleFor } from '../../src/commands/explain/style.js';
import { type Outcome, demarche } from './demarche.js';
import { PLAIN_STORY } from './stories.js';

const explain = (input: string, ...options: string[]): Promise<Outcome> =>
  demarche(['extract', '--explain', '-', ...options], { input });

/** Sentences, each a story of its own, with what is shown of them. */
const CASES: readonly [sentence: string, ...shown: string[]][] = [
  [
    'Norway has withdrawn its demand for a toll.',
    'its → Norway, STATE, NOR (pronoun)',
    "'has withdrawn' → withdraw: present perfect · agent: Norway · patient: demand",
    "rule stance/noun/withdraw demand, from 'has withdrawn … demand'",
  ],
  [
    'Norway may ask Iceland for a loan.',
    "'may ask' → ask: present with 'may' · agent: Norway · patient: Iceland · for: loan",
    "no stance – not certain: 'may' leaves it open",
  ],
  [
    'If Norway refuses to pay for the ferry, Iceland will demand a refund from Norway.',
    "no stance – not certain: 'if' leaves it open",
    "rule stance/verb/demand, from 'will demand'",
  ],
  ['Will Norway demand a toll from Iceland?', "no stance – not certain: 'demand' is asked, not said"],
  ['Norway declined to comment.', "no stance – no issue: 'decline' is only a manner of answering here"],
  [
    'The rowers demanded an answer from Norway.',
    "no stance – no holder: nobody who acts is named as the subject of 'demand'",
  ],
  [
    'Norway seeks a parking space near the release of the herring.',
    "no stance – no issue: 'space' is not among what 'seek' takes",
  ],
  [
    'Norway told a crowd that Iceland had warned Norway to wait.',
    "no stance – no other side: nobody who acts is named as the one to whom 'tell' is put",
  ],
  [
    'Norway and Iceland met a wall of scorn.',
    "no meeting – no other side: 'wall' is neither a person nor a body",
  ],
  ['The rowers lifted the oars.', "not parsed: 'lifted': too few actors are named"],
  ['It snowed on the pier.', 'not parsed: no word of the lexicon', 'It → nobody who stands out (pronoun)'],
];

describe('demarche extract --explain', () => {
  it('shows who is meant, what predicates say, and why each claim was made or was not', async () => {
    const stories = CASES.map(([text], at) => JSON.stringify({ id: `case-${at}`, title: '', text }));
    const { status, stdout } = await explain(stories.join('\n'), '--format', 'jsonl');
    expect(status).toBe(0);
    const missing = stdout
      .split(/^case-\d+/m)
      .slice(1)
      .flatMap((story, at) => {
        const lines = story.split('\n').map((line) => line.trim());
        const [sentence, ...shown] = CASES[at] ?? [''];
        return shown.filter((line) => !lines.includes(line)).map((line) => `${line} (${sentence})`);
      });
    expect(missing).toEqual([]);
    expect(stdout.match(/^case-\d+/gm)).toHaveLength(CASES.length);
  });

  it('shows the sentences in order, each with its mentions, predicates and claims', async () => {
    const { stdout } = await explain(PLAIN_STORY);
    expect(stdout).toMatchInlineSnapshot(`
     "stdin: Ministers meet in Oslo

     1  Norwegian Foreign Minister Ingrid Sollund met her Icelandic counterpart, Hallgrim Arnarsson, in Oslo on 3 March 2026.
        mentions
          Norwegian Foreign Minister Ingrid Sollund → Ingrid Sollund, PERSON, Foreign Minister, NOR (name)
          her Icelandic counterpart, Hallgrim Arnarsson → Hallgrim Arnarsson, PERSON, Foreign Minister, ISL (name)
          Oslo → Norway, STATE, NOR (metonym, or the place)
        parsed
        frames
          'met' → meet: past · agent: Norwegian Foreign Minister Ingrid Sollund · patient: her Icelandic counterpart, Hallgrim Arnarsson · in: Oslo · on: 3 March 2026
            → claim 1
        claims
          1 meeting HELD IN_PERSON: Ingrid Sollund and Hallgrim Arnarsson · in Oslo · 2026-03-03
            rule meeting/verb/meet, from 'met'
          2 tenure: Ingrid Sollund, Foreign Minister of Norway
            rule tenure/title, from 'Norwegian Foreign Minister Ingrid Sollund'
          3 tenure: Hallgrim Arnarsson, Foreign Minister of Iceland
            rule tenure/title, from 'her Icelandic counterpart, Hallgrim Arnarsson'

     2  Iceland demanded a larger share of the catch from Norway.
        mentions
          Iceland → Iceland, STATE, ISL (name, or the place)
          Norway → Norway, STATE, NOR (name, or the place)
        parsed
        frames
          'demanded' → demand: past · agent: Iceland · patient: share
            → claim 4
        claims
          4 stance DEMAND MADE: Iceland: 'larger share of the catch from Norway' · about Norway
            rule stance/verb/demand, from 'demanded'

     "
    `);
  });

  it('numbers the claims as the line of JSON has them', async () => {
    const { stdout: json } = await demarche(['extract', '-'], { input: PLAIN_STORY });
    const { claims } = JSON.parse(json) as { claims: { rule: string }[] };
    const { stdout } = await explain(PLAIN_STORY);
    const rules = [...stdout.matchAll(/^ {5}(\d+) .*\n {7}rule (\S+),/gm)];
    expect(rules.map(([, number, rule]) => [number, rule])).toEqual(
      claims.map(({ rule }, at) => [String(at + 1), rule]),
    );
  });

  it('says of a text in another language that it is not read', async () => {
    const { status, stdout } = await explain(
      'Die Ministerin traf am Montag ihren Kollegen und forderte von ihm, dass die Brücke gebaut wird.',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing is read: it is in another language than English (de).');
  });

  it('goes on after a document that cannot be read, and ends with status 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-explain-'));
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'story.txt'), PLAIN_STORY);
    const { status, stdout } = await demarche(['extract', '--explain', 'empty.txt', 'story.txt'], {
      cwd: folder,
    });
    await rm(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^story\.txt: Ministers meet in Oslo\n/);
  });

  it('has colours in a terminal alone, and none where NO_COLOR is set', async () => {
    const { stdout } = await explain(PLAIN_STORY);
    expect(stdout).not.toContain('\u001b');
    expect(styleFor(true, undefined).strong('Oslo')).toBe('\u001b[1mOslo\u001b[22m');
    expect(styleFor(true, '').strong('Oslo')).toBe('Oslo');
    expect(styleFor(false, undefined).strong('Oslo')).toBe('Oslo');
  });
});
