import type { Token } from '../../../src/extract/document.js';
import { parsedSentences } from './tree.js';

/** Numbers from a seed (a linear congruence), so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const WORDS =
  `the minister of Norway met and , who " did not ” will — visit 3,400 (the) 'these' al-Assad U.S. Łódź 北京 😀 ... ;
to that if demands rejected : talks with him by Sunday said is been Mr. Zelenskyy's ### http://a.b/c _ naïve e.g. I`.split(
    /\s+/,
  );

function gibberish(seed: number, count: number): string {
  const next = numbers(seed);
  return Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ');
}

/** What is wrong with the heads of a sentence as a tree; nothing where all is well. */
function faults(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  const roots = tokens.filter((token) => token.head === -1);
  if (roots.length !== 1) found.push(`${roots.length} roots`);
  for (const token of tokens) {
    if (token.head === -1 ? token.relation !== 'root' : token.relation === 'root')
      found.push(`${token.text} is ${token.relation} under ${token.head}`);
    if (token.head < -1 || token.head >= tokens.length || token.head === token.index)
      found.push(`${token.text} has the head ${token.head}`);
    let at = token.index;
    for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) at = tokens[at]?.head ?? -1;
    if (at >= 0) found.push(`${token.text} is on a cycle`);
  }
  return found;
}

describe('a parse', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('is a tree, whatever the words (%i)', (seed) => {
    const text = gibberish(seed, 1 + seed * 3);
    for (const sentence of parsedSentences(text)) {
      expect(faults(sentence.tokens)).toEqual([]);
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('ties a mention to the words outside by its head alone', () => {
    const text =
      'Russian Foreign Minister Sergey Lavrov and the President of the Council, Ana Reyes, met in Oslo.';
    const [sentence] = parsedSentences(text);
    const crossings = (sentence?.mentions ?? []).map(({ first, last, head }) => {
      const inside = (at: number): boolean => at >= first && at <= last;
      return (sentence?.tokens ?? []).filter(
        (token) =>
          (inside(token.index) && !inside(token.head) && token.index !== head) ||
          (!inside(token.index) && inside(token.head) && token.head !== head),
      );
    });
    expect(sentence?.mentions.length).toBeGreaterThanOrEqual(2);
    expect(crossings.flat().map((token) => token.text)).toEqual([]);
  });

  it('is made by chunks, and says so, where a sentence is too long for the trained parser', () => {
    const long = `${Array.from({ length: 150 }, (_, at) => `the minister of state ${at} met`).join(' and ')}.`;
    const [sentence] = parsedSentences(long);
    expect(sentence?.tokens.length).toBeGreaterThan(400);
    expect(sentence?.parsing).toBe('chunks');
    expect(faults(sentence?.tokens ?? [])).toEqual([]);
  });

  it('reads the same sentence the same way, whatever was read before', () => {
    const text = 'The envoy said that the demand had been dropped.';
    const heads = (): number[] => parsedSentences(text)[0]?.tokens.map((token) => token.head) ?? [];
    const first = heads();
    parsedSentences(gibberish(7, 350));
    expect(heads()).toEqual(first);
  });
});
