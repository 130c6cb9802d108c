/** Words that are frequent in English, and together in no other language. */
const ENGLISH =
  /\b(?:the|and|that|which|with|from|have|has|had|was|were|been|are|this|said|for|of|to|by|his|her|its|their|they|who|would|will|after|but|not|as|on|at)\b/gi;

/**
 * ISO 639-1 code of the language of a text, `und` where the text is too short to tell. The detector is loaded when a
 * text first needs it: its tables take as much memory as the rest of reading, and English news never asks for them.
 */
export async function detectLanguage(text: string): Promise<string> {
  if (isPlainlyEnglish(text.slice(0, 1000))) return 'en';
  const sample = text.slice(0, 2000);
  if (sample.split(/\s+/).length < 8) return 'und';
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(sample);
  return detected.language === '' || !detected.isReliable() ? 'und' : detected.language;
}

/**
 * Whether a text cannot be taken for anything but English: every eighth word or so is one of those that English cannot
 * do without, "the" and several others among them. So most news is told at the cost of one look, and the detector has
 * the rest.
 */
function isPlainlyEnglish(sample: string): boolean {
  const found = (sample.match(ENGLISH) ?? []).map((word) => word.toLowerCase());
  const different = new Set(found);
  return different.has('the') && different.size >= 6 && found.length * 48 >= sample.length;
}
