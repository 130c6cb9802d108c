/**
 * The ISO 639-1 code of a language tag: `en` for "en", "en-GB", "en_US" and "eng".
 *
 * @returns null for a language without such a code, undefined for what is no language tag.
 */
export function languageCode(tag: string): string | null | undefined {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language.length === 2 ? language : null;
  } catch (error) {
    // Intl.Locale has no way to ask first: a tag it cannot read is a RangeError.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
