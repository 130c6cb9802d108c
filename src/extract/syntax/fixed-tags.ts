import type { Tag } from '../document.js';
import type { ModelTag } from './words/model.js';

const MODALS = /^(?:cannot|can|could|may|might|must|shall|should|will|would|ca|wo|['’]ll|['’]d)$/;
const DESCRIBING = /^(?:former|upcoming|forthcoming|long-standing|longstanding|planned|previous)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** The part of speech of a form that has but one in news, whatever the tagger says; null for any other form. */
export function alwaysTag(text: string): Tag | null {
  const lower = text.toLowerCase();
  // "a will", "the may" do not occur in news often enough to matter; "May" the month is capitalised
  if (MODALS.test(lower) && text !== 'May' && text !== 'Will') return 'AUX';
  if (DESCRIBING.test(lower)) return 'ADJ';
  return WEEKDAY.test(lower) ? 'PROPN' : null;
}

const EVENTS: ReadonlySet<string> = new Set(['talks', 'calls', 'demands', 'requests']);
const BEFORE_EVENT: ReadonlySet<string> = new Set(
  'the of in for with these those no new further peace its their his her hold held holds holding'.split(' '),
);
const BEHIND_VERB: ReadonlySet<string> = new Set(['to', 'that', 'for', 'with']);

/** A form as `fixTag` sees it. */
interface Form {
  text: string;
  lower: string;
}

/** Repairs the tagger's known habits that the words right beside show, and which the parse would stumble over. */
export function fixTag(form: Form, tag: ModelTag, before: Form | undefined, next: Form | undefined): Tag {
  if (before && EVENTS.has(form.lower) && BEFORE_EVENT.has(before.lower)) return 'NOUN';
  if (tag === 'PROPN' && next && BEHIND_VERB.has(next.text) && /^\p{Ll}/u.test(form.text))
    return /(?:ed|s)$/.test(form.lower) ? 'VERB' : 'NOUN';
  return tag === 'UNK' || tag === 'SPACE' ? 'X' : tag;
}
