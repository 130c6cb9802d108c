import type { Token } from '../document.js';
import { FOCUS_VERBS } from '../lexicon/meeting-frames.js';

/**
 * "The discussion focused on trade.": a sentence that the parser has left without a finite verb has it in the participle
 * right behind its first noun, where that is of a verb that no object goes with.
 */
export function settleVerbless(tokens: readonly Token[]): void {
  const noun = tokens.find(({ head }) => head === -1);
  const verb = noun && tokens[noun.index + 1];
  if (noun?.tag !== 'NOUN' || verb?.form !== 'VBN' || verb.head !== noun.index) return;
  if (!FOCUS_VERBS.has(verb.lemma) || tokens.some(isFinite)) return;
  const complement = tokens.findLast(({ head, relation }) => head === verb.index && relation === 'obl');
  for (const token of tokens) {
    if (token.head !== noun.index || token.index < verb.index) continue;
    token.head = token.relation === 'conj' && complement ? complement.index : verb.index;
  }
  verb.head = -1;
  verb.relation = 'root';
  verb.form = 'VBD';
  noun.head = verb.index;
  noun.relation = 'nsubj';
}

const isFinite = ({ form, tag }: Token): boolean => /^(?:VB[DZP]|MD)$/.test(form) || tag === 'AUX';
