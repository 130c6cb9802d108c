import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { childrenOf } from '../syntax/dependents.js';

/**
 * "The minister's plan was scrapped", "the sailors held by Chad were freed", "the ban imposed by Chad was lifted": whose
 * it was gave way, as nobody else is said to have.
 */
export function ownersOfPatient(
  { actors }: ClaimContext,
  { sentence, patient, infinitive }: Frame,
): ActorRef[] {
  if (infinitive) return [];
  const owners = patient
    .filter((head) => OWNED.has(sentence.tokens[head]?.lemma ?? ''))
    .flatMap((head) => childrenOf(sentence, head))
    .filter(({ relation }) => relation === 'nmod:poss')
    .map(({ index }) => index);
  const keepers = sentence.frames
    .filter((other) => other.passive && other.link.startsWith('acl') && KEEPING.has(other.lemma))
    .filter((other) => patient.some((head) => sentence.tokens[other.predicate]?.head === head))
    .flatMap(({ agent }) => agent);
  return actors.refsOf(sentence, [...keepers, ...(keepers.length > 0 ? [] : owners)]);
}

/** What gives way with its owner: a sentence is its giver's rather than the convict's. */
const OWNED: ReadonlySet<string> = new Set(
  ['policy', 'bar', 'project', 'decision', 'hostility', 'pressure'].flatMap((name) => [
    ...(OBJECT_CLASSES[name] ?? []),
  ]),
);

/** What is done to somebody or something before it is let go. */
const KEEPING: ReadonlySet<string> = new Set(
  'hold detain jail imprison arrest capture kidnap abduct seize intern keep impose introduce declare order call announce freeze take'.split(
    ' ',
  ),
);
