import type { Token } from '../document.js';
import { lookUp } from './gazetteer.js';
import { type Givers, giversAfter } from './givers.js';
import type { Title } from './titles.js';

/** "His counterpart from Chad" is of Chad as much as "his counterpart of Chad". */
export function counterpartsHome(tokens: readonly Token[], at: number): Givers {
  return giversAfter(
    tokens.map((token) => (token.index === at && token.lower === 'from' ? { ...token, lower: 'of' } : token)),
    at,
  );
}

/**
 * "The minister from Pristina brought…": whose minister opens a sentence, by the state or its capital. Elsewhere
 * somebody may as well come from there: "welcomed the minister from Paris".
 */
export function homeOfSubject(tokens: readonly Token[], at: number, { last, plural }: Title): Givers | null {
  if (at > 0 || plural || tokens[at]?.lower !== 'the' || tokens[last + 1]?.lower !== 'from') return null;
  const home = lookUp(tokens, last + 2);
  const next = tokens[(home?.last ?? 0) + 1];
  if (home?.entry.kind !== 'state' && home?.entry.kind !== 'capital') return null;
  if (next?.tag !== 'VERB' && next?.tag !== 'AUX') return null;
  return { givers: [{ code: home.entry.code, organisation: null }], next: home.last + 1 };
}
