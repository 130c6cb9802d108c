const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A text as names are compared: lower case, without accents, apostrophes or other marks, single spaces between
 * words. "Çavuşoğlu" and "Cavusoglu" are one, and so are "Yasser Abed-Rabbo" and "Yasser Abed Rabbo".
 */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[łøđðþıßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʻʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
