import { createHash } from 'node:crypto';

/** The kinds of business object that can be asked for by id, with the prefix that their ids carry. */
export const ID_PREFIXES = {
  article: 'art',
  actor: 'act',
  meeting: 'mtg',
  stance: 'stn',
  claim: 'clm',
  judgement: 'jdg',
  tenure: 'ten',
  place: 'plc',
} as const;

export type IdType = keyof typeof ID_PREFIXES;

/**
 * A global id that depends on what identifies the object and on nothing else, so that the same articles give
 * the same ids in every database and after every rebuild: the type's prefix and 80 bits of SHA-256 in base 32.
 */
export function makeId(type: IdType, ...identity: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([type, ...identity]))
    .digest();
  return `${ID_PREFIXES[type]}_${base32(digest.subarray(0, 10))}`;
}

/** The type of object that an id names, or null where it is no id of ours. */
export function typeOfId(id: string): IdType | null {
  const match = /^([a-z]{3})_[a-z2-7]{16}$/.exec(id);
  if (!match) return null;
  const entry = Object.entries(ID_PREFIXES).find(([, prefix]) => prefix === match[1]);
  return entry ? (entry[0] as IdType) : null;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let at = bytes.length * 8 - 5; at >= 0; at -= 5)
    text += ALPHABET.charAt(Number((bits >> BigInt(at)) & 31n));
  return text;
}
