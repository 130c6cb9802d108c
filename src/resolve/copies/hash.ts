// looked up once: in the innermost loops the way by the global object takes the most time
export const { imul } = Math;

/**
 * Mixes a number into a hash; both and the result are signed numbers of 32 bits. The last steps are the
 * finalizer of MurmurHash3 (Austin Appleby, public domain), after which every bit of the result depends on
 * every bit of both.
 */
export function mix(hash: number, value: number): number {
  let mixed = imul(hash ^ value, 0x9e3779b1);
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** What the hash of a word begins with: the offset basis of FNV-1a (Fowler, Noll and Vo). */
export const WORD_START = 0x811c9dc5 | 0;

/** A word's hash with one more character (UTF-16 code unit): a step of FNV-1a. */
export function withCharacter(hash: number, code: number): number {
  return imul(hash ^ code, 0x01000193);
}
