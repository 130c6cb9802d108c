import type { Document, Entity, Mention, Sentence } from './document.js';
import { REPORTING_VERBS } from './lexicon/verb-forms.js';

/** Component: the place that an article reports from: "CAIRO, March 3 (Wire) --", "Nicosia (CPA) -". */
export function readDateline(document: Document): void {
  const [first] = document.sentences;
  const opening = first?.mentions[0];
  if (!first || opening?.first !== 0 || opening.form !== 'metonym' || opening.place === null) return;
  const start = document.article.text.slice(first.start, first.start + 90);
  const opens = /^[\p{Lu}][\p{L}. '-]*(?:, [^-–—]{2,40})? ?(?:\([^)]{2,30}\) ?)?(?:--|[-–—]) /u.exec(start);
  if (!opens) return;
  const end = first.start + opens[0].length;
  first.opening = first.tokens.filter(({ start }) => start < end).length;
  document.dateline = { place: opening.place, country: opening.entities[0]?.country ?? null };
  // neither the place nor the agency in brackets takes part in what the sentence tells
  first.mentions = first.mentions.filter((mention) => (first.tokens[mention.first]?.start ?? 0) >= end);
}

/** Offices of a state, whose holder acts for one even where the words do not say which. */
const STATE_OFFICE =
  /(?:Minister|President|Premier|Chancellor|(?:Foreign|Home|Cabinet|Defence) Secretary|King|Queen|Emir|Sultan|Government Spokesman|Government Spokeswoman)$/;

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

/** Whether a sentence names another holder of the same office for a state, so that somebody met there holds it elsewhere. */
const hasPeer = (sentence: Sentence, { capacity }: Entity, country: string): boolean =>
  sentence.mentions.some(({ entities }) =>
    entities.some((other) => other.capacity === capacity && !other.former && other.country === country),
  );

/**
 * Component: the state of office-holders who are named without one ("oil minister Faisal al-Harbi"): the only state that
 * the same sentence names before, else the state of the dateline, else that of which the sentence before is told.
 * European Commissioners are the EU's.
 */
export function settleCountries(document: Document): void {
  let before: Sentence | null = null;
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      for (const entity of mention.entities) {
        if (entity.kind !== 'PERSON' || entity.country || entity.of || !entity.capacity) continue;
        if (/European (?:.+ )?Commissioner|Commission President/.test(entity.capacity))
          entity.of = 'European Union';
        if (!STATE_OFFICE.test(entity.capacity) || entity.former) continue;
        entity.country = stateOf(document, sentence, mention, entity, before);
      }
    }
    if (!sentence.heading) before = sentence;
  }
}

function stateOf(
  { dateline }: Document,
  sentence: Sentence,
  mention: Mention,
  entity: Entity,
  before: Sentence | null,
): string | null {
  const beside = besideOffice(sentence, mention);
  if (beside) return beside;
  const states = statesBefore(sentence, mention);
  const subject = openingState(sentence);
  if (subject && states.size === 1) return subject;
  const home = dateline?.country ?? null;
  // "Peru has offered to host talks with Chad, Foreign Minister A said": whoever speaks for the subject
  if (subject && home === null && isSource(sentence, mention)) return subject;
  if (home !== null) return hasPeer(sentence, entity, home) ? null : home;
  // whoever is known to all goes by a surname, wherever the news is of
  const introduced = states.size === 0 && mention.first <= 1 && entity.name.includes(' ');
  const told = before && introduced ? openingState(before) : null;
  return told && !hasPeer(sentence, entity, told) ? told : null;
}

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

/** ", Foreign Minister A said", ", Foreign Minister A has revealed": whose words the sentence gives. */
const isSource = ({ tokens }: Sentence, { first, last }: Mention): boolean => {
  const verb = /^(?:has|have|had)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return /^[,"”]$/.test(tokens[first - 1]?.text ?? '') && REPORTING_VERBS.has(tokens[verb]?.lemma ?? '');
};
