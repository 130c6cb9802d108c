import type { StanceAct } from '../claim.js';
import type { Frame } from '../clauses.js';
import { numberOf } from '../date-patterns.js';
import type { Sentence, Token } from '../document.js';
import { DEEDS_OF_WORD } from '../lexicon/same-issues.js';
import type { Issue } from '../phrases.js';

/**
 * "Now demands that Togo close eleven mines instead of three": more than was demanded before, or less; null where no two
 * numbers tell. Of what is to be brought down to a number the lower one is more.
 */
export function changedTo(frame: Frame, { first, last }: Issue): StanceAct | null {
  const { sentence } = frame;
  if (!frame.adverbs.includes('now') && sentence.tokens[frame.predicate - 1]?.lower !== 'now') return null;
  const words = sentence.tokens.slice(first, last + 1);
  const at = words.findIndex(({ lower }, index) => opensFormer(lower, words[index + 1]));
  if (at < 0) return null;
  const [wanted, before] = [amountIn(words.slice(0, at)), amountIn(words.slice(at + 2))];
  if (!wanted || !before || wanted.value === before.value) return null;
  if (wanted.scale && before.scale && wanted.scale !== before.scale) return null;
  return wanted.value > before.value === isBroughtDown(sentence, words, wanted.at) ? 'SOFTENED' : 'HARDENED';
}

const opensFormer = (lower: string, next: Token | undefined): boolean =>
  (lower === 'instead' && next?.lower === 'of') || (lower === 'rather' && next?.lower === 'than');

interface Amount {
  value: number;
  /** "million" */
  scale: string | null;
  /** Where it stands in its sentence. */
  at: number;
}

/** The only amount that some words give; how much time something takes says neither more nor less. */
function amountIn(words: readonly Token[]): Amount | null {
  const numbers = words.flatMap((token, index) => {
    const value = token.tag === 'NUM' ? numberOf(token.lower.replaceAll(/(?<=\d),(?=\d{3})/gu, '')) : NaN;
    return Number.isNaN(value) ? [] : [{ value, index }];
  });
  const [only, ...others] = numbers;
  if (!only || others.length > 0) return null;
  const behind = words.slice(only.index + 1);
  if (behind.slice(0, 2).some(({ lemma }) => TIME.has(lemma))) return null;
  const [next] = behind;
  return {
    value: only.value,
    scale: next && SCALES.has(next.lemma) ? next.lemma : null,
    at: words[only.index]?.index ?? 0,
  };
}

const TIME: ReadonlySet<string> = new Set('minute hour day week fortnight month year'.split(' '));
const SCALES: ReadonlySet<string> = new Set('hundred thousand million billion trillion'.split(' '));

/** "Lower the fee to 20 francs", and not "by 20 francs". */
function isBroughtDown({ tokens }: Sentence, words: readonly Token[], at: number): boolean {
  const cuts = words.some(
    ({ lemma, tag, index }) =>
      index < at && tag === 'VERB' && DEEDS_OF_WORD.get(lemma)?.includes('cut') === true,
  );
  return cuts && tokens[at - 1]?.lower === 'to';
}
