import type { Sentence, Token } from '../document.js';
import { lookUp } from './gazetteer.js';
import { type Givers, giversAfter, isPossessive } from './givers.js';
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

/** Where a name of one word begins and ends together with the state whose its bearer is, by code. */
export interface Home {
  first: number;
  last: number;
  code: string | null;
}

/** "Germany's Keller", "Keller of Germany": whose somebody is who is called by a surname; by names of states alone. */
export function homeOf({ tokens, mentions }: Sentence, index: number): Home {
  const [owner, ...others] = isPossessive(tokens[index - 1])
    ? mentions.filter(({ last, form }) => last === index - 2 && form !== 'metonym')
    : [];
  const [state, ...more] = owner?.entities ?? [];
  if (owner && state?.kind === 'STATE' && others.length + more.length === 0)
    return { first: owner.first, last: index, code: state.country };
  const { givers, next } = giversAfter(tokens, index + 1);
  const [giver] = givers.length === 1 ? givers : [];
  return giver?.code ? { first: index, last: next - 1, code: giver.code } : nowhere({ index });
}

/** A name with which no state stands. */
export const nowhere = ({ index }: Pick<Token, 'index'>): Home => ({ first: index, last: index, code: null });
