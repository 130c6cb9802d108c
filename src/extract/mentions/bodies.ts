import type { Mention, Token } from '../document.js';
import { BODY_HEADS, GOVERNMENT_HEADS, OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { singular } from '../syntax/lemmas.js';
import { lookUp } from './gazetteer.js';
import { type Givers, giversAfter, giversBefore } from './givers.js';
import { mention, type MentionContext } from './context.js';
import { matchMinistryField, shortened, titleCase } from './titles.js';

/**
 * A body of a government ("the Russian Foreign Ministry", "Lebanon's parliament", "Ministry of Foreign Affairs
 * of Kazakhstan"), or words that stand for the state itself ("the Syrian government", "the Kazakh side").
 */
export function readBody(context: MentionContext, at: number): Mention | null {
  const { tokens, registry } = context;
  const start = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const { givers, next } = giversBefore(tokens, start);
  const head = readHead(tokens, next);
  if (!head) return null;
  const after = giversAfter(tokens, head.last + 1);
  const seat = givers.length === 0 && after.givers.length === 0 ? seatOfPower(tokens, at, head) : null;
  const all = seat?.givers ?? (givers.length > 0 ? givers : after.givers);
  const end = seat ? seat.next - 1 : givers.length > 0 ? head.last : after.next - 1;
  const codes = all.map((giver) => giver.code).filter((code) => code !== null);
  if (codes.length === 0) {
    const [only] = all;
    if (!only?.organisation) return null;
    if (head.government) return mention(at, end, 'alias', [registry.organisation(only.organisation)]);
    return only.organisation.adjectives
      ? mention(at, end, 'alias', [registry.regionalBody(only.organisation, head.name)], { head: head.head })
      : null;
  }
  const entities = all.flatMap(({ code, organisation }) => {
    if (code !== null) return [head.government ? registry.state(code) : registry.body(code, head.name)];
    return organisation && head.government ? [registry.organisation(organisation)] : [];
  });
  return mention(at, end, entities.length > 1 ? 'group' : 'alias', entities, { head: head.head });
}

/** Bodies of a state that are called by where they sit; embassies and delegations are in capitals of others. */
const RULING: ReadonlySet<string> = new Set(
  'ministry government parliament presidency regime authorities leadership cabinet'.split(' '),
);

/** "The oil ministry in Baghdad": a body of the state whose capital it sits in. */
function seatOfPower(tokens: readonly Token[], at: number, { head, last }: Head): Givers | null {
  if (tokens[at]?.lower !== 'the' || !RULING.has(tokens[head]?.lower ?? '')) return null;
  if (tokens[last + 1]?.lower !== 'in') return null;
  const seat = lookUp(tokens, last + 2);
  return seat?.entry.kind === 'capital'
    ? { givers: [{ code: seat.entry.code, organisation: null }], next: seat.last + 1 }
    : null;
}

/** The name of a body, without whose it is. */
export interface Head {
  head: number;
  last: number;
  name: string;
  government: boolean;
}

/** The name of a body that begins at a token, whatever it is of ("Ministry of the Sea"); null where none does. */
export function readHead(tokens: readonly Token[], at: number): Head | null {
  let next = at;
  while (next - at < 4 && mayModify(tokens[next]) && !isHead(tokens[next])) next += 1;
  const token = tokens[next];
  if (!token || !isHead(token)) return null;
  const word = BODY_HEADS.has(token.lower) ? token.lower : singular(token.lower);
  const words = shortened(tokens.slice(at, next).map((modifier) => modifier.lower));
  if (GOVERNMENT_HEADS.has(token.lower) || GOVERNMENT_HEADS.has(word))
    return { head: next, last: next, name: word, government: true };
  const field = ministryField(tokens, next);
  const parts = [...words, ...(field ? [field.modifier] : []), word].map((part) =>
    part === 'defense' ? 'defence' : part,
  );
  return {
    head: next,
    last: field?.last ?? next,
    name: titleCase(parts.flatMap((part) => part.split(' '))),
    government: false,
  };
}

function ministryField(tokens: readonly Token[], head: number): { modifier: string; last: number } | null {
  if (tokens[head]?.lower === 'department' && tokens[head + 1]?.lower === 'of') {
    const field = tokens[head + 2];
    return field && /^\p{Lu}/u.test(field.text) ? { modifier: field.lower, last: head + 2 } : null;
  }
  if (tokens[head]?.lower !== 'ministry' || !/^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  // "Ministry of the Sea, Inland Waters and Fisheries"
  const field = matchMinistryField(tokens, tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2);
  return field && { modifier: field.modifier ?? field.words.join(' '), last: field.last };
}

const isModifier = (lower: string): boolean => OFFICE_MODIFIERS.has(lower) || MODIFIERS.has(lower);

const MODIFIERS: ReadonlySet<string> = new Set(
  'transitional interim new military ruling own senior'.split(' '),
);

function isHeadWord(lower: string): boolean {
  if (BODY_HEADS.has(lower) || GOVERNMENT_HEADS.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  const one = singular(lower);
  return BODY_HEADS.has(one) || GOVERNMENT_HEADS.has(one);
}

const mayModify = (token: Token | undefined): boolean => token !== undefined && isModifier(token.lower);

const isHead = (token: Token | undefined): boolean => token !== undefined && isHeadWord(token.lower);

/** Whether the name of a body may begin with a word, given in lower case. */
export const opensBody = (lower: string): boolean => isModifier(lower) || isHeadWord(lower);
