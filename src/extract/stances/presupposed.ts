import type { StanceClaim } from '../claim.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { askedIn } from '../questions.js';
import type { Reading } from '../modality.js';
import { custodian, write } from './draft.js';
import { actorOfClause, addresseeOfNoun, issueOfNoun, ownersOf } from './noun-parts.js';

/** Component: positions that a sentence takes for known: "its request for the extradition of…", "the refusal by Qatar to…". */
export function presupposed(
  context: ClaimContext,
  sentence: Sentence,
  others: readonly StanceClaim[],
): StanceClaim[] {
  if (others.length > 0) return [];
  const isAsked = askedIn(sentence);
  for (const noun of sentence.frames) {
    const stance = STANCE_NOUN_KINDS[noun.lemma];
    if (!noun.noun || !stance || !/^(?:DEMAND|REQUEST|REFUSAL|OFFER|THREAT)$/.test(stance) || noun.negated)
      continue;
    if (isAsked(noun.predicate)) continue;
    if (/^(?:claim|bid|push|condition|protest|pressure|willingness|readiness)$/.test(noun.lemma)) continue;
    // "his call" may be one on the telephone
    if (noun.lemma === 'call' && !noun.arguments.some(({ preposition }) => preposition === 'for')) continue;
    const holders = ownersOf(context, noun);
    // a compound ("al-Assad's extradition demand") leaves open whose demand it is
    const told = noun.arguments.some(
      (argument) =>
        argument.relation === 'nmod' && /^(?:for|on|over|that|to)$/.test(argument.preposition ?? ''),
    );
    const clause = sentence.frames.some(
      (other) => !other.noun && other.parent === noun && other.link === 'acl',
    );
    const issue = told || clause ? issueOfNoun(context, noun, noun) : null;
    if (holders.length === 0 || !issue) continue;
    const addressee =
      addresseeOfNoun(context, noun, noun) ??
      actorOfClause(context, noun) ??
      custodian(context, issue, sentence);
    const reading: Reading = { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' };
    return write(
      context,
      noun,
      {
        stance,
        act: 'MADE',
        holders,
        addressee,
        issue,
        rule: `stance/presupposed/${noun.lemma}`,
        confidence: 0.6,
      },
      reading,
    );
  }
  return [];
}
