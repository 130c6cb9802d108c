import type { Document, Entity, Mention, Sentence } from './document.js';
import { readBody } from './mentions/bodies.js';
import { EntityRegistry } from './mentions/entities.js';
import { tokenize } from './syntax/tokens.js';

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
  /(?:Minister|President|Premier|Chancellor|King|Queen|Emir|Sultan|Government Spokesman|Government Spokeswoman)$/;

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

/** The state whose own body an outlet is called by: "Finnish Ministry of Transport", "Government of Samoa"; null where it is none. */
function stateOfOutlet(outlet: string | null): string | null {
  const [sentence, ...more] = outlet === null ? [] : tokenize(outlet);
  if (!outlet || !sentence || more.length > 0) return null;
  const { tokens } = sentence;
  const found = readBody({ text: outlet, tokens, registry: new EntityRegistry() }, 0);
  const [body, ...others] = found?.entities ?? [];
  return found?.last === tokens.length - 1 && others.length === 0 ? (body?.country ?? null) : null;
}

/**
 * Component: the state of office-holders who are named without one ("oil minister Faisal al-Harbi"): the only
 * state that the same sentence names before, else the state of the ministry that the article comes from, or of the
 * dateline. European Commissioners are the EU's.
 */
export function settleCountries(document: Document): void {
  const home = stateOfOutlet(document.article.outlet) ?? document.dateline?.country ?? null;
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      for (const entity of mention.entities) {
        if (entity.kind !== 'PERSON' || entity.country || entity.of || !entity.capacity) continue;
        if (/European (?:.+ )?Commissioner|Commission President/.test(entity.capacity))
          entity.of = 'European Union';
        if (!STATE_OFFICE.test(entity.capacity) || entity.former) continue;
        const beside = besideOffice(sentence, mention);
        if (beside) {
          entity.country = beside;
          continue;
        }
        const before = sentence.mentions
          .filter((other) => other.last < mention.first)
          .flatMap((other) => other.entities);
        const states = [
          ...new Set(
            before.filter((other): other is Entity => other.kind === 'STATE').map((state) => state.country),
          ),
        ];
        const subject =
          sentence.mentions.find((other) => other.first <= 1 && other.entities[0]?.kind === 'STATE')
            ?.entities[0]?.country ?? null;
        if (states.length === 1 && subject === states[0]) entity.country = subject;
        else if (home !== null && !hasPeer(sentence, entity, home)) entity.country = home;
      }
    }
  }
}
