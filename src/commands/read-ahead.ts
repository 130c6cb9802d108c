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
  const reader = new Reader(source, limit);
  const reading = reader.run();
  // It may fail while the consumer is at work; the error is thrown below, when the items before it are used up.
  reading.catch(() => undefined);
  try {
    for (;;) {
      const item = await reader.take();
      if (item === END) break;
      yield { item, read: reader.read, complete: reader.complete };
    }
    await reading;
  } finally {
    reader.stop();
    await reading.catch(() => undefined);
    await source.return(undefined);
  }
}

const END = Symbol('end');

class Reader<T> {
  read = 0;
  complete = false;
  private readonly queue: T[] = [];
  private stopped = false;
  private wake = (): void => undefined;

  constructor(
    private readonly source: AsyncGenerator<T>,
    private readonly limit: number,
  ) {}

  /** Reads to the end, waiting while the queue is full. Rejects with what the source throws. */
  async run(): Promise<void> {
    try {
      while (!this.stopped) {
        const next = await this.source.next();
        if (next.done) break;
        this.queue.push(next.value);
        this.read += 1;
        this.wake();
        while (this.isFull()) await this.change();
      }
    } finally {
      this.complete = true;
      this.wake();
    }
  }

  private isFull(): boolean {
    return this.queue.length >= this.limit && !this.stopped;
  }

  /** The next item, once there is one; END after the last. */
  async take(): Promise<T | typeof END> {
    while (this.queue.length === 0 && !this.complete) await this.change();
    const item = this.queue.shift();
    this.wake();
    return item ?? END;
  }

  stop(): void {
    this.stopped = true;
    this.wake();
  }

  /** Only one side ever waits: the reader when the queue is full, the other one when it is empty. */
  private change(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}
