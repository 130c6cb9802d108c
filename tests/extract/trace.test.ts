import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Frame } from '../../src/extract/clauses.js';
import { MEETING_NOUNS } from '../../src/extract/lexicon/event-nouns.js';
import { MEETING_VERBS } from '../../src/extract/lexicon/meeting-frames.js';
import { STANCE_NOUN_KINDS } from '../../src/extract/lexicon/stance-nouns.js';
import { STANCE_VERBS } from '../../src/extract/lexicon/stance-verbs.js';
import { type Explanation, explain, extractEnglish } from '../../src/extract/pipeline.js';
import { article } from './reading.js';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

async function sampleTexts(): Promise<string[]> {
  const names = (await readdir(SAMPLES)).filter((name) => /\.(?:md|txt)$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(`${SAMPLES}${name}`, 'utf8')));
}

const isInLexicon = ({ lemma, particle, noun }: Frame): boolean =>
  noun
    ? MEETING_NOUNS.has(lemma) || STANCE_NOUN_KINDS[lemma] !== undefined
    : [...STANCE_VERBS, ...MEETING_VERBS].some(
        (verb) => verb.lemma === lemma && (verb.particle ?? null) === particle,
      );

/** The predicates of the lexicon on which no claim rests and of which nothing says why. */
function unexplained({ document, trace }: Explanation): string[] {
  const firings = (document?.claims ?? []).flatMap((claim) => trace.firings.get(claim) ?? []);
  const resting = new Set(firings.flatMap(({ by, others }) => [by, ...others]));
  return (document?.sentences ?? []).flatMap(({ frames, start, end }) =>
    frames
      .filter((frame) => isInLexicon(frame) && !resting.has(frame) && !trace.rejections.has(frame))
      .map(({ lemma }) => `${lemma}: ${document?.article.text.slice(start, end) ?? ''}`),
  );
}

describe('a trace', () => {
  it('changes nothing of what is claimed', async () => {
    for (const text of await sampleTexts()) {
      const { document } = await explain(article(text));
      expect(document?.claims).toEqual(extractEnglish(article(text)).claims);
    }
  });

  it('says of every meeting and stance on which predicates it rests', async () => {
    for (const text of await sampleTexts()) {
      const { document, trace } = await explain(article(text));
      for (const claim of document?.claims ?? [])
        if (claim.kind !== 'tenure') expect(trace.firings.get(claim)?.by.sentence.start).toBe(claim.start);
    }
  });

  it('says of every predicate of the lexicon without a claim why there is none', async () => {
    const found: string[] = [];
    for (const text of await sampleTexts()) found.push(...unexplained(await explain(article(text))));
    expect(found).toEqual([]);
  });
});
