import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { isDone } from '../frames/frame.js';
import { SPORT_WORDS } from '../lexicon/meeting-frames.js';
import { askedIn } from '../questions.js';
import { byVerb } from './by-verb.js';
import { onNoun } from './on-noun.js';
import { presupposed } from './presupposed.js';
import { truceBegins } from './truce.js';

/** Component: the positions that a sentence says somebody takes, repeats, drops, or has answered. */
export function readStances(context: ClaimContext, sentence: Sentence): StanceClaim[] {
  if (SPORT_WORDS.test(context.text.slice(sentence.start, sentence.end))) return [];
  const claims: StanceClaim[] = [];
  const isAsked = askedIn(sentence);
  for (const frame of sentence.frames) {
    if (frame.noun) continue;
    if (isAsked(frame.predicate)) {
      context.reject(frame, 'stance/asked');
      continue;
    }
    if (isOpen(frame)) {
      context.reject(frame, 'stance/open', frame.mark ?? frame.parent?.lemma);
      continue;
    }
    const found = onNoun(context, frame) ?? byVerb(context, frame) ?? truceBegins(context, frame);
    if (found) claims.push(...found);
  }
  return unique(context, [...claims, ...presupposed(context, sentence, claims)]);
}

/**
 * Whether a clause leaves open if it comes about: "will not sail until Togo lifts the ban"; and "sailors granted leave
 * are happy", where the parse makes of a participle the subject of another clause.
 */
const isOpen = ({ mark, parent, link, lemma, sentence, predicate }: Frame): boolean =>
  (/^(?:until|till|before|once|unless)$/.test(mark ?? '') &&
    parent !== null &&
    (parent.negated || !isDone(parent)) &&
    link === 'advcl') ||
  (link.startsWith('csubj') && sentence.tokens[predicate]?.lower !== lemma);

/** Each position once a sentence. */
function unique(context: ClaimContext, claims: readonly StanceClaim[]): StanceClaim[] {
  const seen = new Map<string, StanceClaim>();
  return claims.filter((claim) => {
    const key = JSON.stringify([claim.stance, claim.act, keyOf(claim.holder), claim.issueTerms]);
    const known = seen.get(key);
    if (known) context.joined(known, known, claim);
    else seen.set(key, claim);
    return !known;
  });
}
