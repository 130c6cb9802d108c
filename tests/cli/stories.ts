/** Short made-up stories for the command's tests, each of them different and each with something to find. */

const STORY = `Ministers meet in Oslo

Norwegian Foreign Minister Ingrid Sollund met her Icelandic counterpart, Hallgrim Arnarsson, in Oslo on 3 March 2026. Iceland demanded a larger share of the catch from Norway.
`;

/** One story as a plain text file has it. */
export const PLAIN_STORY = STORY;

/** A story in another language than English. */
export const FRENCH_STORY = `Les deux ministres se sont rencontrés mardi à Oslo et ont déclaré que les pourparlers, tenus à la demande de la Norvège, avaient rapproché les parties d'un accord sur la pêche.
`;

const SURNAMES = ['Berg', 'Dahl', 'Holm', 'Lund', 'Moen', 'Nygaard', 'Solberg', 'Vik'];
const OBJECTS = [
  'cloaks',
  'bells',
  'masks',
  'ships',
  'letters',
  'prisoners',
  'paintings',
  'crowns',
  'drums',
  'maps',
];
const CITIES = ['Oslo', 'Lima', 'Astana', 'Doha', 'Madrid', 'Reykjavik'];

/** `count` stories as JSON lines: a few people who meet again and again, on another day in each. */
export function manyStories(count: number): string {
  const lines: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const minister = `Anna ${SURNAMES[at % SURNAMES.length]}`;
    const city = CITIES[at % CITIES.length];
    lines.push(
      JSON.stringify({
        id: `story-${at}`,
        title: `Talks number ${at} in ${city}`,
        text:
          `Norwegian Foreign Minister ${minister} met Peruvian Foreign Minister Luis Arrieta in ${city} on ${day}. ` +
          `Peru demanded the return of ${OBJECTS[at % OBJECTS.length]} from Norway.`,
        outlet: 'Meridian Wire',
        publishedAt: `${day}T12:00:00Z`,
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}
