/** Items of a source, with how many have been read so far and whether that is all of them. */
export interface Ahead<T> {
  readonly item: T;
  readonly read: number;
  readonly complete: boolean;
}

/**
 * Reads up to `limit` items ahead of their use, so that a progress bar soon knows the total although
 * sources cannot be counted beforehand. Leaving the loop early closes the source.
 */
export async function* readAhead<T>(source: AsyncGenerator<T>, limit = 1000): AsyncGenerator<Ahead<T>> {
  const queue: T[] = [];
  let read = 0;
  let complete = false;
  let stopped = false;
  let failure: { error: unknown } | null = null;
  let wakeConsumer = (): void => undefined;
  let wakeReader = (): void => undefined;

  const reader = (async () => {
    try {
      while (!stopped) {
        const next = await source.next();
        if (next.done) break;
        queue.push(next.value);
        read += 1;
        wakeConsumer();
        if (queue.length >= limit) await new Promise<void>((resolve) => (wakeReader = resolve));
      }
    } catch (error) {
      failure = { error };
    } finally {
      complete = true;
      wakeConsumer();
    }
  })();

  try {
    for (;;) {
      const item = queue.shift();
      if (item !== undefined) {
        wakeReader();
        yield { item, read, complete };
      } else if (complete) {
        break;
      } else {
        await new Promise<void>((resolve) => (wakeConsumer = resolve));
      }
    }
    if (failure) throw (failure as { error: unknown }).error;
  } finally {
    stopped = true;
    wakeReader();
    await source.return(undefined);
    await reader;
  }
}
