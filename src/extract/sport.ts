import type { Document, Sentence } from './document.js';
import { SPORT_WORDS } from './lexicon/meeting-frames.js';
import { WORDS_OF_PLAY } from './lexicon/sport-words.js';
import { actsForState } from './public-affairs.js';

/** How many different words of sport tell that an article is about it. */
const ENOUGH = 4;

/**
 * Whether an article reports on sport: "Norway will meet France" is then a match, which the sentence alone does not
 * tell. Most of its sentences have words of play, some of them such as belong to nothing else.
 */
export function isOfSport({ article, sentences }: Document): boolean {
  const words = new Set<string>();
  let playing = 0;
  let surely = false;
  const told = [article.title, ...sentences.map(({ start, end }) => article.text.slice(start, end))];
  for (const text of told) {
    const sure = SPORT_WORDS.exec(text);
    const found = [...text.matchAll(WORDS_OF_PLAY)].map(([word]) => word);
    if (sure) found.push(sure[0]);
    surely ||= sure !== null;
    playing += found.length > 0 ? 1 : 0;
    for (const word of found) words.add(/^\d/.test(word) ? '0' : word.toLowerCase());
  }
  return surely && words.size >= ENOUGH && playing * 2 >= told.length;
}

/** "The prime ministers of both met on the sidelines of the semi-final": two in office who do something else than play. */
export function isBesidePlay({ mentions }: Sentence): boolean {
  const people = mentions.filter(({ title, entities }) => actsForState(title, entities));
  return new Set(people.flatMap(({ entities }) => entities)).size > 1;
}

/**
 * Whether nothing is to be claimed from a sentence since it tells of sport; in an article on sport that is any without
 * somebody in it who acts for a state by office ("The ministers of both countries watched the match").
 */
export function tellsOfSport({ article, sport }: Document, sentence: Sentence): boolean {
  if (SPORT_WORDS.test(article.text.slice(sentence.start, sentence.end))) return !isBesidePlay(sentence);
  return sport && !sentence.mentions.some(({ title, entities }) => actsForState(title, entities));
}
