import type { ClaimKeys } from './clusters.js';
import { dayOf } from './days.js';
import { answerOf } from './stance-answers.js';
import { SOON } from './stance-day.js';
import { isDemand, isMeagre, isUnnamed, issueParts, wordsOf, type StanceNode } from './stance-node.js';
import { levelOf } from './stance-sides.js';

/**
 * The keys under which a stance claim is filed, and those under which it looks for others: whenever two claims can
 * speak of one stance, or of a demand and what answers it, each looks where the other is filed.
 *
 * Whoever looked by a holder and a single word would find more with every year that is stored. So one word is enough
 * only soon after, in the same article, or for a claim that tells hardly more.
 */
export function stanceKeys(node: StanceNode): ClaimKeys {
  return join([
    alike(node),
    bare(node),
    unnamed(node),
    answers(node),
    both([`stance-in ${node.source.articleId}`]),
  ]);
}

/** Claims of one holder whose issues have enough in common to be one, unless they are put to two. */
function alike(node: StanceNode): ClaimKeys {
  const { addressee } = node.source;
  const keys = (...to: string[]) =>
    issueParts(node).flatMap((part) => to.map((side) => `${beginningOf(node)} ${part} to ${side}`));
  if (!addressee) return { filed: keys('nobody', 'any'), asked: keys('any') };
  return { filed: keys(levelOf(addressee), 'any'), asked: keys(levelOf(addressee), 'nobody') };
}

/** Demands of which one may mean the other because it is told of soon after, or tells little and is put to the same. */
function bare(node: StanceNode): ClaimKeys {
  if (!isDemand(node)) return NONE;
  const words = wordsOf(node).map((word) => `${beginningOf(node)} ${word}`);
  const toSame = sidesOf(node).flatMap((side) => words.map((word) => `${word} to ${side}`));
  const meagre = toSame.map((key) => `${key} meagre`);
  return join([
    soon(node, words, words),
    isMeagre(node)
      ? { filed: [...toSame, ...meagre], asked: [...toSame, ...meagre] }
      : { filed: toSame, asked: meagre },
  ]);
}

/** "The demand", of which no word is told, and what it may mean. */
function unnamed(node: StanceNode): ClaimKeys {
  const keys = (which: string) => sidesOf(node).map((side) => `${beginningOf(node)} to ${side} ${which}`);
  return isUnnamed(node)
    ? soon(node, keys('unnamed'), keys('named'))
    : soon(node, keys('named'), keys('unnamed'));
}

/**
 * A demand and what answers it find each other by the one who is to do it. A demand that does not say who that is may
 * tell it by a state that the issue names.
 */
function answers(node: StanceNode): ClaimKeys {
  const { holder, addressee } = node.source;
  const answer = answerOf(node);
  if (!isDemand(node) && !answer) return NONE;
  const doers = isDemand(node)
    ? sidesOf(node).filter((side) => addressee !== null || side !== levelOf(holder))
    : [levelOf(holder)];
  const [own, wanted] = isDemand(node) ? ['demand', 'answer'] : ['answer', 'demand'];
  const keys = (which: string, parts: readonly string[]) =>
    doers.flatMap((doer) => parts.map((part) => `${which} ${doer} ${part}`));
  const parts = issueParts(node);
  const told = { filed: keys(own, parts), asked: keys(wanted, parts) };
  // "rejected the demand for compensation": for what harm, readers know who read of it lately
  if (isDemand(node) ? addressee === null : answer !== 'REJECTED') return told;
  return join([told, soon(node, keys(own, wordsOf(node)), keys(wanted, wordsOf(node)))]);
}

const NONE: ClaimKeys = { filed: [], asked: [] };

const both = (keys: readonly string[]): ClaimKeys => ({ filed: keys, asked: keys });

function join(all: readonly ClaimKeys[]): ClaimKeys {
  return { filed: all.flatMap(({ filed }) => filed), asked: all.flatMap(({ asked }) => asked) };
}

/** Keys by which only claims find each other that became known within {@link SOON} days. */
function soon({ source }: StanceNode, filed: readonly string[], asked: readonly string[]): ClaimKeys {
  const period = Math.floor(dayOf(source.knownAt) / SOON);
  return {
    filed: filed.map((key) => `${key} at ${period}`),
    asked: asked.flatMap((key) => [period - 1, period, period + 1].map((at) => `${key} at ${at}`)),
  };
}

function beginningOf({ source, family }: StanceNode): string {
  return `stance ${levelOf(source.holder)} ${family}`;
}

/** To whom a claim is put, at the level of states; where it does not say, the states that its issue names. */
function sidesOf({ source: { addressee }, issue }: StanceNode): string[] {
  return addressee ? [levelOf(addressee)] : [...issue.states];
}
