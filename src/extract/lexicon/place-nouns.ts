/** Nouns that behind "the", with "of" after them, have the name of a place: "the border town of Ben Gardane". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `town city village hamlet port township settlement suburb neighbourhood neighborhood oasis resort municipality
district province region governorate county prefecture island islet`.split(/\s+/),
);
