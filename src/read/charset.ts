import { isUtf8 } from 'node:buffer';

import htmlEncodingSniffer from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { detectAll } from 'jschardet';

/** How many bytes the charset is guessed from where nothing declares it. */
const SAMPLE_BYTES = 64 * 1024;

/** Guesses this near to the best one are as good as the best one. */
const NEAR = 0.005;

/**
 * Decodes a document in whatever charset it is written. A byte order mark decides, then a page's `<meta>`,
 * then whether it is valid UTF-8; what is left is guessed from the bytes.
 *
 * @param bytes The whole document or one line of it.
 * @param options.html Whether to look for a charset declared by `<meta>`.
 * @returns The text, without a byte order mark; what no charset explains becomes U+FFFD.
 */
export function decode(bytes: Buffer, options: { html?: boolean } = {}): string {
  const charset = charsetOf(bytes, options.html ?? false);
  return iconv.decode(bytes, charset, { stripBOM: true });
}

/**
 * The charset of a document, by a name that iconv-lite knows.
 *
 * @param bytes The document or its beginning.
 */
export function charsetOf(bytes: Buffer, html = false): string {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const utf8 = isUtf8(bytes);
  const declared = html ? htmlEncodingSniffer(bytes, { defaultEncoding: null }) : null;
  if (declared && iconv.encodingExists(declared) && !isMisdeclared(declared, bytes, utf8)) return declared;
  // Text in UTF-16 without a mark is valid UTF-8 as long as it is English: every other byte is NUL.
  if (utf8 && !bytes.subarray(0, SAMPLE_BYTES).includes(0)) return 'utf-8';
  return wide(bytes) ?? (utf8 || isDamagedUtf8(bytes) ? 'utf-8' : guessed(bytes));
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Whether a page's declaration cannot be true: UTF-8 that is not valid, or a one-byte charset on a page
 * that was saved as UTF-8 and kept its old `<meta>`. Text in a one-byte charset is next to never valid
 * UTF-8 by chance.
 */
function isMisdeclared(declared: string, bytes: Buffer, utf8: boolean): boolean {
  if (declared === 'UTF-8') return !utf8;
  return /^(windows-|iso-8859|koi8|mac)/i.test(declared) && utf8 && bytes.some((byte) => byte > 0x7f);
}

/** UTF-16 without a byte order mark, told by where the high bytes of its blanks and letters stand. */
function wide(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  const high = { le: new Map<number, number>(), be: new Map<number, number>() };
  let blanksLe = 0;
  let blanksBe = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [even, odd] = [sample[at] ?? 0, sample[at + 1] ?? 0];
    high.be.set(even, (high.be.get(even) ?? 0) + 1);
    high.le.set(odd, (high.le.get(odd) ?? 0) + 1);
    if (odd === 0 && isAsciiBlank(even)) blanksLe++;
    if (even === 0 && isAsciiBlank(odd)) blanksBe++;
  }
  // Prose has a blank every few words (CJK: a line end or so), and its high bytes are of one or two scripts.
  const fewScripts = (counts: Map<number, number>) =>
    [...counts.values()].filter((n) => n > pairs / 50).length;
  if (blanksLe > blanksBe && blanksLe > pairs / 50 && fewScripts(high.le) <= 2) return 'utf-16le';
  if (blanksBe > blanksLe && blanksBe > pairs / 50 && fewScripts(high.be) <= 2) return 'utf-16be';
  return null;
}

function isAsciiBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

/** Whether bytes are UTF-8 all the same, but for a few places: cut in mid-character, or spliced. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = bytes.subarray(0, SAMPLE_BYTES).toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return sound > 10 * broken;
}

/** The likeliest charset by the frequency of letters; the usual one of its family among near equals. */
function guessed(bytes: Buffer): string {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE_BYTES / 4);
  const guesses = detectAll(bytes.subarray(first, first + SAMPLE_BYTES)).flatMap(
    ({ encoding, confidence }) =>
      encoding && iconv.encodingExists(encoding) && !/^(utf|ascii|mac)/i.test(encoding)
        ? [{ encoding, confidence }]
        : [],
  );
  const best = guesses[0];
  if (!best) return 'windows-1252';
  const usual = guesses.find(
    ({ encoding, confidence }) => /^windows-1252$/i.test(encoding) && confidence > best.confidence - NEAR,
  );
  return (usual ?? best).encoding;
}
