import { fold } from '../../fold.js';
import { withCharacter, WORD_START } from './hash.js';

/** The words of a text as texts are compared by them, in order. */
export interface Words {
  /** Hash of each folded word, a signed number of 32 bits. */
  hashes: Int32Array;
  /** Whether each has a digit: 1 or 0. */
  isNumber: Uint8Array;
  /** Whether each tells this text from others of its kind: a number, or capitalised inside a sentence. */
  isTelling: Uint8Array;
}

/** What agencies put before the first sentence: a place, a day, their own name, and a dash. */
const DATELINE =
  /^\s*(?:(?:\p{Lu}[\p{L}\p{M}.'’/-]*|\p{N}{1,4}(?:st|nd|rd|th)?|de|del|la|of|and)[\s,/]*|\([^()\n]{1,40}\)[\s,]*){1,9}(?:[–—]|-{1,2}(?=\s))\s*/u;

/** A dateline has a place in capitals, a day, or an agency in brackets: "NICOSIA, June 12 (CPA) - ", not "Markou - ". */
const SIGN_OF_DATELINE = /^\s*\p{Lu}{3}|\p{N}|\(/u;

/** The longest dateline that is looked for, in UTF-16 code units. */
const LONGEST_DATELINE = 120;

/** The words of a text without its dateline; folded as names are, character by character, for speed. */
export function wordsOf(text: string): Words {
  const hashes: number[] = [];
  const isNumber: number[] = [];
  const isTelling: number[] = [];
  let hash = WORD_START;
  let inWord = false;
  let digit = false;
  let capital = false;
  let opens = true;
  const end = () => {
    hashes.push(hash);
    isNumber.push(Number(digit));
    isTelling.push(Number(digit || (capital && !opens)));
    inWord = false;
    opens = false;
  };
  for (let at = datelineEnd(text); at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const sign = signOf(code);
    at += code > 0xffff ? 2 : 1;
    if (sign.inWord) {
      if (!inWord) {
        hash = WORD_START;
        inWord = true;
        digit = false;
        capital = sign.isCapital;
      }
      digit ||= sign.isDigit;
      for (const each of sign.folded) hash = withCharacter(hash, each);
      continue;
    }
    // "Lebanon's" and "U.S." are one word each
    if (inWord && sign.joins && signOf(text.codePointAt(at) ?? 0).inWord) continue;
    if (inWord) end();
    opens ||= sign.opens;
  }
  if (inWord) end();
  return {
    hashes: Int32Array.from(hashes),
    isNumber: Uint8Array.from(isNumber),
    isTelling: Uint8Array.from(isTelling),
  };
}

function datelineEnd(text: string): number {
  const opening = DATELINE.exec(text.slice(0, LONGEST_DATELINE))?.[0] ?? '';
  return SIGN_OF_DATELINE.test(opening) ? opening.length : 0;
}

/** What a character is to the words around it. */
interface Sign {
  inWord: boolean;
  isDigit: boolean;
  isCapital: boolean;
  /** Between two letters it does not part the word. */
  joins: boolean;
  /** The word behind it is capitalised whatever it is. */
  opens: boolean;
  /** UTF-16 code units of what it is folded to. */
  folded: readonly number[];
}

const known: (Sign | undefined)[] = [];

function signOf(code: number): Sign {
  const before = known[code];
  if (before) return before;
  const character = String.fromCodePoint(code);
  const folded = fold(character);
  const sign: Sign = {
    inWord: /[\p{L}\p{N}\p{M}]/u.test(character),
    isDigit: /\p{N}/u.test(character),
    isCapital: /\p{Lu}/u.test(character),
    joins: /['’.]/.test(character),
    opens: /[.!?:;"“„«\n]/.test(character),
    folded: Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
  };
  known[code] = sign;
  return sign;
}
