import { mayRefer } from '../../extract/coreference/pronouns.js';
import type { Document, Entity, Mention, Sentence } from '../../extract/document.js';
import { wordsOf } from './words.js';

/** A line for each mention of a sentence, and for each pronoun that no mention came of: its words, and who is meant. */
export function mentionLines(document: Document, sentence: Sentence): string[] {
  const lines = new Map<number, string>();
  for (const mention of sentence.mentions) {
    const words = wordsOf(document, sentence, mention.first, mention.last);
    lines.set(mention.first, `${words} → ${whoIsMeant(mention)}`);
  }
  for (const token of sentence.tokens) {
    const before = sentence.tokens[token.index - 1]?.lower ?? '';
    const taken = sentence.mentions.some(({ first, last }) => first <= token.index && token.index <= last);
    if (!taken && token.tag === 'PRON' && mayRefer(token, before))
      lines.set(token.index, `${token.text} → nobody who stands out (pronoun)`);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function whoIsMeant({ entities, form, place }: Mention): string {
  const who = entities.length > 0 ? entities.map(described).join(' and ') : 'nobody who stands out';
  return `${who} (${form}${place === null ? '' : ', or the place'})`;
}

const described = ({ name, kind, capacity, country, of, former }: Entity): string =>
  [name, kind, capacity && former ? `once ${capacity}` : capacity, of, country]
    .filter((part) => part !== null && part !== '')
    .join(', ');
