/** The words of a class, from a text in which white space divides them. */
export const classOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
