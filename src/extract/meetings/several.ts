import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { findDates } from '../dates.js';
import { reckon } from '../reckoning.js';
import type { DateMention, Sentence, Token } from '../document.js';
import { NEVER_NAMES } from '../lexicon/name-words.js';

/** A place that something is said to be in, with the tokens of its name. */
interface Place {
  name: string;
  country: string | null;
  first: number;
  last: number;
}

/** A day and a place beside each other: "on Monday in Riga". */
interface Occasion {
  date: DateMention;
  place: Place;
  first: number;
  last: number;
}

/**
 * "They will meet on Wednesday in Vilnius and on Friday in Riga": a meeting of the same people on each of the days that a
 * sentence lists with a place of its own. Gives those that the claim itself does not tell of.
 */
export function onOtherDays(
  context: ClaimContext,
  sentence: Sentence,
  claims: readonly MeetingClaim[],
): MeetingClaim[] {
  const [claim, ...others] = claims;
  if (!claim || others.length > 0) return [];
  const likewise = ofOtherDays(context, sentence, claim);
  if (likewise.length > 0) return likewise;
  const occasions = listed(sentence, occasionsIn(sentence, context.text));
  const own = occasions.findIndex(({ place }) => place.name === claim.place);
  if (occasions.length < 2 || own < 0) return [];
  const direction = claim.status === 'PLANNED' ? 'future' : 'past';
  return occasions.flatMap(({ date, place }, index) => {
    const { edtf } = reckon(date.expression, context.document.article.publishedAt, direction);
    if (index === own) {
      claim.date = edtf ?? claim.date;
      return [];
    }
    return [{ ...claim, date: edtf, place: place.name, placeCountry: place.country }];
  });
}

/** "The round of 3 May had failed, and so had that of 10 May": one more of what was told of, on a day of its own. */
function ofOtherDays(
  { document, text }: ClaimContext,
  sentence: Sentence,
  claim: MeetingClaim,
): MeetingClaim[] {
  const places = placesIn(sentence, text);
  const direction = claim.status === 'PLANNED' ? 'future' : 'past';
  return sentence.dates.flatMap((date) => {
    const [that, of] = sentence.tokens.slice(Math.max(0, date.first - 2), date.first);
    if (that?.lower !== 'that' || of?.lower !== 'of') return [];
    const { edtf } = reckon(date.expression, document.article.publishedAt, direction);
    if (edtf === null || edtf === claim.date) return [];
    const place = places.find(({ first }) => first === date.last + 2);
    return [{ ...claim, date: edtf, place: place?.name ?? null, placeCountry: place?.country ?? null }];
  });
}

/** "Talks on fishing in Salalah on Thursday": the place that stands right beside the only day of a sentence. */
export function placeBesideDay(
  { text }: ClaimContext,
  sentence: Sentence,
): { name: string; country: string | null } | null {
  const [occasion, ...others] = sentence.dates.length === 1 ? occasionsIn(sentence, text) : [];
  return occasion && others.length === 0 ? occasion.place : null;
}

/**
 * "The hall in Arica was full on Tuesday. They met there": day and place that stand beside each other in the sentence
 * before one that says of a meeting that it was there.
 */
export function occasionBefore(
  { document, text }: ClaimContext,
  { sentence, predicate, tense }: Frame,
): { date: string | null; name: string; country: string | null } | null {
  const { tokens, dates } = sentence;
  const there = tokens.some(
    ({ lower, head, index }) => lower === 'there' && head === predicate && index > predicate,
  );
  const previous = document.sentences[sentence.index - 1];
  if (!there || tense !== 'past' || dates.length > 0 || !previous) return null;
  const told = { ...previous, dates: findDates(previous, text) };
  const [occasion, ...others] = told.dates.length === 1 ? occasionsIn(told, text) : [];
  if (!occasion || others.length > 0) return null;
  const { date, place } = occasion;
  return { ...place, date: reckon(date.expression, document.article.publishedAt, 'past').edtf };
}

function occasionsIn(sentence: Sentence, text: string): Occasion[] {
  const { dates, tokens } = sentence;
  const places = placesIn(sentence, text);
  return dates.flatMap((date) => {
    const begin = withoutMark(tokens, date.first);
    const place = places.find(({ first, last }) => first === date.last + 2 || begin === last + 1);
    if (!place) return [];
    return [{ date, place, first: Math.min(begin, place.first - 1), last: Math.max(date.last, place.last) }];
  });
}

/** The names behind "in", of places that the gazetteers have or not. */
function placesIn({ tokens, mentions }: Sentence, text: string): Place[] {
  return tokens.flatMap(({ lower, index }) => {
    if (lower !== 'in') return [];
    const first = index + 1;
    const found = mentions.find((mention) => mention.first === first);
    if (found) {
      const [entity] = found.entities;
      const country = entity?.kind === 'STATE' ? entity.country : null;
      return found.place === null ? [] : [{ name: found.place, country, first, last: found.last }];
    }
    let last = index;
    while (isName(tokens[last + 1])) last += 1;
    const [start, end] = [tokens[first], tokens[last]];
    return start && end && last > index
      ? [{ name: text.slice(start.start, end.end), country: null, first, last }]
      : [];
  });
}

const isName = (token: Token | undefined): boolean =>
  token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !NEVER_NAMES.has(token.lower);

/** Where the words of a date begin, "on" with it. */
const withoutMark = (tokens: Sentence['tokens'], first: number): number =>
  tokens[first - 1]?.lower === 'on' ? first - 1 : first;

/** The occasions with no more than a comma and "and" between them. */
const listed = ({ tokens }: Sentence, occasions: readonly Occasion[]): Occasion[] =>
  occasions.filter((one) =>
    occasions.some((other) => other !== one && (joins(tokens, one, other) || joins(tokens, other, one))),
  );

const joins = (tokens: Sentence['tokens'], one: Occasion, other: Occasion): boolean => {
  const between = tokens.slice(one.last + 1, other.first).map(({ lower }) => lower);
  return (
    one.last < other.first && between.length > 0 && between.every((word) => /^(?:,|;|and|then)$/.test(word))
  );
};
