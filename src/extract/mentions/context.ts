import type { Entity, Mention, Token } from '../document.js';
import type { EntityRegistry } from './entities.js';

/** What the readers of the several kinds of mention share. */
export interface MentionContext {
  text: string;
  tokens: readonly Token[];
  registry: EntityRegistry;
}

/** Makes a mention; the head is its last token unless said otherwise. */
export function mention(
  first: number,
  last: number,
  form: Mention['form'],
  entities: Entity[],
  more: Partial<Pick<Mention, 'head' | 'place' | 'title'>> = {},
): Mention {
  return { first, last, head: last, form, entities, place: null, title: null, ...more };
}
