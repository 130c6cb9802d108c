import { LEAST_SHARED, bandsOf } from '../../../src/resolve/copies/bands.js';
import { isCopy, shapeOf } from '../../../src/resolve/copies/likeness.js';
import { WIRE, chances, report, sentencesOf } from './texts.js';

/** The pairs of texts that have to be compared, as "earlier later". */
function meeting(texts: readonly string[]): string[] {
  const filed = new Map<number, number[]>();
  const pairs: string[] = [];
  texts.forEach((text, at) => {
    const shared = new Map<number, number>();
    for (const band of bandsOf(shapeOf(text, null))) {
      const before = filed.get(band) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      before.push(at);
      filed.set(band, before);
    }
    for (const [other, times] of shared) if (times >= LEAST_SHARED) pairs.push(`${other} ${at}`);
  });
  return pairs;
}

/** A text with a word replaced here and there, and up to a quarter of its end cut off. */
function edited(text: string, chance: () => number): string {
  const words = text
    .split(' ')
    .map((word) => (/^[a-z]+$/.test(word) && chance() < 0.04 ? `${word}ish` : word));
  return words.slice(0, Math.ceil(words.length * (0.75 + chance() / 4))).join(' ');
}

describe('bands', () => {
  it('bring together the copies among two thousand articles, and hardly any others', () => {
    const chance = chances(7);
    const texts = Array.from({ length: 2000 }, () => report(chance));
    const planted: string[] = [];
    for (let at = 0; at < 2000; at += 40) {
      planted.push(`${at} ${texts.length}`);
      texts.push(edited(texts[at] ?? '', chance));
    }
    const pairs = meeting(texts);
    const copies = pairs.filter((pair) => {
      const [one = 0, other = 0] = pair.split(' ').map(Number);
      return isCopy(shapeOf(texts[one] ?? '', null), shapeOf(texts[other] ?? '', null));
    });
    expect(copies.sort()).toEqual(planted.sort());
    // what has to be compared grows with the articles and not with their pairs, of which there are two million
    expect(pairs.length).toBeLessThan(texts.length);
  });

  it('bring together the same few words, whatever the signs between them', () => {
    const brief = 'Kadri Lepik met Ion Rusu in Tallinn, the ministry said.';
    expect(meeting([brief, brief.toUpperCase(), brief.replace('met', 'called')])).toEqual(['0 1']);
  });

  it('bring together texts without names', () => {
    const text = WIRE.toLowerCase().replace(/\d+/g, 'some');
    expect(meeting([text, sentencesOf(text).slice(0, -2).join('')])).toEqual(['0 1']);
  });

  it('are none for a text without words', () => {
    expect(bandsOf(shapeOf('… – !', null))).toEqual([]);
  });
});
