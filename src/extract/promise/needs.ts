import type { Lack } from '../trace/lacks.js';
import type { Evidence } from './evidence.js';

/** What the article has told of before a sentence. */
export interface Told {
  /** Whether it has told of a meeting, to which "the talks" may point back. */
  meetings: boolean;
  /** Whether it speaks of anybody's extradition or the like, so that it matters where people went. */
  custody: boolean;
  /** Whether it is about what states have with each other. */
  publicAffairs: boolean;
  /** Whether it has told of a position, to which "the demand" may point back. */
  positions: boolean;
}

/** What a predicate at a place of a sentence lacks for a claim to rest on it, from what stands around it; null for nothing. */
export type Need = (evidence: Evidence, at: number, told: Told) => Lack | null;

/** What each verb and noun of the lexicon needs, by base form. */
export const VERBS = new Map<string, Need[]>();
export const NOUNS = new Map<string, Need[]>();

/** Adds what one sense of a word needs. */
export function add(needs: Map<string, Need[]>, lemma: string, need: Need): void {
  const others = needs.get(lemma);
  if (others) others.push(need);
  else needs.set(lemma, [need]);
}

/** What a turn of phrase lacks that needs so many actors and certain words. */
export const lackOfTurn = ({ count }: Evidence, actors: number, hasWords: boolean): Lack | null =>
  count < actors ? 'actors' : hasWords ? null : 'turn';
