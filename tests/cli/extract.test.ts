import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demarche } from './demarche.js';
import { FRENCH_STORY, PLAIN_STORY, manyStories } from './stories.js';

interface Line {
  id: string;
  title: string;
  publishedAt: string | null;
  claims: { kind: string; quote: string; start: number; end: number }[];
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('demarche extract', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-extract-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints one line a document, with claims that quote it, and makes no database', async () => {
    await writeFile(join(folder, 'story.txt'), PLAIN_STORY);
    const { status, stdout, stderr } = await demarche(['extract', 'story.txt'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [line, ...others] = linesOf(stdout);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ id: 'story.txt', title: 'Ministers meet in Oslo', publishedAt: null });
    expect(line?.claims.map((claim) => claim.kind)).toContain('meeting');
    for (const claim of line?.claims ?? []) expect(PLAIN_STORY).toContain(claim.quote);
    await expect(rm(join(folder, 'data'), { recursive: true })).rejects.toThrow('ENOENT');
  });

  it('keeps the ids and dates of JSON lines', async () => {
    const { status, stdout } = await demarche(['extract', '-', '--format', 'jsonl'], {
      input: manyStories(3),
    });
    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ id, publishedAt }) => ({ id, publishedAt }))).toEqual([
      { id: 'story-0', publishedAt: '2026-01-01T12:00:00.000Z' },
      { id: 'story-1', publishedAt: '2026-01-02T12:00:00.000Z' },
      { id: 'story-2', publishedAt: '2026-01-03T12:00:00.000Z' },
    ]);
  });

  it('says of a text in another language that nothing is read from it', async () => {
    await writeFile(join(folder, 'oslo.txt'), FRENCH_STORY);
    const { status, stdout, stderr } = await demarche(['extract', 'oslo.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(linesOf(stdout)).toMatchObject([{ id: 'oslo.txt', claims: [] }]);
    expect(stderr).toBe('demarche: oslo.txt is not in English (fr): no claims are read from it\n');
  });

  it('goes on after a document that cannot be read, and ends with status 1', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'story.txt'), PLAIN_STORY);
    const { status, stdout, stderr } = await demarche(['extract', 'empty.txt', 'story.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['story.txt']);
    expect(stderr).toMatch(/^demarche: [^\n]*empty\.txt[^\n]*\n$/);
  });
});
