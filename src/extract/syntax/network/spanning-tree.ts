/** What an arc costs that must not be, short of there being no other. */
export const FORBIDDEN = -1e9;

/**
 * The best tree over a sentence's words (Chu and Liu 1965, Edmonds 1967): one head for each word, one word under
 * the root, no cycle. `scores` holds a row for each word with the score of each word as its head, then the score of
 * the root; `stride` is the length of a row. Gives the index of each head, -1 for the root.
 */
export function bestTree(scores: Float32Array, words: number, stride: number): Int32Array {
  const heads = new Int32Array(words);
  let roots = 0;
  for (let word = 0; word < words; word += 1) {
    let best = -1;
    let bestScore = -Infinity;
    for (let head = 0; head <= words; head += 1) {
      const score = scores[word * stride + head] as number;
      if (head !== word && score > bestScore) {
        bestScore = score;
        best = head;
      }
    }
    heads[word] = best === words ? -1 : best;
    if (best === words) roots += 1;
  }
  if (roots === 1 && findCycle(heads) === null) return heads;
  // the best tree of all mostly has one word under the root, and is found with few contractions
  const free = contract(tableOf(scores, words, stride, 0), words);
  const isSingle = free.filter((head) => head === words).length === 1;
  const tree = isSingle ? free : contract(tableOf(scores, words, stride, ROOT_COST), words);
  return tree.map((head) => (head === words ? -1 : head));
}

/** More than all else that a tree may cost, so that no tree has more words under the root than it must. */
const ROOT_COST = 1e12;

/** The scores as one square table with the root last; `rootCost` is what a word under the root costs. */
function tableOf(scores: Float32Array, words: number, stride: number, rootCost: number): Float64Array {
  const size = words + 1;
  const table = new Float64Array(size * size).fill(-Infinity);
  for (let word = 0; word < words; word += 1) {
    for (let head = 0; head < size; head += 1) {
      if (head === word) continue;
      table[word * size + head] = (scores[word * stride + head] as number) - (head === words ? rootCost : 0);
    }
  }
  return table;
}

/** A cycle among the heads, as the words on it. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start += 1) {
    let at = start;
    while (at >= 0 && at < heads.length && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at] as number;
    }
    if (at < 0 || at >= heads.length || seen[at] !== start + 1) continue;
    const cycle = [at];
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Best heads by contraction of cycles; `table` is square over the words and the root, which comes last. */
function contract(table: Float64Array, words: number): Int32Array {
  const size = words + 1;
  const heads = new Int32Array(words);
  for (let word = 0; word < words; word += 1) {
    let best = words;
    for (let head = 0; head < size; head += 1)
      if ((table[word * size + head] as number) > (table[word * size + best] as number)) best = head;
    heads[word] = best;
  }
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  const onCycle = new Set(cycle);
  const outside: number[] = [];
  for (let word = 0; word < words; word += 1) if (!onCycle.has(word)) outside.push(word);
  // the words outside, then the cycle as one word, then the root
  const merged = outside.length;
  const smaller = merged + 2;
  const reduced = new Float64Array(smaller * smaller).fill(-Infinity);
  const places = [...outside, -1, words];
  const enteredAt = new Int32Array(smaller);
  const leftFrom = new Int32Array(smaller);
  for (let to = 0; to < smaller - 1; to += 1) {
    for (let from = 0; from < smaller; from += 1) {
      if (from === to) continue;
      const word = places[to] as number;
      const head = places[from] as number;
      if (to === merged) {
        // breaking the cycle at a word costs the arc that it had on the cycle
        let best = -Infinity;
        for (const member of cycle) {
          const own = table[member * size + (heads[member] as number)] as number;
          const gain = (table[member * size + head] as number) - own;
          if (gain > best) {
            best = gain;
            enteredAt[from] = member;
          }
        }
        reduced[to * smaller + from] = best;
      } else if (from === merged) {
        let best = -Infinity;
        for (const member of cycle) {
          const score = table[word * size + member] as number;
          if (score > best) {
            best = score;
            leftFrom[to] = member;
          }
        }
        reduced[to * smaller + from] = best;
      } else {
        reduced[to * smaller + from] = table[word * size + head] as number;
      }
    }
  }
  const inner = contract(reduced, smaller - 1);
  outside.forEach((word, at) => {
    const head = inner[at] as number;
    heads[word] = head === merged ? (leftFrom[at] as number) : (places[head] as number);
  });
  const entering = inner[merged] as number;
  heads[enteredAt[entering] as number] = places[entering] as number;
  return heads;
}
