import type { Mention, Token } from '../document.js';
import { FIGHTERS, FIGHTING } from '../lexicon/fighting.js';
import { BODIES_BY_NAME } from '../lexicon/name-words.js';

/** "The armed group Red Column": takes from the noun before the name of a body that it fights. */
export function readWhetherFights(tokens: readonly Token[], { first, entities }: Mention): void {
  const [body, ...others] = entities;
  const noun = tokens[first - 1]?.lower ?? '';
  if (body?.kind !== 'ORGANISATION' || others.length > 0 || !BODIES_BY_NAME.has(noun)) return;
  if (tokens[first]?.lower === 'the') return;
  if (FIGHTERS.has(noun) || FIGHTING.has(tokens[first - 2]?.lower ?? '')) body.kind = 'ARMED_GROUP';
}
