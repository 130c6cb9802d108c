/** Letters that no Unicode decomposition takes apart, as they are written without their strokes. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A name as names are compared: lower case, without accents, apostrophes and dots; hyphens and all other
 * signs become one space ("Bashar al-Assad" and "BASHAR AL ASSAD" fold alike, "U.S." gives "us").
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþħŧıßæœ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼʻʿʾ`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
