import type { Entity, Sentence, Token } from '../document.js';
import { BODY_HEADS, OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { ORGANISATIONS, type Organisation } from '../lexicon/organisations.js';
import { perWord } from '../syntax/words/word.js';
import { mention } from './context.js';
import type { EntityRegistry } from './entities.js';
import { lookUp, opensPhrase } from './gazetteer.js';

/** Those who share a name, and those whose article calls them by it once it has named them in full. */
interface Bearers {
  local: Organisation[];
  short: Organisation[];
}

const NAMES = new Map<string, Bearers>();
for (const organisation of ORGANISATIONS) {
  for (const name of organisation.local) bearersOf(name).local.push(organisation);
  for (const name of organisation.short) bearersOf(name).short.push(organisation);
}

function bearersOf(name: string): Bearers {
  const known = NAMES.get(name) ?? { local: [], short: [] };
  NAMES.set(name, known);
  return known;
}

const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length));
const FIRST_WORDS = new Set([...NAMES.keys()].map((name) => name.replace(/ .*/, '')));

/**
 * Names that many bear: "Labour", "PPP", "the Democratic Party" are the ones of the state that the article is about,
 * and nobody's where it is about none of theirs or about those of several.
 */
export class LocalNames {
  private readonly known = new Map<string, Organisation | null>();
  private states: ReadonlySet<string> | null = null;

  constructor(
    private readonly registry: EntityRegistry,
    private readonly sentences: readonly Sentence[],
  ) {}

  /** Finds those that stand in the gaps between the mentions, and whose they are. */
  read(sentence: Sentence, taken: ReadonlySet<number>): void {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || taken.has(at) || opensLocal(token.word) === 0) continue;
      const found = this.longest(tokens, at, taken);
      if (!found || !standsAsName(tokens, at, found.last)) continue;
      const acronym = /^\p{Lu}{2,}$/u.test(token.text);
      sentence.mentions.push(
        mention(at, found.last, acronym ? 'acronym' : 'alias', [
          this.registry.organisation(found.organisation),
        ]),
      );
      at = found.last;
    }
  }

  /** Gives an organisation whose full name several share the state of the one that the article means. */
  settle(entity: Entity): void {
    if (entity.kind !== 'ORGANISATION' || entity.country !== null) return;
    const meant = NAMES.has(entity.name) ? this.meant(entity.name) : null;
    if (meant) {
      entity.country = meant.country;
      entity.kind = meant.kind;
    } else if (isPublicBody(entity.name)) {
      const [state, ...others] = this.ofArticle();
      if (!state || others.length > 0) return;
      entity.country = state;
      entity.kind = 'GOVERNMENT_BODY';
    }
  }

  private ofArticle(): ReadonlySet<string> {
    this.states ??= statesOf(this.sentences);
    return this.states;
  }

  private longest(
    tokens: readonly Token[],
    first: number,
    taken: ReadonlySet<number>,
  ): { organisation: Organisation; last: number } | null {
    let best: { organisation: Organisation; last: number } | null = null;
    let phrase = '';
    for (let last = first; last < first + LONGEST && last < tokens.length && !taken.has(last); last += 1) {
      phrase += (last > first ? ' ' : '') + (tokens[last]?.text ?? '');
      const organisation = NAMES.has(phrase) ? this.meant(phrase) : null;
      if (organisation) best = { organisation, last };
    }
    return best;
  }

  private meant(name: string): Organisation | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const { local, short } = NAMES.get(name) ?? { local: [], short: [] };
    const named = [...local, ...short].filter(
      (organisation) => organisation.name !== name && this.registry.hasNamed(organisation),
    );
    const states = this.ofArticle();
    const fitting =
      named.length === 1
        ? named
        : (named.length > 0 ? named : local).filter((organisation) =>
            organisation.states.some((state) => states.has(state)),
          );
    const [only = null] = fitting.length === 1 ? fitting : [];
    this.known.set(name, only);
    return only;
  }
}

/** "National Security Council": a name that each state has for a body of its own. */
function isPublicBody(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    (BODY_HEADS.has(last) || last === 'tribunal') &&
    words.slice(0, -1).every((word) => OFFICE_MODIFIERS.has(word) || BODY_HEADS.has(word))
  );
}

const opensKnown = perWord(({ text }) => (opensPhrase(text) ? 1 : 0));

const opensLocal = perWord(({ text }) => (FIRST_WORDS.has(text) ? 1 : 0));

/** "Labour rejected", not "Labour Day" or "Labour shortages", which may be all that opens a sentence. */
function standsAsName(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const before = tokens[first - 1];
  if (next && /^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  // "two Democrats", "other Republicans": people of the party, who are not the party
  if (before && tokens[last]?.text.endsWith('s') && /^(?:NUM|ADJ|DET)$/.test(before.tag))
    if (before.lower !== 'the') return false;
  if (before && /^\p{Lu}\p{Ll}/u.test(before.text) && before.index > 0 && before.tag === 'PROPN')
    return false;
  if (first > 0 || /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '')) return true;
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && /(?:s|ed)$/.test(next.lower));
}

/** The states that an article is about: those that it names at least half as often as the one it names most. */
function statesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { index, word } of tokens) {
      const entry = opensKnown(word) === 1 ? lookUp(tokens, index)?.entry : undefined;
      const state = entry && ('code' in entry ? entry.code : entry.organisation.country);
      if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count * 2 >= most).map(([state]) => state));
}

/** Whether a word is a name that several bodies share, or a firm's short one: "Labour", "Apple". */
export const isLocalName = (text: string): boolean => NAMES.has(text);

/** The organisations of the tables that go by an acronym which others may have too. */
export const localBearers = (acronym: string): readonly Organisation[] => NAMES.get(acronym)?.local ?? [];
