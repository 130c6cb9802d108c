import type { Document, Entity, Mention, Sentence } from '../document.js';
import { learn } from '../mentions/entities.js';

/** What stands between a person and the office that is taken: "was sworn in as", "takes over as the". */
const TAKES =
  /^(?:(?:was|were|is|has been|had been|,)? ?(?:formally |officially )?(?:sworn in|inaugurated|appointed|named)(?: as)?|(?:has |had )?(?:took office|takes office|taken office|took over|takes over|taken over) as)(?: the| its| their)?(?: new)?$/;

/** A year, by which a sentence may tell of long ago. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Component: somebody who is told to take an office is in it: "Ruth Tau was sworn in as prime minister of Samoa". Not
 * where the sentence names a year other than that of publication, and so tells how somebody's life went.
 */
export function readTakingOffice(document: Document): void {
  for (const sentence of document.sentences)
    for (const office of sentence.mentions) {
      const [held, ...others] = office.entities;
      if (office.form !== 'office' || others.length > 0 || held?.named !== false) continue;
      const person = held.former ? null : whoTakes(sentence, office);
      if (person?.capacity !== null || namesOtherYear(document, sentence)) continue;
      const state = held.of === null ? held.country : null;
      learn(person, {
        title: held.capacity,
        giver: state === null ? null : { code: state, organisation: null },
        of: held.of,
      });
    }
}

/** The person who stands before an office, with nothing between but that it is taken. */
function whoTakes(sentence: Sentence, office: Mention): Entity | null {
  const before = sentence.mentions.filter(({ last }) => last < office.first).at(-1);
  const [person, ...others] = before?.entities ?? [];
  if (before?.form !== 'name' || others.length > 0) return null;
  if (person?.kind !== 'PERSON' || !person.named) return null;
  const words = sentence.tokens.slice(before.last + 1, office.first).map(({ lower }) => lower);
  return TAKES.test(words.join(' ')) ? person : null;
}

function namesOtherYear({ article }: Document, { tokens }: Sentence): boolean {
  const year = article.publishedAt?.slice(0, 4);
  return tokens.some(({ text }) => YEAR.test(text) && text !== year);
}
