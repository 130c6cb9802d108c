import type { Entity, Mention, Token } from '../document.js';
import { FORMER_WORDS, HONORIFICS, OFFICE_HEADS, STATUS_WORDS } from '../lexicon/offices.js';
import type { Giver } from './entities.js';
import { giversAfter, giversBefore } from './givers.js';
import { lookUp } from './gazetteer.js';
import { mention, type MentionContext } from './context.js';
import { matchName, type Name } from './names.js';
import { counterpartsHome, homeOfSubject } from './homes.js';
import { cityAfter, regionAfter, seatAfter, titleBehindBody } from './seats.js';
import { matchTitle, opensTitle, type Title } from './titles.js';

/**
 * An office with or without its holder: "Russian Foreign Minister Sergey Lavrov", "the foreign ministers of
 * Armenia and Azerbaijan", "The Greek and Turkish foreign ministers, Stavros M. and Cemil Y.", "the president".
 * A counterpart ("his Syrian counterpart, Faisal Mekdad") has the title "counterpart" until coreference
 * gives it the office of the other.
 */
export function readOffice(context: MentionContext, at: number): Mention | null {
  const { tokens, text, registry } = context;
  const opening = readOpening(tokens, at);
  const { givers: before, next } = giversBefore(tokens, opening.next);
  let former = opening.former;
  let titleAt = next;
  for (;;) {
    const word = tokens[titleAt]?.lower ?? '';
    if (before.length > 0 && FORMER_WORDS.has(word)) former = true;
    else if (!(before.length > 0 && STATUS_WORDS.has(word))) break;
    titleAt += 1;
  }
  const first = at;
  const bodyAt = titleAt;
  const behind = before.length === 0 ? titleBehindBody(tokens, titleAt, text) : null;
  titleAt = behind ?? titleAt;
  const leading = readTitle(tokens, titleAt);
  if (!leading) return null;
  const title = withSecondTitle(tokens, leading);
  const after =
    title.name === COUNTERPART
      ? counterpartsHome(tokens, title.last + 1)
      : (homeOfSubject(tokens, at, title) ?? giversAfter(tokens, title.last + 1));
  const givers = before.length > 0 ? before : after.givers;
  let end = before.length > 0 ? title.last : after.next - 1;
  const seat = title.plural || isNameAt(context, end + 1) ? null : seatAfter(tokens, title.last + 1, text);
  const region =
    givers.length === 0 && !seat
      ? (cityAfter(tokens, end + 1, title) ?? regionAfter(tokens, end + 1, text))
      : null;
  end = region?.last ?? end;
  const holder = seat?.holder ?? region?.holder;
  const names = holder
    ? [{ ...holder, giver: null }]
    : readNames(context, end + 1, title, opening.determined || givers.length > 0 || region !== null);
  const errand = names.length === 0 ? readErrand(context, end + 1, title) : null;
  if (errand) names.push(errand);
  const lastName = names.at(-1);
  if (lastName) end = lastName.last;
  const late = lastName && givers.length === 0 ? giversAfter(tokens, end + 1) : null;
  if (late && late.givers.length > 0) {
    givers.push(...late.givers);
    end = late.next - 1;
  }
  const usedFormer = former || title.former;

  if (names.length > 0) {
    const entities = names.map((name, index) =>
      registry.person(name.text, {
        title: title.name === COUNTERPART ? null : title.name,
        giver: name.giver ?? (givers.length > 1 ? givers[index] : givers[0]) ?? null,
        of: seat?.body ?? (behind === null ? null : wordsOf(context, bodyAt, behind - 1)),
        former: usedFormer,
        gender: title.gender,
      }),
    );
    const unnamed = title.plural
      ? givers.slice(names.length > 1 || givers.length > 1 ? names.length : givers.length)
      : [];
    entities.push(...unnamed.map((giver) => registry.office(title.name, giver, usedFormer)));
    return mention(first, end, 'name', entities, { head: lastName?.last ?? title.head, title: title.name });
  }
  const apposed =
    title.name === COUNTERPART && tokens[end + 1]?.text === ',' ? readOffice(context, end + 2) : null;
  if (apposed?.form === 'name') return { ...apposed, first };
  const second = secondOffice(context, at, titleAt, end + 1);
  if (second) return { ...second, first };
  if (title.weak && givers.length === 0) return null;
  if (givers.length === 0 && !opening.determined) return null;
  return mention(
    first,
    end,
    title.plural && givers.length < 2 ? 'group' : 'office',
    officeEntities(context, title, givers, usedFormer),
    {
      head: title.head,
      title: title.name,
    },
  );
}

/** "Prime Minister and Defence Minister Ruth Tau": who holds two offices is known by the first. */
function withSecondTitle(tokens: readonly Token[], title: ReadTitle): ReadTitle {
  if (title.plural || tokens[title.last + 1]?.lower !== 'and') return title;
  const second = readTitle(tokens, title.last + 2);
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const next = tokens[(second?.last ?? 0) + 1];
  if (!second || second.plural || !capital(title.head) || !capital(second.head)) return title;
  return next && (next.lower === 'of' || capital(next.index)) ? { ...title, last: second.last } : title;
}

const wordsOf = ({ tokens, text }: MentionContext, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end);

/** Whether the holder's name stands right behind what is known of an office. */
const isNameAt = ({ tokens, text }: MentionContext, at: number): boolean =>
  matchName(tokens, at, text, true)?.looks === 'person';

/**
 * "Chairperson of the African Union, President of Senegal A": an office without an article is no other person than the
 * one who is named behind the next.
 */
function secondOffice(context: MentionContext, at: number, title: number, comma: number): Mention | null {
  const { tokens } = context;
  if (at !== title || !/^\p{Lu}/u.test(tokens[at]?.text ?? '') || tokens[comma]?.text !== ',') return null;
  if (!/^(?:with|by|to|and|from)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const second = readOffice(context, comma + 1);
  const capital = /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? '');
  return capital && second?.form === 'name' && second.entities.length === 1 ? second : null;
}

/** What the errand of an envoy or a commissioner is told with, before the name: "for Yemen", "on human rights in Iran". */
const ERRAND = /^(?:for|to|on|in|at)$/;
const ERRAND_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'CCONJ', 'DET', 'PART']);
const LONGEST_ERRAND = 9;

/** "The UN envoy for Yemen, Hans Keller": the name behind the errand of the office, where a comma sets it off. */
function readErrand(context: MentionContext, at: number, title: Title): GivenName | null {
  const { tokens, text } = context;
  if (title.plural || !ERRAND.test(tokens[at]?.lower ?? '')) return null;
  let comma = at + 1;
  while (comma < at + LONGEST_ERRAND && ERRAND_TAGS.has(tokens[comma]?.tag ?? '')) comma += 1;
  if (tokens[comma]?.text !== ',' || comma === at + 1) return null;
  const name = matchName(tokens, comma + 1, text, true);
  if (name?.looks !== 'person' || name.words < 2 || !endsApposition(tokens, name, false)) return null;
  return { ...name, giver: null };
}

/** The title that stands for "the same office as the other one". */
export const COUNTERPART = 'Counterpart';

function officeEntities(
  context: MentionContext,
  title: ReadTitle,
  givers: readonly Giver[],
  former: boolean,
): Entity[] {
  const { registry } = context;
  if (title.name === COUNTERPART)
    return givers.map((giver) => registry.giver(giver)).filter((entity) => entity !== null);
  if (title.plural && givers.length === 1) {
    // "Russian officials", "EU ministers": no one of them in particular, so whom they act for
    const entity = givers[0] ? registry.giver(givers[0]) : null;
    return entity ? [entity] : [];
  }
  return givers.map((giver) => registry.office(title.name, giver, former));
}

/** Words that may stand before an office and make it a particular one. */
export const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their then both'.split(' '));

interface Opening {
  next: number;
  determined: boolean;
  former: boolean;
}

function readOpening(tokens: readonly Token[], at: number): Opening {
  let next = at;
  let determined = false;
  let former = false;
  if (DETERMINERS.has(tokens[next]?.lower ?? '') && !lookUp(tokens, next)) {
    determined = true;
    next += 1;
  }
  for (;;) {
    const word = tokens[next]?.lower ?? '';
    const status = STATUS_WORDS.has(word) || (determined && word === 'two');
    if (FORMER_WORDS.has(word)) former = true;
    // "New Mexico" is no new one
    else if (!status || lookUp(tokens, next)) break;
    next += 1;
  }
  return { next, determined, former };
}

interface ReadTitle extends Title {
  former: boolean;
  gender: Entity['gender'];
}

/** Nouns for somebody who holds the same office elsewhere. */
export const COUNTERPARTS = /^(?:counterparts?|colleagues?|homologues?)$/;

/** Whether an office may begin with a word that is no determiner and no name, given in lower case. */
export function opensOffice(lower: string): boolean {
  return (
    opensTitle(lower) ||
    FORMER_WORDS.has(lower) ||
    STATUS_WORDS.has(lower) ||
    lower.startsWith('ex-') ||
    lower === 'opposite' ||
    COUNTERPARTS.test(lower)
  );
}

function readTitle(tokens: readonly Token[], at: number): ReadTitle | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'opposite' && /^numbers?$/.test(tokens[at + 1]?.lower ?? '')) {
    return {
      first: at,
      last: at + 1,
      head: at + 1,
      name: COUNTERPART,
      plural: tokens[at + 1]?.lower === 'numbers',
      weak: false,
      former: false,
      gender: null,
    };
  }
  if (COUNTERPARTS.test(token.lower)) {
    return {
      first: at,
      last: at,
      head: at,
      name: COUNTERPART,
      plural: token.lower.endsWith('s'),
      weak: false,
      former: false,
      gender: null,
    };
  }
  if (token.lower.startsWith('ex-') && OFFICE_HEADS.has(token.lower.slice(3))) {
    const head = token.lower.slice(3);
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    return { first: at, last: at, head: at, name, plural: false, weak: false, former: true, gender: null };
  }
  const former = token.lower.startsWith('ex-');
  const plain = former
    ? tokens.map((each, index) => (index === at ? { ...each, lower: each.lower.slice(3) } : each))
    : tokens;
  const title = matchTitle(plain, at);
  if (!title) return null;
  const word = tokens[title.head]?.lower ?? '';
  const gender = /^(?:queen|princess|.*woman)$/.test(word)
    ? 'she'
    : /^(?:king|prince|sultan|emir|.*man)$/.test(word)
      ? 'he'
      : null;
  return { ...title, former, gender };
}

/** A name with the state that stands behind it: "Katri Laanemets of Estonia" in a list. */
interface GivenName extends Name {
  giver: Giver | null;
}

/** The holder's name right after the title, or between commas; several after a plural. */
function readNames(context: MentionContext, at: number, title: Title, anchored: boolean): GivenName[] {
  const { tokens, text } = context;
  const names: GivenName[] = [];
  let next = at;
  let apposed = false;
  if (tokens[next]?.text === ',' && anchored) {
    apposed = true;
    next += 1;
  }
  for (;;) {
    while (
      /^(?:h\.e\.?|excellency)$/.test(tokens[next]?.lower ?? '') ||
      (HONORIFICS.has(tokens[next]?.lower ?? '') && /^\p{Lu}/u.test(tokens[next]?.text ?? ''))
    )
      next += 1;
    const name = matchName(tokens, next, text, true);
    if (name?.looks !== 'person') break;
    if (apposed && !endsApposition(tokens, name, title.plural)) break;
    const of = title.plural ? giversAfter(tokens, name.last + 1) : null;
    const end = of?.givers.length === 1 ? of.next : name.last + 1;
    names.push({ ...name, last: end - 1, giver: of?.givers.length === 1 ? (of.givers[0] ?? null) : null });
    const link = tokens[end]?.lower;
    if (!title.plural || (link !== 'and' && link !== ',')) break;
    next = end + 1;
    if (link === ',' && tokens[next]?.lower === 'and') next += 1;
  }
  // "the foreign minister, Damascus said": a lone word between commas must not be a state
  return names;
}

function endsApposition(tokens: readonly Token[], name: Name, plural: boolean): boolean {
  const known = lookUp(tokens, name.first);
  if (known && known.last >= name.last) return false;
  const after = tokens[name.last + 1];
  return (
    !after ||
    /^(?:[,.;:!?)–—]|--)$/.test(after.text) ||
    (plural && after.lower === 'and') ||
    (name.words > 1 && after.tag !== 'VERB' && after.tag !== 'AUX')
  );
}
