/**
 * What is done to text on its way in, and nothing more: line ends become "\n", and halves of broken
 * surrogate pairs, which no database can keep, become U+FFFD (one unit for one, so no offset moves).
 * Unicode normalisation, trimming and the like are left undone on purpose: quotes must be found again in
 * the source by their offsets.
 */
export function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Text without blank lines before it and white space after it. */
export function withoutMargins(text: string): string {
  const first = text.search(/\S/);
  return first < 0 ? '' : text.slice(text.lastIndexOf('\n', first) + 1).trimEnd();
}

/** Text as a single line with single spaces: for titles and names. */
export function asLine(text: string): string {
  return normalised(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The named character references that turn up in prose; the numbered ones need no list. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  shy: '',
};

/** Text with HTML's character references (`&amp;`, `&#8217;`) as the characters they stand for. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
