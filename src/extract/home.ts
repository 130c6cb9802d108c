import type { Document, Entity, Mention, Sentence } from './document.js';
import { REPORTING_VERBS } from './lexicon/verb-forms.js';
import { lookUp } from './mentions/gazetteer.js';
import { meetsVisitor, type Visit, visitIn } from './visits.js';

/** Component: the place that an article reports from: "CAIRO, March 3 (Wire) --", "Nicosia (CPA) -". */
export function readDateline(document: Document): void {
  const [first] = document.sentences;
  if (!first) return;
  const opening = first.mentions[0];
  const known = opening?.first === 0 && opening.form === 'metonym' ? opening : null;
  const start = document.article.text.slice(first.start, first.start + 90);
  const opens = (known?.place ? DATELINE : UNKNOWN_DATELINE).exec(start);
  if (!opens) return;
  const end = first.start + opens[0].length;
  first.opening = first.tokens.filter(({ start }) => start < end).length;
  if (known?.place) document.dateline = { place: known.place, country: known.entities[0]?.country ?? null };
  // neither the place nor the agency in brackets takes part in what the sentence tells
  first.mentions = first.mentions.filter((mention) => (first.tokens[mention.first]?.start ?? 0) >= end);
}

/** What stands before the first sentence behind a place that is known: a day, an agency in brackets, a dash. */
const DATELINE = /^[\p{Lu}][\p{L}. '-]*(?:, [^-–—]{2,40})? ?(?:\([^)]{2,30}\) ?)?(?:--|[-–—]) /u;
/** Of a town that no list has, that it is in capitals and a day or an agency follows has to tell. */
const UNKNOWN_DATELINE =
  /^\p{Lu}{2}[\p{Lu}. '-]*(?:, [\p{L}. ]{2,20})?(?:, \p{L}{3,9}\.? \d{1,2} ?(?:\([^)]{2,30}\) ?)?| ?\([^)]{2,30}\) ?)(?:--|[-–—]) /u;

/** Offices of a state, whose holder acts for one even where the words do not say which. */
const STATE_OFFICE =
  /(?:Minister|President|Premier|Chancellor|Cabinet Secretary|King|Queen|Emir|Sultan|Government Spokesman|Government Spokeswoman)$/;

/** "The Israeli prime minister A and energy minister B": the state of the office right before it. */
function besideOffice(sentence: Sentence, mention: Mention): string | null {
  const before = sentence.mentions.filter((other) => other.last < mention.first).at(-1);
  if (!before?.title) return null;
  const between = sentence.tokens
    .slice(before.last + 1, mention.first)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:,? ?and|,)$/.test(between) ? (before.entities[0]?.country ?? null) : null;
}

/** "Teams from Chad and Togo, led by A and his Togolese colleague B": of two states the one that is not the colleague's. */
function besideColleague({ mentions, tokens }: Sentence, { first, last }: Mention): string | null {
  if (tokens[last + 1]?.lower !== 'and' || !/^(?:his|her)$/.test(tokens[last + 2]?.lower ?? '')) return null;
  const colleague = mentions.find((other) => other.first === last + 2)?.entities[0]?.country;
  const states = new Set(
    mentions
      .filter((other) => other.last < first && other.form === 'name')
      .flatMap(({ entities }) => entities)
      .filter(({ kind }) => kind === 'STATE')
      .map(({ country }) => country),
  );
  if (!colleague || states.size !== 2 || !states.delete(colleague)) return null;
  return [...states][0] ?? null;
}

/** Whether a sentence names another holder of the same office for a state, so that somebody met there holds it elsewhere. */
const hasPeer = (sentence: Sentence, { capacity }: Entity, country: string): boolean =>
  sentence.mentions.some(({ entities }) =>
    entities.some((other) => other.capacity === capacity && !other.former && other.country === country),
  );

/** Whether an office in a sentence is told with its state: "the Greek foreign minister", "the speaker of Greece's parliament". */
const tellsState = ({ tokens }: Sentence, { first, last, title }: Mention, state: string): boolean =>
  title !== null &&
  tokens.slice(first, last + 1).some(({ index }) => {
    const entry = lookUp(tokens, index)?.entry;
    return entry !== undefined && 'code' in entry && entry.code === state;
  });

/**
 * Whether a sentence shows somebody beside others so that not all of them need be at home: beside one of whom it tells
 * that he is, or, in an article that has named another state, beside one who is or may be.
 */
function mayBeGuest(sentence: Sentence, entity: Entity, home: string, foreign: boolean): boolean {
  if (hasPeer(sentence, entity, home)) return true;
  return sentence.mentions.some((mention) =>
    mention.entities.some(
      (other) =>
        other !== entity &&
        other.kind === 'PERSON' &&
        ((other.country === home && (foreign || tellsState(sentence, mention, home))) ||
          (foreign && other.country === null && STATE_OFFICE.test(other.capacity ?? ''))),
    ),
  );
}

/** The state of the paper, if the article names that state. */
function homeOfPaper({ outlet, sentences }: Document): string | null {
  const names = ({ mentions }: Sentence): boolean =>
    mentions.some(({ entities }) => entities.some(({ country }) => country === outlet.paperOf));
  return outlet.paperOf !== null && sentences.some(names) ? outlet.paperOf : null;
}

/** What an article has told up to a sentence of which states' people it is about. */
interface Told {
  /** The state of the dateline, or of the paper. */
  home: string | null;
  /** Whether another state was named. */
  foreign: boolean;
  /** People who may be guests at home. */
  guests: Set<Entity>;
  /** The visit that the article tells of. */
  visit: Visit | null;
  /** The sentence before. */
  before: Sentence | null;
}

/**
 * Component: the state of office-holders who are named without one ("oil minister Faisal al-Harbi"): the only state that
 * the same sentence names before, else the state of the ministry that the article comes from, of the dateline, or of
 * the paper, else that of which the sentence before is told. Whom a visitor meets is of the state that is visited.
 * European Commissioners are the EU's.
 */
export function settleCountries(document: Document): void {
  const own = document.outlet.bodyOf;
  const home = own ?? document.dateline?.country ?? homeOfPaper(document);
  const told: Told = {
    home,
    foreign: false,
    guests: new Set(),
    visit: visitIn(document.sentences),
    before: null,
  };
  for (const sentence of document.sentences) {
    told.foreign ||= sentence.mentions.some(({ entities }) =>
      entities.some(({ country }) => country !== null && country !== home),
    );
    for (const mention of sentence.mentions) {
      for (const entity of mention.entities) {
        if (entity.kind !== 'PERSON' || entity.country || entity.of || !entity.capacity) continue;
        if (/European (?:.+ )?Commissioner|Commission President/.test(entity.capacity))
          entity.of = 'European Union';
        entity.country = besideColleague(sentence, mention);
        if (entity.country || !STATE_OFFICE.test(entity.capacity) || entity.former) continue;
        // a ministry that says "Minister A" means the holder of its own office: see resolveOwnMinistry
        if (own !== null && entity.capacity === 'Minister') continue;
        entity.country = stateOf(document, sentence, mention, entity, told);
      }
    }
    if (!sentence.heading) told.before = sentence;
  }
}

function stateOf(
  document: Document,
  sentence: Sentence,
  mention: Mention,
  entity: Entity,
  { home, foreign, guests, visit, before }: Told,
): string | null {
  // whom a visitor meets is at home, whatever stands beside
  if (visit && entity.name.includes(' ') && meetsVisitor(sentence, mention, visit))
    return hasPeer(sentence, entity, visit.state) ? null : visit.state;
  const beside = besideOffice(sentence, mention);
  if (beside) return beside;
  const states = statesBefore(sentence, mention);
  const subject = openingState(sentence);
  // "Peru must reopen the bridge, Foreign Minister A demanded": of whom it is demanded is somebody else
  if (subject && isDemander(sentence, mention)) {
    const own = home ?? (before && openingState(before));
    return own === subject ? null : own;
  }
  if (subject && states.size === 1) return subject;
  // "Peru has offered to host talks with Chad, Foreign Minister A said": whoever speaks for the subject
  if (subject && document.dateline?.country == null && isSource(sentence, mention)) return subject;
  if (home !== null) {
    if (!isIntroduced(document, entity) || guests.has(entity)) return null;
    if (!mayBeGuest(sentence, entity, home, foreign)) return home;
    guests.add(entity);
    return null;
  }
  // whoever is known to all goes by a surname, wherever the news is of
  const introduced = states.size === 0 && mention.first <= 1 && entity.name.includes(' ');
  const other = before && introduced ? openingState(before) : null;
  return other && !hasPeer(sentence, entity, other) ? other : null;
}

/** Somebody whom a paper names in full; a dateline tells whose ministers are spoken of by surname as well. */
const isIntroduced = ({ dateline }: Document, { named, name }: Entity): boolean =>
  dateline?.country != null || (named && name.includes(' '));

const actsForState = ({ kind }: Entity): boolean => kind === 'STATE' || kind === 'GOVERNMENT_BODY';

const statesBefore = ({ mentions }: Sentence, { first }: Mention): ReadonlySet<string | null> =>
  new Set(
    mentions
      .filter(({ last }) => last < first)
      .flatMap(({ entities }) => entities)
      .filter(actsForState)
      .map(({ country }) => country),
  );

/** The state that a sentence opens with, by its own name or by that of a body of its government. */
function openingState({ mentions, opening }: Sentence): string | null {
  const [entity, ...others] = mentions.find(({ first }) => first <= opening + 1)?.entities ?? [];
  return entity && actsForState(entity) && others.length === 0 ? entity.country : null;
}

/** ", Foreign Minister A demanded". */
const isDemander = ({ tokens }: Sentence, { first, last }: Mention): boolean =>
  /^[,"”]$/.test(tokens[first - 1]?.text ?? '') && tokens[last + 1]?.lower === 'demanded';

/** ", Foreign Minister A said", ", Foreign Minister A has revealed": whose words the sentence gives. */
const isSource = ({ tokens }: Sentence, { first, last }: Mention): boolean => {
  const verb = /^(?:has|have|had)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return /^[,"”]$/.test(tokens[first - 1]?.text ?? '') && REPORTING_VERBS.has(tokens[verb]?.lemma ?? '');
};
