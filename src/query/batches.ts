import DataLoader from 'dataloader';

/** Answers many keys at once; what it knows nothing of is missing from the map. */
export type BatchReader<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Gathers what one request asks for one by one into questions for many, so that the number of statements
 * does not grow with the number of rows. What was read once is kept until the request is over.
 */
export class Batches {
  private readonly loaders = new Map<unknown, DataLoader<string, unknown>>();

  /**
   * The value of one key, read together with the others asked of the same topic at the same time. A topic is
   * a name or a function, and its reader is always the same.
   */
  async load<Value>(topic: unknown, key: string, reader: BatchReader<Value>): Promise<Value | undefined> {
    let loader = this.loaders.get(topic);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const found = await reader(keys);
        return keys.map((each) => found.get(each));
      });
      this.loaders.set(topic, loader);
    }
    return loader.load(key) as Promise<Value | undefined>;
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
