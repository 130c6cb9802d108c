import type { Sentence, Token } from '../document.js';
import { childrenOf } from '../syntax/dependents.js';
import { argument, fromNames, toEventNoun } from './attachment.js';
import type { Argument } from './frame.js';
import { looseObject, looseSubject } from './mended.js';
import { isEventNoun } from './predicates.js';
import { isDate, isInfinitive, prepositionOf } from './words.js';

const ARGUMENT = /^(?:nsubj|obj|iobj|obl|nmod|compound|amod)(?::|$)/;

/** The arguments of a predicate, `particle` being no preposition of one; `clauses` are the predicates with frames of their own. */
export function argumentsOf(
  sentence: Sentence,
  token: Token,
  particle: string | null,
  clauses: ReadonlySet<number>,
): Argument[] {
  const found = childrenOf(sentence, token.index)
    .filter(
      (child) => ARGUMENT.test(child.relation) || (child.relation === 'xcomp' && !clauses.has(child.index)),
    )
    .map((child) => ownArgument(sentence, token, child, particle));
  if (isEventNoun(sentence, token)) return [...found, ...toEventNoun(sentence, token, found)];
  if (isBeing(sentence, token)) found.push(argument(sentence, token, 'obl'));
  const loose = [
    { relation: 'nsubj', preposition: null, heads: looseSubject(sentence, token) },
    { relation: 'obj', preposition: null, heads: looseObject(sentence, token) },
  ].filter(({ heads }) => heads.length > 0);
  const kept = found.filter(
    ({ relation, heads }) =>
      !loose.some(
        (mended) => heads.includes(mended.heads[0] ?? -1) || relation.split(':')[0] === mended.relation,
      ),
  );
  return [...kept, ...loose, ...fromNames(sentence, token, [...kept, ...loose])];
}

/** "Was in Lima": the predicate is being somewhere. */
export const isBeing = (sentence: Sentence, token: Token): boolean =>
  prepositionOf(sentence, token) !== null &&
  childrenOf(sentence, token.index).some((child) => child.relation === 'cop');

/** "Called off the talks": without a preposition, what follows an active verb is its object. */
const isBareObject = (sentence: Sentence, verb: Token, child: Token): boolean =>
  child.relation === 'obl' &&
  child.index > verb.index &&
  prepositionOf(sentence, child) === null &&
  !isDate(sentence, child.index) &&
  !childrenOf(sentence, verb.index).some(
    // "is to meet" is no copula
    ({ relation }) =>
      /^(?:obj|aux:pass)$/.test(relation) || (relation === 'cop' && !isInfinitive(sentence, verb)),
  );

/** "Backs Kosovo's bid": the noun that is owned, where the parse takes its owner for the object. */
function behindPossessive({ tokens }: Sentence, owner: Token): Token | null {
  const mark = tokens.findIndex((token) => token.head === owner.index && token.form === 'POS');
  if (mark < 0) return null;
  let at = mark + 1;
  while (tokens[at]?.tag === 'ADJ' || tokens[at + 1]?.tag === 'NOUN') at += 1;
  return tokens[at]?.tag === 'NOUN' ? (tokens[at] ?? null) : null;
}

function ownArgument(sentence: Sentence, verb: Token, child: Token, particle: string | null): Argument {
  const { relation } = child;
  // "will be in Lima for talks": what hangs on the place belongs to being there
  if (relation === 'nmod' && isBeing(sentence, verb)) return argument(sentence, child, 'obl');
  // a bare day is a time and never what is done to
  if (relation === 'obj' && isDate(sentence, child.index)) return argument(sentence, child, 'obl:unmarked');
  const possessed = relation === 'obj' ? behindPossessive(sentence, child) : null;
  if (possessed) return argument(sentence, possessed, 'obj');
  const read = argument(sentence, child, relation);
  if (isBareObject(sentence, verb, child)) return { ...read, relation: 'obj' };
  // "sent it in a note": no object has a preposition
  if (relation === 'obj' && read.preposition !== null && read.preposition !== particle)
    return { ...read, relation: 'obl' };
  if (!/^obl$|^obj$/.test(relation) || particle === null || particle !== read.preposition) return read;
  // "turned down the request", "fell through on Friday": a particle that was taken for a preposition
  const words = childrenOf(sentence, child.index).filter((word) => word.relation === 'case');
  const [, preposition] = words;
  if (words[0]?.index !== verb.index + 1) return read;
  return preposition
    ? { ...read, preposition: preposition.lower }
    : { ...read, relation: 'obj', preposition: null };
}
