import type { Token } from '../document.js';
import { RUNNING_OUT } from '../lexicon/letting-drop.js';
import { OF_ITSELF } from '../lexicon/position-life.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { attach, childOf } from './content-clauses.js';

/**
 * "The offer to share the water expired on Monday.", "the demand for the logs stands, the minister said": where the
 * parser hangs what a position does by itself on a noun or an infinitive within it, and is left with a position that
 * does nothing.
 */
export function settleRunOut(tokens: readonly Token[]): void {
  for (const noun of tokens) {
    if (noun.tag !== 'NOUN' || !hasLife(noun) || childOf(tokens, noun, /^cop/)) continue;
    const above = tokens[noun.head];
    const reported =
      above !== undefined && REPORTING_VERBS.has(above.lemma) && /^(?:nsubj|ccomp)$/.test(noun.relation);
    if (noun.head !== -1 && !reported) continue;
    const verb = tokens.findLast(
      (token) =>
        token.index > noun.index &&
        (above === undefined || token.index < above.index) &&
        isOfItself(tokens, token, noun),
    );
    if (!verb || !isWithin(tokens, verb, noun) || !isFree(tokens, verb)) continue;
    settle(tokens, noun, verb);
  }
}

function settle(tokens: readonly Token[], noun: Token, verb: Token): void {
  const name = childOf(tokens, verb, /^nsubj/);
  if (name) {
    name.head = name.index - 1;
    name.relation = 'flat';
  }
  for (const token of tokens)
    if (token.head === noun.index && token.index > verb.index && token !== verb) token.head = verb.index;
  attach(tokens, noun, verb);
  verb.form = verb.form === 'VBN' ? 'VBD' : verb.form;
  noun.head = verb.index;
  noun.relation = 'nsubj';
}

const hasLife = ({ lemma }: Token): boolean =>
  lemma === 'deadline' || /^(?:DEMAND|REQUEST|OFFER|THREAT)$/.test(STANCE_NOUN_KINDS[lemma] ?? '');

/** Whether a token is such a verb; "passed" is one of a deadline only, and a participle only of what runs out. */
function isOfItself(tokens: readonly Token[], token: Token, noun: Token): boolean {
  if (!/^(?:xcomp|acl|acl:relcl|advcl|ccomp|conj|dep)$/.test(token.relation)) return false;
  const particle = childOf(tokens, token, /^compound:prt$/);
  const verb = particle ? `${token.lemma} ${particle.lower}` : token.lemma;
  const runsOut = RUNNING_OUT.has(verb) || (noun.lemma === 'deadline' && verb === 'pass');
  return runsOut ? /^VB[DN]$/.test(token.form) : /^VB[DZ]$/.test(token.form) && OF_ITSELF.has(verb);
}

function isWithin(tokens: readonly Token[], verb: Token, noun: Token): boolean {
  let at: Token | undefined = verb;
  for (let up = 0; at && up < tokens.length; up += 1) {
    if (at === noun) return true;
    at = tokens[at.head];
  }
  return false;
}

/** Whether nothing before a verb says that it belongs to a clause of its own; a bare name there is part of a noun. */
function isFree(tokens: readonly Token[], verb: Token): boolean {
  if (childOf(tokens, verb, /^(?:csubj|obj$|mark|aux|cc)/)) return false;
  const subject = childOf(tokens, verb, /^nsubj/);
  if (!subject) return true;
  const before = tokens[subject.index - 1];
  return (
    subject.tag === 'PROPN' &&
    subject.index === verb.index - 1 &&
    before?.tag === 'NOUN' &&
    !childOf(tokens, subject, /./)
  );
}
