import type { Claim, Modality } from '../../extract/claim.js';
import { compareText } from '../resolved.js';
import { shapeOf, shareIn, type TextShape } from './likeness.js';

/** A claim as far as it takes to see it again in a copy of its article. */
export interface QuotedClaim {
  id: string;
  kind: Claim['kind'];
  /** Where its sentence starts in the article, in UTF-16 code units. */
  start: number;
  quote: string;
  modality: Modality;
  /** The whole claim as JSON. */
  content: string;
}

/** A claim of a copy that says nothing which the original does not say. */
export interface RepeatedClaim {
  id: string;
  /** The claim of the original that says the same; null where none was read there. */
  originalId: string | null;
}

/** Which share of a sentence's runs of words the original must have for it to be a sentence of the original. */
const LEAST_OF_SENTENCE = 0.5;

/** From here on two sentences are the same; lower than above, as both may have lost a part. */
const LEAST_BETWEEN_SENTENCES = 0.4;

interface Read extends QuotedClaim {
  shape: TextShape;
  terms: ReadonlySet<string>;
}

/**
 * The claims of a copy whose sentences its original has as well, up to small edits; the others are the copy's
 * own. So is one that puts another number in the place of a number, or denies what the original says.
 */
export function repeatedClaims(
  copy: readonly QuotedClaim[],
  original: { text: string; claims: readonly QuotedClaim[] },
): RepeatedClaim[] {
  const whole = shapeOf(original.text, null);
  const told = original.claims.map(read);
  return copy.map(read).flatMap((claim): RepeatedClaim[] => {
    if (!isSentenceOf(claim.shape, whole)) return [];
    const same = told
      .filter(({ kind, shape }) => kind === claim.kind && isSameSentence(claim.shape, shape))
      .sort((a, b) => moreAlike(claim, a, b));
    if (same.length === 0)
      return shareIn(claim.shape.numbers, whole.numbers) === 1 ? [{ id: claim.id, originalId: null }] : [];
    const agreeing = same.find(
      (other) =>
        isDenial(other) === isDenial(claim) &&
        (shareIn(claim.shape.numbers, other.shape.numbers) === 1 ||
          shareIn(other.shape.numbers, claim.shape.numbers) === 1),
    );
    return agreeing ? [{ id: claim.id, originalId: agreeing.id }] : [];
  });
}

function read(claim: QuotedClaim): Read {
  const terms = new Set(claim.content.match(/[\p{L}\p{N}]+/gu));
  return { ...claim, shape: shapeOf(claim.quote, null), terms };
}

function isDenial({ modality }: QuotedClaim): boolean {
  return modality === 'DENIED';
}

function isSentenceOf({ words, runSet }: TextShape, whole: TextShape): boolean {
  return runSet.size === 0
    ? words.every((word) => whole.words.includes(word))
    : shareIn(runSet, whole.runSet) >= LEAST_OF_SENTENCE;
}

function isSameSentence(a: TextShape, b: TextShape): boolean {
  return likeness(a, b) >= LEAST_BETWEEN_SENTENCES;
}

function likeness(a: TextShape, b: TextShape): number {
  return Math.max(shareIn(a.runSet, b.runSet), shareIn(b.runSet, a.runSet));
}

/** Of two claims the one first that says more nearly what another says; of equals that which comes first. */
function moreAlike(claim: Read, a: Read, b: Read): number {
  return (
    inCommon(claim.terms, b.terms) - inCommon(claim.terms, a.terms) ||
    likeness(claim.shape, b.shape) - likeness(claim.shape, a.shape) ||
    a.start - b.start ||
    compareText(a.id, b.id)
  );
}

/** The share of all terms of two claims that both have. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}
