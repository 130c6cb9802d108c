import type { Token } from '../document.js';
import type { Giver } from './entities.js';
import { lookUp } from './gazetteer.js';

/** Those who give an office or a body its authority, read from the words before or after its title. */
export interface Givers {
  givers: Giver[];
  /** The token after the last of them. */
  next: number;
}

/** More states or bodies than ever hold an office together: a longer list is one of something else. */
const MOST_GIVERS = 12;

const isPossessive = (token: Token | undefined): boolean =>
  token?.text === "'s" || token?.text === '’s' || token?.text === "'" || token?.text === '’';

/** "Russian and Syrian", "Kosovo's", "UN", "the Kremlin's" before a title or the name of a body. */
export function giversBefore(tokens: readonly Token[], at: number): Givers {
  const givers: Giver[] = [];
  let next = at;
  while (givers.length < MOST_GIVERS) {
    const found = lookUp(tokens, next);
    if (!found) break;
    const { entry } = found;
    let after = found.last + 1;
    const possessive = isPossessive(tokens[after]);
    if ((entry.kind === 'capital' || entry.kind === 'seat') && !possessive) break;
    if (entry.kind === 'organisation') givers.push({ code: null, organisation: entry.organisation });
    else givers.push({ code: entry.code, organisation: null });
    if (possessive) after += 1;
    next = after;
    let link = after;
    if (tokens[link]?.text === ',') link += 1;
    if (tokens[link]?.lower === 'and') link += 1;
    const more = link > after ? lookUp(tokens, link) : null;
    if (!more || (more.entry.kind !== 'adjective' && entry.kind === 'adjective')) break;
    next = link;
  }
  return { givers, next };
}

/** "of Armenia and Azerbaijan", "of the United Nations" after a title or the name of a body. */
export function giversAfter(tokens: readonly Token[], at: number): Givers {
  const none = { givers: [], next: at };
  if (tokens[at]?.lower !== 'of') return none;
  const givers: Giver[] = [];
  let next = at + 1;
  while (givers.length < MOST_GIVERS) {
    const start = tokens[next]?.lower === 'the' && !lookUp(tokens, next) ? next + 1 : next;
    const found = lookUp(tokens, start);
    if (!found || (found.entry.kind !== 'state' && found.entry.kind !== 'organisation')) break;
    if (found.entry.kind === 'state') givers.push({ code: found.entry.code, organisation: null });
    else givers.push({ code: null, organisation: found.entry.organisation });
    next = found.last + 1;
    let link = next;
    if (tokens[link]?.text === ',') link += 1;
    if (tokens[link]?.lower === 'and') link += 1;
    if (link === next) break;
    const after = tokens[link]?.lower === 'the' ? link + 1 : link;
    const more = lookUp(tokens, after);
    if (more?.entry.kind !== 'state' && more?.entry.kind !== 'organisation') break;
    // "of Armenia, the US said" is no list: a list goes on with a comma or "and", and ends with "and"
    next = link;
  }
  return givers.length > 0 ? { givers, next } : none;
}
