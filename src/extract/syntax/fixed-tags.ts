import type { Tag } from '../document.js';
import type { ModelTag } from './words/model.js';
import { Shape, type Word } from './words/word.js';

const BEFORE_EVENT: ReadonlySet<string> = new Set(
  'the of in for with these those no new further peace its their his her hold held holds holding'.split(' '),
);
const BEHIND_VERB: ReadonlySet<string> = new Set(['to', 'that', 'for', 'with']);
const HAVING: ReadonlySet<string> = new Set(['had', 'has', 'have']);

/** Repairs the tagger's known habits that the words right beside show, and which the parse would stumble over. */
export function fixTag(word: Word, tag: ModelTag, before: Word | undefined, next: Word | undefined): Tag {
  if ((word.shape & Shape.event) !== 0 && before && BEFORE_EVENT.has(before.lower)) return 'NOUN';
  if (tag === 'PROPN' && (word.shape & Shape.lower) !== 0 && next && BEHIND_VERB.has(next.text))
    return /(?:ed|s)$/.test(word.lower) ? 'VERB' : 'NOUN';
  // "the meeting that she had with him": no verb follows that it would help
  if (tag === 'AUX' && next?.text === 'with' && HAVING.has(word.lower)) return 'VERB';
  return tag === 'UNK' || tag === 'SPACE' ? 'X' : tag;
}
