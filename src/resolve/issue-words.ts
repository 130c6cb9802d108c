import {
  COMMONPLACES,
  COMPARED,
  DONE_WITHOUT,
  DEED_PHRASES,
  DEEDS_OF_WORD,
  NO_ISSUE,
  THING_OF_WORD,
  UNDOING,
} from '../extract/lexicon/same-issues.js';
import type { ActorRef, StanceClaim } from '../extract/claim.js';
import { fold } from '../fold.js';
import type { StanceSource } from './resolved.js';
import { levelOf } from './stance-sides.js';
import { stateOfWord } from './state-names.js';

/** What an issue is about, in words that outlets have in common. */
export interface IssueWords {
  /** Deeds that are wanted, by the name of their class: "handing over" and "extradition" are one. */
  deeds: ReadonlySet<string>;
  /** The classes that each word for a deed may mean. */
  deedWords: readonly (readonly string[])[];
  /** How many of them undo another deed, or keep it from being done; null where a word may mean that, or not. */
  undoings: number | null;
  /** All else that it names: what the deed is done to, where, whose. */
  things: ReadonlySet<string>;
  /** Those of the things that are proper names. */
  names: ReadonlySet<string>;
  /** Named actors, states by their codes; not those who hold the stance or are addressed. */
  about: ReadonlySet<string>;
  /** Codes of states that the words name, by name or adjective, whoever holds the stance. */
  states: ReadonlySet<string>;
  years: ReadonlySet<string>;
  /** Whether it names only what is agreed or offered at every other meeting: "further contacts at all levels". */
  commonplace: boolean;
  /** Whether a negation turns the deed into its contrary: "not to ratify". */
  negated: boolean;
}

/** Words that turn an issue round: "ratifying" and "not ratifying" are two. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nt', 'without']);

/** What the issue of a claim is about. */
export function issueWords(source: StanceSource): IssueWords {
  const { content } = source;
  const deedWords: (readonly string[])[] = [];
  const things = new Set<string>();
  const states = new Set<string>();
  const given = new Set(
    [...content.issueTerms, ...(content.deed?.split(' ') ?? [])].map(plain).filter((word) => word !== ''),
  );
  let turns = 0;
  const rest = new Set(given);
  for (const { words, deed } of DEED_PHRASES)
    if (words.every((word) => given.has(word))) {
      deedWords.push([deed]);
      for (const word of words) rest.delete(word);
    }
  const written = new Set(fold(content.issue).split(' '));
  for (const { adjective, comparative, deed } of COMPARED)
    if (written.has(comparative) && rest.delete(adjective)) deedWords.push([deed]);
  if (rest.has('without'))
    for (const word of rest) if (DONE_WITHOUT.has(word) && rest.delete(word)) rest.delete('without');
  const names = properNames(source);
  // whose stance it is, to whom it is put and which states it names is compared by the actors themselves
  const known = [content.holder, ...(content.addressee ? [content.addressee] : []), ...content.about];
  for (const word of wordsOfActors(known.filter(isParty(content)).map(({ name }) => name))) {
    const state = rest.has(word) ? stateOfWord(word) : undefined;
    if (state !== undefined) states.add(state);
    rest.delete(word);
  }
  for (const word of rest) {
    const state = stateOfWord(word);
    const deed = DEEDS_OF_WORD.get(word);
    if (NEGATIONS.has(word)) turns += 1;
    else if (state !== undefined) states.add(state);
    else if (names.has(word)) things.add(word);
    else if (deed) deedWords.push(deed);
    else if (!NO_ISSUE.has(word)) things.add(thingOf(word));
  }
  const telling = [...rest].filter((word) => !NO_ISSUE.has(word) && stateOfWord(word) === undefined);
  const undoing = deedWords.filter((deed) => deed.every((name) => UNDOING.has(name)));
  // "remove": to lift a ban, or to move something away
  const unsure = undoing.length === 0 && deedWords.some((deed) => deed.some((name) => UNDOING.has(name)));
  const deeds = new Set(deedWords.flat());
  return {
    ...{ deeds, deedWords, things, states },
    undoings: unsure ? null : undoing.length,
    names: new Set([...names].filter((word) => things.has(word))),
    about: aboutOf(source, states),
    years: new Set(content.issue.match(/(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,.]*\d)/gu) ?? []),
    negated: turns % 2 === 1,
    commonplace: telling.every((word) => COMMONPLACES.has(word)),
  };
}

const isParty =
  ({ about }: StanceClaim) =>
  (ref: ActorRef): boolean =>
    ref.kind === 'STATE' || !about.includes(ref);

/** A word as it is compared: without accents, and of an Arabic name without the article. */
function plain(term: string): string {
  return fold(term)
    .replace(/^(?:al|el|ad|as|ash|an|ar|at) (?=\p{L})/u, '')
    .replaceAll(' ', '-');
}

/** The word by which a thing goes, without the ending that makes a noun of a verb. */
function thingOf(word: string): string {
  const same = THING_OF_WORD.get(word);
  if (same !== undefined) return same;
  const stem = word.replace(/(?:i?sation|ization|ation|ition|ion|ment|ing|ise|ize|al|e|s)$/u, '');
  return stem.length >= STEM ? stem : word;
}
/** Letters that a word must keep when it loses its ending: shorter ones fall together by chance. */
const STEM = 5;

/** Words with a capital in the issue, and those of the actors that it names; states are told by their codes. */
function properNames({ content, about }: StanceSource): Set<string> {
  const written = content.issue.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [];
  const actors = content.about.filter((_, at) => about[at]?.named === true && about[at].kind !== 'STATE');
  const words = [...written.map(plain), ...wordsOfActors(actors.map(({ name }) => name))];
  return new Set(words.filter((word) => stateOfWord(word) === undefined && !TITLES.has(word)));
}

/** Words with a capital that are no names of anybody. */
const TITLES: ReadonlySet<string> = new Set(
  'president minister prime foreign defence defense secretary general king queen prince mr mrs dr'.split(' '),
);

function wordsOfActors(names: readonly string[]): Set<string> {
  return new Set(
    names
      .flatMap((name) => name.split(/\s+/))
      .map(plain)
      .filter((word) => word.length > 1),
  );
}

function aboutOf({ about, holder, addressee }: StanceSource, states: ReadonlySet<string>): Set<string> {
  const involved = new Set([holder, ...(addressee ? [addressee] : [])].map(levelOf));
  // whom an article only describes is another's by no name
  const named = about
    .filter((side) => side.named)
    .map((side) => (side.kind === 'STATE' ? levelOf(side) : side.id));
  return new Set([...named, ...states].filter((key) => !involved.has(key)));
}
