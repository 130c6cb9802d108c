import { PassThrough, Readable } from 'node:stream';
import { hold } from '../../src/commands/review-session.js';
import { JudgementError } from '../../src/errors.js';

/** A session with somebody who types some lines: what was decided, and all that was shown. */
async function session(
  typed: string[],
  decide = (item: string, right: boolean) => `${item} ${String(right)}`,
) {
  const decided: string[] = [];
  const output = new PassThrough();
  const items = ['one', 'two', 'three'].map((item) => ({ item, text: `about ${item}` }));
  await hold(
    items,
    (item, right) => {
      const told = Promise.resolve().then(() => decide(item, right));
      return told.then((text) => {
        decided.push(text);
        return text;
      });
    },
    { input: Readable.from(typed.map((line) => `${line}\n`)), output },
  );
  output.end();
  return { decided, shown: String(output.read()) };
}

describe('a review session', () => {
  it('asks about each item and passes on yes and no', async () => {
    const { decided, shown } = await session(['y', 's', 'No']);
    expect(decided).toEqual(['one true', 'three false']);
    expect(shown).toMatch(/about one[^]*about two[^]*about three/);
  });

  it('asks again where the answer is none', async () => {
    expect((await session(['perhaps', '', 'y', 'q'])).decided).toEqual(['one true']);
  });

  it('ends when the person quits, or the input ends', async () => {
    expect((await session(['q', 'y'])).decided).toEqual([]);
    expect((await session(['n'])).decided).toEqual(['one false']);
  });

  it('tells what cannot be decided so, and goes on', async () => {
    const { shown, decided } = await session(['y', 'y', 'q'], (item) => {
      if (item === 'one') throw new JudgementError('JUDGEMENT_CONTRADICTS', 'this goes against another');
      return item;
    });
    expect(shown).toContain('this goes against another');
    expect(decided).toEqual(['two']);
  });
});
