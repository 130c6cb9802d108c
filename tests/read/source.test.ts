import { BEGINNING_BYTES, Source } from '../../src/read/source.js';

/** A source of so many pieces of 64 KiB, which counts those that were taken. */
function counted(pieces: number, size: number | null) {
  const count = { taken: 0 };
  async function* bytes() {
    while (count.taken < pieces) {
      count.taken += 1;
      yield await Promise.resolve(Buffer.alloc(BEGINNING_BYTES, count.taken));
    }
  }
  return { source: new Source('it', bytes(), size), count };
}

describe('a source', () => {
  it('gives all its bytes after its beginning was looked at', async () => {
    const { source } = counted(3, null);

    expect(await source.beginning()).toHaveLength(BEGINNING_BYTES);
    const whole = await source.whole(BEGINNING_BYTES * 3, 'split it');

    expect(whole).toHaveLength(BEGINNING_BYTES * 3);
    expect([whole[0], whole[BEGINNING_BYTES], whole.at(-1)]).toEqual([1, 2, 3]);
  });

  it('known to be larger than the limit is not read at all', async () => {
    const { source, count } = counted(3, BEGINNING_BYTES * 3);

    await expect(source.whole(BEGINNING_BYTES * 2, 'split it')).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    });
    expect(count.taken).toBe(0);
  });

  it('that turns out to be larger than the limit is read no further', async () => {
    const { source, count } = counted(100, null);

    await expect(source.whole(BEGINNING_BYTES * 2, 'split it')).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    });
    expect(count.taken).toBe(3);
  });
});
