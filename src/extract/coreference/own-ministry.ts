import type { Document, Entity, Mention, Sentence } from '../document.js';
import { readHead } from '../mentions/bodies.js';
import { mention } from '../mentions/context.js';
import type { EntityRegistry } from '../mentions/entities.js';
import type { OwnMinistry } from '../outlet.js';

/**
 * Component: on the site of the "Ministry of Oil of Kuwait" the Ministry is that one, and the Minister, or the only
 * "Minister A" without a state, is whoever is at its head.
 */
export function resolveOwnMinistry(document: Document, registry: EntityRegistry): void {
  const { ministry } = document.outlet;
  if (!ministry) return;
  const { code, title } = ministry;
  const holder = holderOf(document, ministry);
  if (holder) {
    holder.capacity = title;
    holder.country = code;
  }
  const minister = holder ?? registry.office(title, { code, organisation: null }, false);
  for (const sentence of document.sentences) {
    for (const found of sentence.mentions) if (isBare(sentence, found)) found.entities = [minister];
    readOwnName(sentence, ministry, registry);
  }
}

/** The only one whom the article calls "Minister A", or by the ministry's own field, without a state. */
function holderOf({ sentences }: Document, { title }: OwnMinistry): Entity | null {
  const holders = new Set<Entity>();
  for (const sentence of sentences)
    for (const { entities } of sentence.mentions)
      for (const entity of entities)
        if (isStateless(entity) && (entity.capacity === 'Minister' || entity.capacity === title))
          // "the Minister received Minister A"
          if (!sentence.mentions.some((found) => isBare(sentence, found))) holders.add(entity);
  const [only, ...others] = holders;
  return only && others.length === 0 ? only : null;
}

const isStateless = ({ kind, named, country, of, former }: Entity): boolean =>
  kind === 'PERSON' && named && country === null && of === null && !former;

/** "The Minister", of whom the article does not say more. */
const isBare = ({ tokens }: Sentence, { form, title, entities, first }: Mention): boolean =>
  form === 'office' && title === 'Minister' && entities.length === 0 && tokens[first]?.lower === 'the';

/** "The Ministry", "the Ministry of Oil": the ministry itself, wherever it is named without a state. */
function readOwnName(sentence: Sentence, { name, code }: OwnMinistry, registry: EntityRegistry): void {
  for (const { index, text } of sentence.tokens) {
    if (text !== 'Ministry' || sentence.tokens[index - 1]?.lower !== 'the') continue;
    const head = readHead(sentence.tokens, index);
    if (head === null || (head.name !== name && head.name !== 'Ministry')) continue;
    const inside = ({ first, last }: Mention): boolean => first <= head.last && last >= index;
    if (sentence.mentions.some((found) => inside(found) && found.first < index)) continue;
    sentence.mentions = sentence.mentions.filter((found) => !inside(found));
    sentence.mentions.push(
      mention(index - 1, head.last, 'alias', [registry.body(code, name)], { head: head.head }),
    );
    sentence.mentions.sort((a, b) => a.first - b.first);
  }
}
