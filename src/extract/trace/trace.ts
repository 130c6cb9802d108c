import type { Claim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { Sentence } from '../document.js';
import type { Lacking } from '../promise/promise.js';
import type { Reason } from './reasons.js';

/** A reason for which a predicate gave no claim, with the word at fault. */
export interface Rejection {
  reason: Reason;
  word: string | undefined;
}

/** The predicates on which a claim rests: the one whose rule made it, and those that the rule took in. */
export interface Firing {
  by: Frame;
  others: Frame[];
}

/** What the components tell of their decisions while an article is read by somebody who asks for it. */
export class Trace {
  readonly rejections = new Map<Frame, Rejection[]>();
  readonly firings = new Map<Claim, Firing>();
  private readonly lacking = new Map<Sentence, Lacking[]>();

  /** The predicates that a sentence may have, with what each lacks to be worth a parse. */
  lackingIn(sentence: Sentence): Lacking[] {
    const known = this.lacking.get(sentence) ?? [];
    this.lacking.set(sentence, known);
    return known;
  }

  reject(frame: Frame, reason: Reason, word: string | undefined): void {
    const known = this.rejections.get(frame) ?? [];
    if (!known.some((other) => other.reason === reason && other.word === word)) known.push({ reason, word });
    this.rejections.set(frame, known);
  }

  fire(claim: Claim, by: Frame, other: Frame | null | undefined): void {
    this.firings.set(claim, { by, others: other && other !== by ? [other] : [] });
  }

  /** One claim stands for two, so it rests on the predicates of both. */
  join(claim: Claim, a: Claim, b: Claim): void {
    const [first, second] = [this.firings.get(a), this.firings.get(b)];
    if (!first || !second) return;
    const others = new Set([...first.others, second.by, ...second.others]);
    others.delete(first.by);
    this.firings.set(claim, { by: first.by, others: [...others] });
  }
}
