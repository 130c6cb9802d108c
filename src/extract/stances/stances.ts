import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
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
    if (frame.noun || isAsked(frame.predicate)) continue;
    const found = onNoun(context, frame) ?? byVerb(context, frame) ?? truceBegins(context, frame);
    if (found) claims.push(...found);
  }
  return unique([...claims, ...presupposed(context, sentence, claims)]);
}

/** Each position once a sentence. */
function unique(claims: readonly StanceClaim[]): StanceClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = JSON.stringify([claim.stance, claim.act, keyOf(claim.holder), claim.issueTerms]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
