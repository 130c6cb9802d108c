import type { Token } from '../document.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';

/**
 * "Iraq, he added, once more demanded water": "once more" is no clause of its own, and what stands before him who says so
 * is what demands, not what he adds.
 */
export function settleOnceMore(tokens: readonly Token[]): void {
  for (const once of tokens) {
    const more = tokens[once.index + 1];
    const verb = tokens[once.index + 2];
    if (once.lower === 'once' && more?.lower === 'more' && verb?.lower === 'with')
      settleWith(tokens, once, more, verb);
    if (once.lower !== 'once' || more?.lower !== 'more' || !verb || !/^VB[DZ]$/.test(verb.form)) continue;
    if (once.head !== verb.index || more.head !== verb.index) continue;
    for (const word of [once, more]) {
      word.relation = 'advmod';
      word.tag = 'ADV';
    }
    const says = tokens[verb.head];
    if (!says || !REPORTING_VERBS.has(says.lemma) || says.index > verb.index) continue;
    const subject = tokens.find(
      ({ head, index, relation }) =>
        head === says.index && index < says.index && /^(?:obj|vocative)$/.test(relation),
    );
    const isAside = tokens[says.index + 1]?.text === ',' && tokens[verb.index - 3]?.text === ',';
    if (!subject || !isAside) continue;
    [verb.head, verb.relation] = [says.head, says.relation];
    [says.head, says.relation] = [verb.index, 'parataxis'];
    [subject.head, subject.relation] = [verb.index, 'nsubj'];
  }
}

/** "Met for talks, once more with A in the middle": with A they met, and "more" is nothing that the talks were about. */
function settleWith(tokens: readonly Token[], once: Token, more: Token, mark: Token): void {
  const partner = tokens[mark.head];
  const above = tokens[more.head];
  if (!partner || !above || partner.head !== more.index || partner.index < mark.index) return;
  const verb = verbOver(tokens, above);
  if (!verb || verb.index > once.index) return;
  for (const word of [once, more]) {
    word.head = verb.index;
    word.relation = 'advmod';
    word.tag = 'ADV';
  }
  partner.head = verb.index;
  partner.relation = 'obl';
}

function verbOver(tokens: readonly Token[], from: Token): Token | undefined {
  let at: Token | undefined = from;
  while (at && at.tag !== 'VERB') at = tokens[at.head];
  return at;
}
