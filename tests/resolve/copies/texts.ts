/** An agency's report, from which tests make copies by hand; our own prose. */
export const WIRE =
  'TALLINN, May 6 (Northwire) - Estonian Foreign Minister Kadri Lepik received her Moldovan counterpart, Ion ' +
  'Rusu, in Tallinn on Tuesday for talks on a rail link that both capitals have wanted since 2019. Lepik said ' +
  'that the first trains could run within three years. Rusu thought the schedule optimistic, and asked Estonia ' +
  'to pay for a survey of the bridges north of Balti. The ministers signed no agreement. According to a ' +
  'statement by the Estonian government, experts of both sides will compare costs in Chisinau on 20 May. ' +
  'Moldova has twice put off the purchase of new engines because of the price of diesel. A spokesman for the ' +
  'railway workers of Balti told reporters that nobody had asked them. The last passenger train between the ' +
  'two countries ran in 1991, by way of Riga and Minsk.';

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.]+\.\s*/g) ?? [];
}

const PEOPLE = [
  'Maren',
  'Odd',
  'Ilse',
  'Tarik',
  'Noor',
  'Bela',
  'Sanna',
  'Piet',
  'Yara',
  'Hugo',
  'Dagny',
  'Emre',
];
const FAMILIES = [
  'Aasen',
  'Kovats',
  'Demir',
  'Haddad',
  'Lund',
  'Moreau',
  'Petkov',
  'Quist',
  'Rossi',
  'Sato',
  'Tamm',
];
const TOWNS = [
  'Bergen',
  'Izmir',
  'Graz',
  'Tyre',
  'Narva',
  'Sliven',
  'Aarhus',
  'Bari',
  'Otaru',
  'Nantes',
  'Lviv',
];
const DEEDS = [
  'opened',
  'inspected',
  'criticised',
  'praised',
  'postponed',
  'visited',
  'defended',
  'questioned',
];
const THINGS = [
  'harbour',
  'tram line',
  'library',
  'census',
  'dam',
  'ferry service',
  'grain store',
  'school budget',
];
const REASONS = [
  'because the council had asked for it in the spring',
  'while farmers waited outside with a list of complaints',
  'although the money for it has not been found',
  'after a night in which nobody left the town hall',
  'and promised that the work would be done before winter',
  'as the opposition walked out of the room',
];

/** Numbers from 0 to 1 that look as if by chance, the same for the same seed (Mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A report on local affairs, of so many sentences from one mould: only names and numbers tell two apart. */
export function report(chance: () => number, sentences = 12): string {
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  return Array.from({ length: sentences }, () => {
    const who = `${pick(PEOPLE)} ${pick(FAMILIES)}`;
    const what = `the ${pick(THINGS)} of ${pick(TOWNS)}`;
    return `On day ${Math.floor(chance() * 900)} of the year ${who} ${pick(DEEDS)} ${what} ${pick(REASONS)}.`;
  }).join(' ');
}
