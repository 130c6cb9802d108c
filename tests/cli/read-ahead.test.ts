import { setImmediate as work } from 'node:timers/promises';
import { readAhead } from '../../src/commands/read-ahead.js';

async function* numbers(count: number, log: string[] = []): AsyncGenerator<{ n: number }> {
  try {
    for (let n = 0; n < count; n += 1) {
      log.push(`read ${n}`);
      yield { n };
      await Promise.resolve();
    }
  } finally {
    log.push('closed');
  }
}

describe('reading ahead', () => {
  it('gives every item in order, and in the end knows that there are no more', async () => {
    const seen: unknown[] = [];
    for await (const { item, read, complete } of readAhead(numbers(5))) {
      await work();
      seen.push([item.n, read, complete]);
    }
    expect(seen.map((entry) => (entry as number[])[0])).toEqual([0, 1, 2, 3, 4]);
    expect(seen.at(-1)).toEqual([4, 5, true]);
  });

  it('reads no further ahead than it may', async () => {
    let furthest = 0;
    for await (const { item, read } of readAhead(numbers(50), 4)) {
      await work();
      furthest = Math.max(furthest, read - item.n);
    }
    expect(furthest).toBeGreaterThan(1);
    expect(furthest).toBeLessThanOrEqual(5);
  });

  it('closes its source when the consumer stops early', async () => {
    const log: string[] = [];
    for await (const { item } of readAhead(numbers(50, log), 4)) if (item.n === 2) break;
    expect(log.at(-1)).toBe('closed');
    expect(log.length).toBeLessThan(12);
  });

  it('gives what was read before an error, then the error', async () => {
    async function* failing(): AsyncGenerator<{ n: number }> {
      yield* numbers(2);
      throw new Error('torn page');
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { item } of readAhead(failing())) {
        seen.push(item.n);
        await work();
      }
    })();
    await expect(reading).rejects.toThrow('torn page');
    expect(seen).toEqual([0, 1]);
  });
});
