import type { Mention, Token } from '../document.js';
import { MEETING_NOUNS, STANCE_NOUNS } from '../lexicon/event-nouns.js';
import type { Organisation } from '../lexicon/organisations.js';
import { COMPANIES } from '../lexicon/organisations/companies.js';
import { mention, type MentionContext } from './context.js';
import { type Found, lookUp, lookUpPair } from './gazetteer.js';
import { ownBody } from './givers.js';
import { matchName } from './names.js';

/** A state, capital, seat of government or organisation that the gazetteers know. */
export function readGazetteer(context: MentionContext, at: number): Mention | null {
  const { tokens, registry } = context;
  const pair = lookUpPair(tokens, at);
  if (pair)
    return mention(
      at,
      at,
      'adjective',
      pair.map((code) => registry.state(code)),
    );
  const found = lookUp(tokens, at);
  if (!found) return null;
  if (!standsAlone(context, found)) return null;
  const own = ownBody(tokens, found);
  if (own?.entry.kind === 'organisation')
    return mention(at, own.last, own.entry.form, [registry.organisation(own.entry.organisation)]);
  const { entry } = found;
  const form = (kind: 'name' | 'alias' | 'acronym' | 'metonym'): Mention['form'] => kind;
  switch (entry.kind) {
    case 'state': {
      const entity = registry.state(entry.code);
      return mention(at, found.last, form(entry.form), [entity], { place: entity.name });
    }
    case 'capital':
      return mention(at, found.last, 'metonym', [registry.state(entry.code)], { place: entry.place });
    case 'seat':
      return mention(at, found.last, 'metonym', [registry.state(entry.code)], {
        place: context.text.slice(tokens[at]?.start, tokens[found.last]?.end),
      });
    case 'region':
      return null;
    case 'organisation':
      // the people of the article come before firms that bear a family's name
      if (at === found.last && entry.form === 'name' && registry.bearers(tokens[at]?.text ?? '').length > 0)
        return null;
      if (FIRMS.has(entry.organisation) && namesThing(tokens, found)) return null;
      return mention(at, found.last, form(entry.form), [registry.organisation(entry.organisation)], {
        place: entry.form === 'metonym' ? (tokens[at]?.text ?? null) : null,
      });
    case 'adjective':
      return readDemonym(context, found, entry.code);
  }
}

/** "New York" is not York, "Lima Barreto" no capital: a longer name goes before a shorter gazetteer entry. */
function standsAlone(context: MentionContext, found: Found): boolean {
  const { tokens } = context;
  if (found.entry.kind === 'adjective') return true;
  const next = tokens[found.last + 1];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || next.tag !== 'PROPN') return true;
  if (found.last > found.first || found.entry.kind === 'organisation') return true;
  const name = matchName(tokens, found.last + 1, context.text);
  // "Jordan Henderson", "Chad Smith": a given name; "Moscow Conference": a thing, with its place inside
  return !(
    name?.looks === 'person' &&
    name.words === 1 &&
    found.entry.kind === 'state' &&
    GIVEN_NAMES.has(tokens[found.first]?.text ?? '')
  );
}

const FIRMS: ReadonlySet<Organisation> = new Set(COMPANIES);

/** "The Volvo", "a Boeing 737", "Google News": what a firm makes or runs, not the firm. */
function namesThing(tokens: readonly Token[], { first, last }: Found): boolean {
  const next = tokens[last + 1];
  return (
    /^(?:the|a|an|this|that)$/.test(tokens[first - 1]?.lower ?? '') ||
    (next !== undefined && /^(?:\d|\p{Lu}[\p{Ll}\d])/u.test(next.text))
  );
}

const GIVEN_NAMES = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Israel',
  'Cuba',
  'Kenya',
  'India',
  'Malta',
  'Cyprus',
]);

/** "the Sudanese want", "Americans": a people standing for its state. */
function readDemonym(context: MentionContext, found: Found, code: string): Mention | null {
  const { tokens, registry } = context;
  const before = tokens[found.first - 1];
  const next = tokens[found.last + 1];
  const opensVerb = next && (next.tag === 'VERB' || next.tag === 'AUX');
  const words = [1, 2, 3].map((step) => tokens[found.last + step]).filter((token) => token !== undefined);
  const modified = words.findIndex(
    (token) => token.tag === 'NOUN' && (STANCE_NOUNS.has(token.lemma) || MEETING_NOUNS.has(token.lemma)),
  );
  if (
    modified >= 0 &&
    words.slice(0, modified).every((token) => token.tag === 'ADJ' || token.tag === 'NOUN')
  ) {
    return mention(found.first, found.last, 'adjective', [registry.state(code)]);
  }
  // "in the Malagasy capital": a place by its state
  if (before?.lower === 'the' && next?.lower === 'capital' && words[1]?.tag !== 'NOUN')
    return mention(found.first, found.last, 'adjective', [registry.state(code)]);
  if (before?.lower === 'the' && opensVerb)
    return mention(found.first - 1, found.last, 'alias', [registry.state(code)]);
  return null;
}
