/**
 * A copy of a string. A part cut out of a text may hold on to the whole text, which must not outlive its reading
 * for the sake of one word of it.
 */
export const copyOf = (text: string): string => ` ${text}`.slice(1);

/**
 * Values by key, of which those not asked for lately are forgotten: at most twice `size` are held. A bound on
 * memory for what can always be worked out again.
 */
export class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly size: number) {}

  /** The value for a key, made by `make` where it is not at hand. */
  get(key: string, make: (key: string) => V): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const own = copyOf(key);
    const value = this.old.get(key) ?? make(own);
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(own, value);
    return value;
  }
}
