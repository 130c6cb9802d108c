import type { ActorRef } from '../../src/extract/claim.js';
import { STATES } from '../../src/extract/lexicon/states.js';
import type { Random } from '../syntax/training/random.js';
import { makeName } from './names.js';

/** A state of the made-up news, with those who speak for it. */
export interface Country {
  state: ActorRef;
  officers: ActorRef[];
}

const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Defence Minister'];

/** How many states the news is about. */
const COUNTRIES = 60;

/** States with the holders of their offices, the most talked of first. */
export function makeWorld(random: Random): Country[] {
  return STATES.slice(0, COUNTRIES).map(({ name, code }) => ({
    state: { text: name, name, kind: 'STATE', capacity: null, country: code, named: true },
    officers: OFFICES.map((capacity) => {
      const person = makeName(random);
      return { text: person, name: person, kind: 'PERSON', capacity, country: code, named: true };
    }),
  }));
}

/** One of a list; the first are picked far more often than the last, as in the news (Zipf's law). */
export function pickFamous<T>(random: Random, list: readonly T[]): T {
  const total = list.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
  let left = random.next() * total;
  for (const [rank, item] of list.entries()) {
    left -= 1 / (rank + 1);
    if (left < 0) return item;
  }
  return list.at(-1) as T;
}

/** One of a list, each as likely as the others. */
export function pickAny<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random.next() * list.length)] as T;
}
