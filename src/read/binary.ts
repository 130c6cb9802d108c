import { problem } from './problem.js';

/** The first bytes of files that people hand in by mistake, and what they are. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an office document'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['RIFF', 'an image, sound or film'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh91AY', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['(\xb5/\xfd', 'a Zstandard archive'],
  ['SQLite format 3\x00', 'an SQLite database'],
  ['\x7fELF', 'a program'],
];

/** How large a share of a text may be control characters; some old exports strew in a few. */
const CONTROL_SHARE = 0.02;

/** Control characters, but for white space and the line end of some old systems. */
const CONTROL = /(?!\s|\x85)\p{Cc}/gu;

/** Refuses what begins like a known binary file (INPUT_BINARY), and says what it is. */
export function refuseBinaryFile(beginning: Buffer, origin: string): void {
  const start = beginning.subarray(0, 16).toString('latin1');
  const found = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (found) {
    throw problem('INPUT_BINARY', origin, `is ${found[1]}, not text`, 'save its text as .txt or .html first');
  }
}

/** Refuses decoded bytes that are no text at all: control characters all over (INPUT_BINARY). */
export function refuseBinaryText(text: string, origin: string): void {
  if ((text.match(CONTROL)?.length ?? 0) <= text.length * CONTROL_SHARE) return;
  const what = 'holds control characters all over, so it is not text';
  throw problem('INPUT_BINARY', origin, what, 'give a text, Markdown, HTML, JSON or JSONL file');
}

/** Refuses text with a NUL in it (INPUT_BINARY), which no text has and no database keeps. */
export function refuseNul(text: string, origin: string): void {
  if (!text.includes('\0')) return;
  throw problem('INPUT_BINARY', origin, 'holds a NUL character, so it is not text', 'save it as plain text');
}
