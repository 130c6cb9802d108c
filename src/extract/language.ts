import { eld } from 'eld/small';

/** ISO 639-1 code of the language of a text, `und` where the text is too short to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  if (sample.split(/\s+/).length < 8) return 'und';
  const detected = eld.detect(sample);
  return detected.language === '' || !detected.isReliable() ? 'und' : detected.language;
}
