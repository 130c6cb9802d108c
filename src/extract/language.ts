/** Frequent words that no other language in Latin letters has: "for", "at" and "by" are Danish, too, and "of" Dutch. */
const ENGLISH =
  /\b(?:the|and|that|which|with|from|have|were|been|are|this|said|his|their|they|she|who|would|could|after|about|between|into|than|when|where|while|there|but|its)\b/gi;

/**
 * Whether most letters of a text are none that English is written in. Such a text is in another language even where it
 * cannot be told in which, and it may have no spaces by which to count its words.
 */
export function isInOtherLetters(text: string): boolean {
  const sample = text.slice(0, 2000);
  const others = sample.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return others > 0 && 2 * others > (sample.match(/\p{L}/gu)?.length ?? 0);
}

/**
 * ISO 639-1 code of the language of a text, `und` where the text is too short to tell. The detector is loaded when a
 * text first needs it: its tables take as much memory as the rest of reading, and English news hardly ever asks for them.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, 2000);
  if (isPlainlyEnglish(sample)) return 'en';
  if (!isInOtherLetters(sample) && sample.split(/\s+/).length < 8) return 'und';
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(sample);
  return detected.language === '' || !detected.isReliable() ? 'und' : detected.language;
}

/**
 * Whether a text cannot be taken for anything but English: it has a dozen words or more that only English has, "the" and
 * others among them. So most news is told at the cost of one look, and the detector has the rest.
 */
function isPlainlyEnglish(sample: string): boolean {
  const found = (sample.match(ENGLISH) ?? []).map((word) => word.toLowerCase());
  const different = new Set(found);
  const enough = found.length >= 12 && found.length * 120 >= sample.length;
  return enough && different.has('the') && different.size >= 3;
}
