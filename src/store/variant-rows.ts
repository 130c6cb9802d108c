import type { EntityManager } from 'typeorm';
import type { NameKind } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
import type { Variant } from '../resolve/actors.js';
import type { Judged } from '../resolve/judgements.js';
import { acronymsOf } from '../resolve/organisations.js';
import { compareText } from '../resolve/resolved.js';
import { leavesLastOut } from '../resolve/person-name.js';
import {
  fullNameOf,
  mayBeShortened,
  shorterNamesOf,
  variantOf,
  type ArticleActor,
  type VariantKey,
} from '../resolve/variants.js';
import { ActorVariantEntity, ActorVariantFormEntity, VariantCandidateEntity } from './entities/index.js';
import { loadJudged } from './ledger.js';
import { findIn, groupBy, queryIn, together, upsertRows, type Row } from './rows.js';

/** A variant as the store knows it: with the actor that it was last resolved to, '' when it is new. */
export interface StoredVariant extends Variant {
  actorId: string;
  /** The actors that articles may mean by it as well, as last resolved, sorted. */
  candidates: readonly string[];
  /** Whether the article that is being counted shows it in an office in which none before did. */
  promoted: boolean;
}

/** The variant under which a state is counted. */
export function stateVariant(code: string): VariantKey {
  const name = stateName(code);
  return variantOf({ text: name, name, kind: 'STATE', capacity: null, country: code, named: true }, '');
}

/**
 * The blocks that an article's actors lie in, as they are with this article counted, by variant id, with all
 * blocks that people's word joins to them. `others` are stored variants whose blocks are wanted as well.
 * Nothing is written: `saveVariants` does that once the actors are known.
 */
export async function loadBlocks(
  manager: EntityManager,
  actors: readonly ArticleActor[],
  states: readonly string[],
  others: readonly string[] = [],
): Promise<Map<string, StoredVariant>> {
  const keys = new Map<string, VariantKey>();
  for (const code of states) keys.set(stateVariant(code).id, stateVariant(code));
  for (const { variant } of actors) keys.set(variant.id, variant);
  const variants = await connectedVariants(manager, [...keys.values()], actors);
  for (const key of keys.values())
    if (!variants.has(key.id))
      variants.set(key.id, {
        ...key,
        capacities: [],
        articleCount: 0,
        forms: [],
        actorId: '',
        candidates: [],
        promoted: false,
      });
  for (const actor of actors) {
    const before = variants.get(actor.variant.id);
    if (before) variants.set(before.id, withArticle(before, actor));
  }
  await addJudged(manager, variants, others);
  return variants;
}

/** Tells variants what people said of them, adding the blocks of those that they are the same as. */
async function addJudged(
  manager: EntityManager,
  variants: Map<string, StoredVariant>,
  others: readonly string[],
): Promise<void> {
  const asked = new Set<string>();
  let judged: Map<string, Judged>;
  let missing = [...others];
  do {
    for (const id of missing) asked.add(id);
    const rows = await findIn(manager, ActorVariantEntity, 'id', missing);
    for (const [id, variant] of await connectedVariants(manager, rows, []))
      if (!variants.has(id)) variants.set(id, variant);
    judged = await loadJudged(manager, [...variants.keys()]);
    missing = [...judged]
      .filter(([id, { group }]) => group !== null && !variants.has(id) && !asked.has(id))
      .map(([id]) => id);
  } while (missing.length > 0);
  // whoever is the same as one state is not the same as another
  const states = new Map<string, string>();
  for (const { id, kind, country } of variants.values()) {
    const group = judged.get(id)?.group;
    if (group && kind === 'STATE' && country !== '') states.set(group, country);
  }
  for (const variant of variants.values()) {
    const said = judged.get(variant.id);
    variant.judged = said && { ...said, sole: states.get(said.group ?? '') ?? null };
  }
}

/**
 * The stored variants of some blocks and of those that hang together with them: organisations that go by one
 * acronym, in short or in full, and people of one name whose family name is taken from either end.
 */
async function connectedVariants(
  manager: EntityManager,
  keys: readonly VariantKey[],
  actors: readonly ArticleActor[],
): Promise<Map<string, StoredVariant>> {
  const variants = new Map<string, StoredVariant>();
  const blocks = new Set<string>();
  const acronyms = new Set<string>();
  let next = keys.map((key) => key.blockKey);
  let seen = actors.flatMap(({ variant, mention }) => acronymsOf({ ...variant, forms: mention.forms }));
  let called = keys;
  while (next.length > 0) {
    for (const key of next) blocks.add(key);
    const loaded = [...(await storedVariants(manager, [...new Set(next)])).values()];
    for (const variant of loaded) {
      variants.set(variant.id, variant);
      seen.push(...acronymsOf(variant));
    }
    const fresh = [...new Set(seen)].filter((acronym) => !acronyms.has(acronym));
    for (const acronym of fresh) acronyms.add(acronym);
    seen = [];
    const found = await together(blocksOf(manager, fresh), blocksOfNames(manager, [...called, ...loaded]));
    called = [];
    next = found.flat().filter((key) => !blocks.has(key));
  }
  return variants;
}

/** The blocks of people of the same full names as some, or of the same names but for the last part. */
async function blocksOfNames(manager: EntityManager, people: readonly VariantKey[]): Promise<string[]> {
  const names = new Set(people.flatMap(fullNameOf));
  const shortened = people.filter(({ country }) => leavesLastOut(country));
  const [same, longer] = await together(
    findIn(manager, ActorVariantEntity, 'folded', [
      ...new Set([...names, ...shortened.flatMap(shorterNamesOf)]),
    ]),
    queryIn<VariantKey>(
      manager,
      [...new Set(shortened.flatMap(fullNameOf))],
      // "!" is the sign behind the space, so that these are the names which go on where another ends
      (list) => `WITH called (name) AS (VALUES ${list.replace(/[^, ]+/g, '($&)')})
        SELECT variant.kind, variant.folded, variant.country, variant.named, variant.block_key AS "blockKey"
        FROM called JOIN actor_variant variant
          ON variant.folded > called.name || ' ' AND variant.folded < called.name || '!'`,
    ),
  );
  return [...same, ...longer]
    .filter(
      (row) =>
        fullNameOf(row).some((name) => names.has(name)) || shortened.some((key) => mayBeShortened(key, row)),
    )
    .map(({ blockKey }) => blockKey);
}

/** The blocks of what articles call by some acronyms. */
async function blocksOf(manager: EntityManager, acronyms: readonly string[]): Promise<string[]> {
  const rows = await queryIn<{ blockKey: string }>(
    manager,
    acronyms,
    (list) => `SELECT DISTINCT variant.block_key AS "blockKey"
      FROM actor_variant_form form JOIN actor_variant variant ON variant.id = form.variant_id
      WHERE form.text IN (${list}) AND variant.kind NOT IN ('PERSON', 'STATE') AND variant.named`,
  );
  return rows.map(({ blockKey }) => blockKey);
}

/** The variants of some blocks as they are stored, by id. */
export async function storedVariants(
  manager: EntityManager,
  blockKeys: readonly string[],
): Promise<Map<string, StoredVariant>> {
  const rows = await findIn(manager, ActorVariantEntity, 'blockKey', blockKeys);
  return new Map((await loadVariants(manager, rows)).map((variant) => [variant.id, variant]));
}

/** Variants from their rows, with the forms of the name that articles use. */
export async function loadVariants(
  manager: EntityManager,
  rows: readonly Row<ActorVariantEntity>[],
): Promise<StoredVariant[]> {
  const ids = rows.map((row) => row.id);
  const [formRows, candidateRows] = await together(
    findIn(manager, ActorVariantFormEntity, 'variantId', ids),
    findIn(manager, VariantCandidateEntity, 'variantId', ids),
  );
  const forms = groupBy(formRows, (form) => form.variantId);
  const candidates = groupBy(candidateRows, ({ variantId }) => variantId);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    folded: row.folded,
    country: row.country,
    named: row.named,
    blockKey: row.blockKey,
    capacities: JSON.parse(row.capacities) as string[],
    articleCount: row.articleCount,
    forms: forms.get(row.id) ?? [],
    actorId: row.actorId,
    candidates: (candidates.get(row.id) ?? []).map(({ actorId }) => actorId).sort(compareText),
    promoted: false,
  }));
}

function withArticle(variant: StoredVariant, { mention, capacities }: ArticleActor): StoredVariant {
  const forms = variant.forms.map(({ text, kind, articleCount }) => ({ text, kind, articleCount }));
  for (const { text, kind } of distinctForms(mention.forms)) {
    const known = forms.find((form) => form.text === text && form.kind === kind);
    if (known) known.articleCount += 1;
    else forms.push({ text, kind, articleCount: 1 });
  }
  return {
    ...variant,
    capacities: [...new Set([...variant.capacities, ...capacities])].sort(compareText),
    articleCount: variant.articleCount + 1,
    promoted: capacities.some((office) => !variant.capacities.includes(office)),
    forms,
  };
}

function distinctForms(forms: readonly { text: string; kind: NameKind }[]) {
  return [...new Map(forms.map((form) => [`${form.kind} ${form.text}`, form])).values()];
}

/** Writes variants with their counts and the actors that they belong to now. */
export async function saveVariants(
  manager: EntityManager,
  variants: readonly StoredVariant[],
): Promise<void> {
  const rows = variants.map((variant) => {
    const { id, kind, folded, country, named, blockKey, actorId, articleCount } = variant;
    const capacities = JSON.stringify(variant.capacities);
    return { id, kind, folded, country, named, blockKey, actorId, articleCount, capacities };
  });
  await upsertRows(manager, ActorVariantEntity, rows, ['id']);
}

/** Writes how many articles use the forms that one article uses. */
export async function saveForms(
  manager: EntityManager,
  actors: readonly ArticleActor[],
  variants: ReadonlyMap<string, StoredVariant>,
): Promise<void> {
  const rows = actors.flatMap(({ variant, mention }) =>
    (variants.get(variant.id)?.forms ?? [])
      .filter((form) => mention.forms.some(({ text, kind }) => form.text === text && form.kind === kind))
      .map(({ text, kind, articleCount }) => ({ variantId: variant.id, text, kind, articleCount })),
  );
  await upsertRows(manager, ActorVariantFormEntity, rows, ['variantId', 'text', 'kind']);
}
