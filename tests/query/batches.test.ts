import { Batches, type BatchReader } from '../../src/query/batches.js';

/** A reader that answers each key with itself, in capitals, when it is let go; it keeps what it was asked. */
function held() {
  const asked: string[][] = [];
  const gates: (() => void)[] = [];
  const reader: BatchReader<string> = async (keys) => {
    asked.push([...keys]);
    await new Promise<void>((resolve) => gates.push(resolve));
    return new Map(keys.map((key) => [key, key.toUpperCase()]));
  };
  return { asked, gates, reader };
}

/** Resolves when all that is settled by now has been followed up, ticks included. */
function calm(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('batches', () => {
  it('ask once for all keys of a topic, each key once, and keep the answers', async () => {
    const batches = new Batches();
    const asked: string[][] = [];
    const reader: BatchReader<number> = (keys) => {
      asked.push([...keys]);
      return Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.length])));
    };
    const load = (key: string) => batches.load('lengths', key, reader);
    expect(await Promise.all(['a', 'bb', 'none', 'a'].map(load))).toEqual([1, 2, undefined, 1]);
    expect(await load('bb')).toBe(2);
    expect(asked).toEqual([['a', 'bb', 'none']]);
  });

  it('wait for every answer under way before they ask again, whichever comes first', async () => {
    const batches = new Batches();
    const { asked, gates, reader } = held();
    const slow = { gate: (): void => undefined };
    const lone = batches.during(
      new Promise<string>((resolve) => {
        slow.gate = () => {
          resolve('lone');
        };
      }),
    );
    const first = batches.load('topic', 'a', reader);
    await calm();
    expect(asked).toEqual([]);
    const second = batches.load('topic', 'b', reader);
    slow.gate();
    await lone;
    await calm();
    expect(asked).toEqual([['a', 'b']]);
    gates[0]?.();
    expect(await Promise.all([first, second])).toEqual(['A', 'B']);
  });

  it('go on after a question that failed', async () => {
    const batches = new Batches();
    await expect(batches.during(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    const failing = batches.load('broken', 'a', () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await batches.load('topic', 'a', (keys) => Promise.resolve(new Map([[keys[0] ?? '', 1]])))).toBe(
      1,
    );
  });
});
