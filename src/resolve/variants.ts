import type { ActorMention, ActorRef, Claim, NameKind } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';
import { officeKey } from './offices.js';
import { ORGANISATION_BLOCK } from './organisations.js';
import { isShortenedFrom, parsePersonName, shortenedNames } from './person-name.js';
import { skeleton } from './spelling/skeleton.js';

/** What tells one way of referring to an actor from another. */
export interface VariantKey {
  id: string;
  kind: ActorRef['kind'];
  folded: string;
  /** ISO 3166-1 alpha-3; '' where unknown. */
  country: string;
  named: boolean;
  /** What variants that may be the same actor share. */
  blockKey: string;
}

/** One actor of one article. */
export interface ArticleActor {
  variant: VariantKey;
  mention: ActorMention;
  /** The offices in which the article shows it, sorted. */
  capacities: string[];
}

/** The variant that a reference of an article belongs to. */
export function variantOf(ref: ActorRef, articleId: string): VariantKey {
  const { kind, named } = ref;
  const country = ref.country ?? '';
  const folded = foldedName(ref);
  const plain = [kind, folded, country, named ? 'named' : 'office'].join('|');
  const block = blockKeyOf(ref, folded, country);
  // "the teachers" of one article are not those of another, as long as nothing says whose teachers they are
  const [id, blockKey] =
    isDescribed(ref) && country === '' ? [`${plain}|${articleId}`, `${block}|${articleId}`] : [plain, block];
  return { id, kind, folded, country, named, blockKey };
}

/** Somebody whom an article only describes: "striking teachers", "a London court". */
const isDescribed = ({ kind, named }: ActorRef): boolean => !named && kind !== 'PERSON';

function foldedName(ref: ActorRef): string {
  if (ref.kind === 'STATE' && ref.country !== null) return fold(stateName(ref.country));
  if (ref.kind === 'PERSON' && !ref.named) {
    // "Director of Mossad": of one body of the state, which has other directors
    const ofState = ref.country !== null && ref.name.endsWith(` of ${stateName(ref.country)}`);
    return officeKey(ofState ? (ref.capacity ?? ref.name) : ref.name) || plain(ref.name);
  }
  return ref.kind === 'PERSON' ? plain(ref.name).replace(/^the (?=.)/, '') : organisationName(ref.name);
}

/** A body's or an organisation's name as such names are compared: one spelling of what is spelled in two ways. */
export function organisationName(name: string): string {
  const words = plain(name)
    .replace(/^the (?=.)/, '')
    .replace(/\bco (?=operat|ordinat)/g, 'co');
  return words
    .split(' ')
    .map((word) => BRITISH.get(word) ?? word.replace(/(?<=.{4})iz(?=ations?$|ing$)/, 'is'))
    .join(' ');
}

/** American spellings in the names of bodies. */
const BRITISH = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['labor', 'labour'],
  ['program', 'programme'],
  ['theater', 'theatre'],
]);

/** A name made of signs alone folds to nothing, and is then taken as it is. */
function plain(name: string): string {
  return fold(name) || name.toLowerCase();
}

function blockKeyOf(ref: ActorRef, folded: string, country: string): string {
  switch (ref.kind) {
    case 'STATE':
      return `state|${country || folded}`;
    case 'GOVERNMENT_BODY':
      return `body|${country}|${folded}`;
    case 'PERSON':
      if (!ref.named) return `office|${country}|${folded}`;
      return personBlock(folded, country);
    default:
      return isDescribed(ref) ? `described|${country}|${folded}` : `${ORGANISATION_BLOCK}${folded}`;
  }
}

/**
 * The full name of a person, under which all of the same name are looked at together: where the state is not
 * known, the family name may be taken from the other end, and the block be another. Empty for all else.
 */
export function fullNameOf({ kind, named, folded }: VariantKey): string[] {
  return kind === 'PERSON' && named && folded.includes(' ') ? [folded] : [];
}

/**
 * Names by which a person may be called in short, with the last part left out, and whether others may be called by
 * that name in full, as their state and name have it. Empty for all but people of states where that is done.
 */
export function shorterNamesOf({ kind, named, folded, country }: VariantKey): string[] {
  return kind === 'PERSON' && named ? shortenedNames(folded, country) : [];
}

/** Whether two are filed apart though they may be one person, called with and without the last part of the name. */
export function mayBeShortened(a: VariantKey, b: VariantKey): boolean {
  if (a.country !== b.country || a.kind !== 'PERSON' || b.kind !== 'PERSON' || !a.named || !b.named)
    return false;
  return isShortenedFrom(a.folded, b.folded, a.country) || isShortenedFrom(b.folded, a.folded, a.country);
}

function personBlock(folded: string, country: string): string {
  return `person|${skeleton(parsePersonName(folded, country).family.split(' ').at(-1) ?? '')}`;
}

/** The block keys of the people and organisations that a folded name may be another spelling of. */
export function blockKeysOfName(folded: string): string[] {
  return [personBlock(folded, ''), `${ORGANISATION_BLOCK}${organisationName(folded)}`];
}

/** A mention as it is stored: with all offices in which the article shows the actor. */
export type StoredMention = ActorMention & { capacities?: readonly string[] };

/**
 * The actors of one article, each once: those that extraction lists and those that only a claim refers to,
 * in order of first appearance.
 */
export function articleActors(
  extraction: { actors: readonly StoredMention[]; claims: readonly Claim[] },
  articleId: string,
): ArticleActor[] {
  const actors = new Map<string, ArticleActor>();
  const add = ({ actor: ref, forms, count, capacities: shown = [] }: StoredMention) => {
    const variant = variantOf(ref, articleId);
    const capacities = ref.capacity === null ? shown : [ref.capacity, ...shown];
    const known = actors.get(variant.id);
    if (!known) {
      const mention = { actor: ref, forms: withForm(forms, ref.name), count };
      actors.set(variant.id, { variant, mention, capacities: [...new Set(capacities)] });
      return;
    }
    for (const form of forms) known.mention.forms = withForm(known.mention.forms, form.text, form.kind);
    known.mention.count += count;
    known.capacities = [...new Set([...known.capacities, ...capacities])];
  };
  for (const mention of extraction.actors) add(mention);
  for (const claim of extraction.claims)
    for (const { role, ref } of claimReferences(claim)) {
      // an office told in a sentence of its own says as much of a person as one before the name
      const office = role === 'PERSON' && claim.kind === 'tenure' && ref.named ? claim.title : ref.capacity;
      add({ actor: { ...ref, capacity: office }, forms: [], count: 0 });
    }
  for (const actor of actors.values()) actor.capacities.sort();
  return [...actors.values()];
}

function withForm(
  forms: ActorMention['forms'],
  text: string,
  kind: NameKind = 'NAME',
): ActorMention['forms'] {
  return text === '' || forms.some((form) => form.text === text) ? forms : [...forms, { text, kind }];
}

export interface ClaimReference {
  role: 'PARTICIPANT' | 'ABSENT' | 'HOLDER' | 'ADDRESSEE' | 'ABOUT' | 'PERSON' | 'OF' | 'ATTRIBUTION';
  position: number;
  ref: ActorRef;
}

/** Every actor that a claim refers to, with where it stands in the claim. */
export function claimReferences(claim: Claim): ClaimReference[] {
  const references: ClaimReference[] = [];
  const add = (role: ClaimReference['role'], ...refs: (ActorRef | null)[]) => {
    refs.forEach((ref, position) => {
      if (ref) references.push({ role, position, ref });
    });
  };
  if (claim.kind === 'meeting') {
    add('PARTICIPANT', ...claim.participants);
    add('ABSENT', ...(claim.absent ?? []));
  }
  if (claim.kind === 'stance') {
    add('HOLDER', claim.holder);
    add('ADDRESSEE', claim.addressee);
    add('ABOUT', ...claim.about);
  }
  if (claim.kind === 'tenure') {
    add('PERSON', claim.person);
    add('OF', claim.of);
  }
  add('ATTRIBUTION', claim.attribution?.actor ?? null);
  return references;
}
