import type { Entity, Mention, Token } from '../document.js';
import { BODIES_BY_NAME, ORGANISATION_WORDS } from '../lexicon/name-words.js';
import { PLACE_NOUNS } from '../lexicon/place-nouns.js';
import { DOUBTFUL_HONORIFICS, HONORIFIC_OFFICES, HONORIFICS, RANKS } from '../lexicon/offices.js';
import { mention, type MentionContext } from './context.js';
import { type Giver, learn } from './entities.js';
import { lookUp } from './gazetteer.js';
import { giversAfter, giversBefore } from './givers.js';
import { aimOf, matchName } from './names.js';
import { titleBehindBody } from './seats.js';
import { matchTitle } from './titles.js';
import { COUNTERPART, readOffice } from './offices.js';

/** "Denmark's Mette Skovgaard-Riis": a person by state and name; "British Museum", "Syrian National Council". */
export function readOwned(context: MentionContext, at: number): Mention | null {
  const { tokens, text, registry } = context;
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const { givers, next } = giversBefore(tokens, start);
  const [giver] = givers;
  if (!giver || givers.length > 1) return null;
  const name = matchName(tokens, next, text);
  if (!name) return null;
  const possessive = /^['’]s?$/.test(tokens[next - 1]?.text ?? '');
  // "Iraq's al-Rubaie": a family name that no place or thing has
  const isName = name.words > 1 || /^(?:al|el)[-‐]/.test(name.text);
  if (possessive && name.looks === 'person' && isName) {
    const person = registry.person(name.text, { giver });
    return mention(at, name.last, 'name', [person], { head: name.last });
  }
  if (!possessive && name.looks === 'organisation') {
    const whole = text.slice(tokens[start]?.start, tokens[name.last]?.end);
    return mention(at, name.last, 'name', [registry.namedOrganisation(whole)]);
  }
  return null;
}

/** A person by name, with an honorific or an office beside it: "Mr Skov", "Ana Reyes, the Peruvian premier". */
export function readPerson(context: MentionContext, at: number): Mention | null {
  const { tokens, text, registry } = context;
  const token = tokens[at];
  if (!token) return null;
  if (isHonorific(tokens, at) && /^\p{Lu}/u.test(token.text)) {
    const name = matchName(tokens, at + 1, text, true);
    if (name?.looks !== 'person') return null;
    const honoured = registry.person(name.text, {
      gender: genderOf(token.lower),
      title: HONORIFIC_OFFICES.get(token.lower.replace('.', '')) ?? null,
    });
    const apposed = readApposition(context, name.last + 1);
    if (apposed) learn(honoured, apposed);
    return mention(at, apposed?.last ?? name.last, 'name', [honoured], { head: name.last });
  }
  const aim = aimOf(tokens, at);
  if (aim !== null) {
    const body = registry.namedOrganisation(text.slice(token.start, tokens[aim]?.end));
    return mention(at, aim, 'name', [body], { head: at });
  }
  const name = matchName(tokens, at, text);
  if (!name) return null;
  if (name.looks === 'organisation' && name.words > 1) {
    const officer = titleBehindBody(tokens, at, text) === null ? null : readOffice(context, at);
    if (officer) return officer;
    const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
    const { givers, next } = giversAfter(tokens, name.last + 1);
    const country = givers.length === 1 ? (givers[0]?.code ?? null) : null;
    if (!country) return mention(first, name.last, 'name', [registry.namedOrganisation(name.text)]);
    // "the Workers' Party of Belgium"
    const whole = text.slice(token.start, tokens[next - 1]?.end);
    return mention(first, next - 1, 'name', [registry.namedOrganisation(whole, country)], {
      head: name.last,
    });
  }
  const office = readApposition(context, name.last + 1);
  if (name.looks !== 'person' || name.words < 2 || !(office || mayBePerson(context, at))) return null;
  // "the rebel group Red Column"
  if (!office && BODIES_BY_NAME.has(tokens[at - 1]?.lower ?? ''))
    return mention(at, name.last, 'name', [registry.namedOrganisation(name.text)]);
  const person = registry.person(name.text, {});
  const home = giversAfter(tokens, name.last + 1);
  if (home.givers.length === 1 && home.givers[0]?.code) {
    learn(person, { giver: home.givers[0] });
    return mention(at, home.next - 1, 'name', [person], { head: name.last });
  }
  if (office) {
    learn(person, { ...office, title: office.title === COUNTERPART ? null : office.title });
    return mention(at, office.last, 'name', [person], { head: name.last, title: office.title });
  }
  return mention(at, name.last, 'name', [person]);
}

/** "General Ana Reyes, Minister of Defence,": a rank is no office, so the one behind the name is. */
export function withOffice(context: MentionContext, found: Mention): Mention {
  const [person, ...others] = found.entities;
  if (!person?.named || others.length > 0 || !RANKS.has(found.title ?? '')) return found;
  const office = readApposition(context, found.last + 1);
  if (!office || office.title === COUNTERPART) return found;
  if (context.tokens[office.last + 1]?.text !== ',') return found;
  if (RANKS.has(person.capacity ?? '')) person.capacity = null;
  learn(person, office);
  return { ...found, last: office.last, title: office.title };
}

/** "Pan American" honours nobody, "Pan Marek Dudek" does. */
function isHonorific(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!DOUBTFUL_HONORIFICS.has(lower)) return HONORIFICS.has(lower);
  return isNamePart(tokens[at + 1]) && isNamePart(tokens[at + 2]) && lookUp(tokens, at + 1) === null;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !ORGANISATION_WORDS.has(token.lower);

function genderOf(honorific: string): Entity['gender'] {
  if (
    /^(?:mr|sir|lord|herr|monsieur|señor|senhor|signor|domnul|pan|gospodin|sayyid|sheikh|don|sidi|shri)\.?$/.test(
      honorific,
    )
  )
    return 'he';
  return /^(?:mrs|ms|miss|dame|lady|frau|madame|mme|señora|senhora|signora|dona|doña|doamna|pani|gospođa|smt)\.?$/.test(
    honorific,
  )
    ? 'she'
    : null;
}

/** A bare run of capitalised words is taken for a person only where places and things do not stand. */
function mayBePerson(context: MentionContext, at: number): boolean {
  const before = context.tokens[at - 1];
  const token = context.tokens[at];
  if (!token) return false;
  // "the border town of Ben Gardane"
  if (before?.lower === 'of' && PLACE_NOUNS.has(context.tokens[at - 2]?.lower ?? '')) return false;
  if (
    before &&
    /^(?:in|at|near|the|from|into|through|across|around|outside|inside|via|off|towards|toward|onto|this|that)$/.test(
      before.lower,
    )
  ) {
    return before.lower === 'that' && opensClause(context, at);
  }
  return at > 0 || token.tag === 'PROPN' || isSubject(context, at);
}

/** "Said that Ana Reyes had met", "that Batyr Orazov and Rosa Prieto met": a name with its verb right behind. */
function opensClause({ tokens, text }: MentionContext, at: number): boolean {
  const name = matchName(tokens, at, text);
  const after = name ? tokens[name.last + 1] : undefined;
  if (after?.lower === 'and') return tokens[after.index + 1]?.tag === 'PROPN';
  return after?.tag === 'AUX' || (after?.tag === 'VERB' && !after.lower.endsWith('ing'));
}

/** "Prosper Kone will": a given name that is a common word opens a sentence with a surname and a verb behind it. */
function isSubject({ tokens, text }: MentionContext, at: number): boolean {
  const name = matchName(tokens, at, text);
  const after = name ? tokens[name.last + 1] : undefined;
  if (name?.words !== 2 || tokens[name.last]?.tag !== 'PROPN') return false;
  const joined = after?.lower === 'and' && tokens[name.last + 2]?.tag === 'PROPN';
  return joined || after?.tag === 'AUX' || (after?.tag === 'VERB' && /(?:ed|s)$/.test(after.lower));
}

interface Apposition {
  last: number;
  title: string;
  giver: Giver | null;
  of: string | null;
  former: boolean;
}

/** ", the Lebanese foreign minister," after a name. */
function readApposition(context: MentionContext, at: number): Apposition | null {
  const { tokens, registry } = context;
  if (tokens[at]?.text !== ',') return null;
  const office = readOffice({ ...context, registry }, at + 1);
  if (!office) return readTitleAlone(context, at + 1);
  if ((office.form !== 'office' && office.form !== 'group') || !office.title) return null;
  // "A and B, the foreign ministers of X and Y": not this one's alone
  if (office.entities.length > 1) return null;
  const after = tokens[office.last + 1];
  if (after && !/^(?:[,.;:)—–-]|and|who|--|in|at|to|for)$/.test(after.lower)) return null;
  const holder = office.entities[0];
  return {
    last: office.last,
    title: office.title,
    giver: holder?.country ? { code: holder.country, organisation: null } : null,
    of: holder?.of ?? null,
    former: holder?.former ?? false,
  };
}

/** ", Minister of Defence,": a title in capitals between marks, without an article or a state. */
function readTitleAlone({ tokens }: MentionContext, at: number): Apposition | null {
  const title = /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? matchTitle(tokens, at) : null;
  if (!title || title.plural || title.weak) return null;
  if (!/^[,.;)]$/.test(tokens[title.last + 1]?.text ?? '')) return null;
  return { last: title.last, title: title.name, giver: null, of: null, former: false };
}
