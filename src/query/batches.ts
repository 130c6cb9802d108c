import DataLoader from 'dataloader';

/** Answers many keys at once; what it knows nothing of is missing from the map. */
export type BatchReader<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Gathers what one request asks for one by one into questions for many. What was read once is kept until the
 * request is over.
 *
 * Questions go out in waves: only when every answer of the last wave is there, and all that follows from it
 * has been asked for. So what is asked in the same place of two branches is asked together, and how many
 * statements a request takes depends on its shape, not on which answer happens to come first.
 */
export class Batches {
  private readonly loaders = new Map<unknown, DataLoader<string, unknown>>();
  private underWay = 0;
  private waiting: (() => void)[] = [];

  /**
   * The value of one key, read together with the others asked of the same topic in the same wave. A topic is
   * a name or a function, and its reader is always the same.
   */
  async load<Value>(topic: unknown, key: string, reader: BatchReader<Value>): Promise<Value | undefined> {
    let loader = this.loaders.get(topic);
    if (!loader) {
      loader = new DataLoader<string, unknown>(
        async (keys) => {
          const found = await reader(keys);
          return keys.map((each) => found.get(each));
        },
        {
          batchScheduleFn: (send) => {
            this.waiting.push(send);
            this.sendWhenQuiet();
          },
        },
      );
      this.loaders.set(topic, loader);
    }
    return loader.load(key) as Promise<Value | undefined>;
  }

  /** Lets the next wave wait for a question to the database that is sent by itself. */
  async during<Answer>(question: Promise<Answer>): Promise<Answer> {
    this.underWay += 1;
    try {
      return await question;
    } finally {
      this.underWay -= 1;
      this.sendWhenQuiet();
    }
  }

  private sendWhenQuiet(): void {
    // a tick that is set from a promise comes after all promises that are settled by now have been followed
    void Promise.resolve().then(() => {
      process.nextTick(() => {
        if (this.underWay > 0) return;
        const wave = this.waiting;
        this.waiting = [];
        for (const send of wave) send();
      });
    });
  }
}

/** Rows put together by the key they belong to, in the order in which they come. */
export function grouped<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}
