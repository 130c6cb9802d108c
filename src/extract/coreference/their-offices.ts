import type { Entity, Mention, Sentence } from '../document.js';
import { mention } from '../mentions/context.js';
import type { EntityRegistry } from '../mentions/entities.js';
import { matchTitle } from '../mentions/titles.js';
import type { Discourse } from './discourse.js';
import { twoStatesBefore } from './pronouns.js';

const STATES = /^(?:countries|neighbours|neighbors|nations|states)$/;

/**
 * "The prime ministers of the two countries", "the two countries' presidents": the holders of an office in the states of
 * those who were last spoken of together, who need not be the same people. Stands where the words stood that said so.
 */
export function resolveTheirOffices(
  sentence: Sentence,
  discourse: Discourse,
  registry: EntityRegistry,
): void {
  const { tokens } = sentence;
  for (const token of tokens) {
    if (!STATES.test(token.lower) || !/^(?:two|both)$/.test(tokens[token.index - 1]?.lower ?? '')) continue;
    const found = officeBefore(sentence, token.index) ?? officeBehind(sentence, token.index);
    const here = found
      ? twoStatesBefore(sentence, found.first)?.flatMap(({ country }) => country ?? [])
      : null;
    const states = found ? (here ?? statesOf(discourse)) : [];
    if (!found || states.length !== 2) continue;
    const holders = states.map((code) => holderIn(code, found.title, discourse, registry));
    sentence.mentions = sentence.mentions.filter(
      ({ first, last }) => last < found.first || first > found.last,
    );
    sentence.mentions.push(
      mention(found.first, found.last, 'group', holders, { head: found.head, title: found.title }),
    );
    sentence.mentions.sort((a, b) => a.first - b.first);
  }
}

/** The words that tell of an office, and of whose. */
interface Told {
  first: number;
  last: number;
  head: number;
  title: string;
}

/** "The prime ministers of (the) two countries", where the noun for states stands at a token. */
function officeBefore({ tokens, mentions }: Sentence, at: number): Told | null {
  const start = tokens[at - 2]?.lower === 'the' ? at - 3 : at - 2;
  if (tokens[start]?.lower !== 'of') return null;
  const office = mentions.find(({ last, form }: Mention) => last === start - 1 && form === 'group');
  if (!office?.title) return null;
  return { first: office.first, last: at, head: office.head, title: office.title };
}

/** "The two countries' presidents", where the noun for states stands at a token. */
function officeBehind({ tokens }: Sentence, at: number): Told | null {
  if (!/^['’]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const title = matchTitle(tokens, at + 2);
  if (!title?.plural) return null;
  const first = tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1;
  return { first, last: title.last, head: title.head, title: title.name };
}

/** The states of those last spoken of together. */
function statesOf({ pair, together, states }: Discourse): string[] {
  const codes = (entities: Iterable<Entity>): string[] => [
    ...new Set([...entities].flatMap(({ country }) => country ?? [])),
  ];
  return [pair, together, states].map(codes).find(({ length }) => length === 2) ?? [];
}

function holderIn(code: string, title: string, { people }: Discourse, registry: EntityRegistry): Entity {
  const known = [...people].findLast(
    (person) =>
      person.country === code &&
      !person.former &&
      person.capacity !== null &&
      (person.capacity === title || person.capacity.endsWith(` ${title}`)),
  );
  return known ?? registry.office(title, { code, organisation: null }, false);
}
