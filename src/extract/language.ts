import { eld } from 'eld/extrasmall';

/** Words that are frequent in English, and together in no other language. */
const ENGLISH =
  /\b(?:the|and|that|which|with|from|have|has|was|were|this|said|for|of|to|by|his|their|would|will|on|at)\b/gi;

/** ISO 639-1 code of the language of a text, `und` where the text is too short to tell. */
export function detectLanguage(text: string): string {
  if (isPlainlyEnglish(text.slice(0, 1000))) return 'en';
  const sample = text.slice(0, 2000);
  if (sample.split(/\s+/).length < 8) return 'und';
  const detected = eld.detect(sample);
  return detected.language === '' || !detected.isReliable() ? 'und' : detected.language;
}

/**
 * Whether a text cannot be taken for anything but English: "the" several times, and every sixth word or so one of
 * those that English cannot do without. So most news is told at the cost of one look, and the detector has the rest.
 */
function isPlainlyEnglish(sample: string): boolean {
  const found = sample.match(ENGLISH) ?? [];
  const articles = found.filter((word) => word === 'the' || word === 'The').length;
  return found.length >= 8 && articles >= 3 && new Set(found).size >= 6 && found.length * 36 >= sample.length;
}
