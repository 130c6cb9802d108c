/** How a parser's choices are weighed against one another; all scores are such that differences count. */
export interface Choices {
  words: number;
  /** Relations of which a head has at most one, by a number of their kind; 0 for those it may have many of. */
  kinds: Uint8Array;
  /** Score of a head for a word. */
  arc: (word: number, head: number) => number;
  /** Writes the score of each relation of a word to a head. */
  relationScores: (word: number, head: number, out: Float32Array) => void;
}

/** Heads that are tried instead, best first: more of them change nothing that can be measured. */
const ALTERNATIVES = 4;

/**
 * Mends what a parser that scores each arc for itself cannot see: a head with two subjects, two objects or two
 * copulas. Of such a pair, the one whose next best choice (another relation, or another head) costs less gives way.
 * Heads and relations are changed in place; the tree stays a tree.
 */
export function uniteRelations(choices: Choices, heads: Int32Array, relations: Int32Array): void {
  // each word gives way at most once, so that this comes to an end
  const settled = new Set<number>();
  for (;;) {
    const pair = findPair(choices, heads, relations, settled);
    if (!pair) return;
    const [first, second] = pair.map((word) => nextBest(choices, heads, relations, word)) as [Change, Change];
    const change =
      settled.has(second.word) || (first.cost < second.cost && !settled.has(first.word)) ? first : second;
    heads[change.word] = change.head;
    relations[change.word] = change.relation;
    settled.add(change.word);
  }
}

interface Change {
  word: number;
  head: number;
  relation: number;
  cost: number;
}

/** Two words that hold the same place under one head, not both settled already. */
function findPair(
  { words, kinds }: Choices,
  heads: Int32Array,
  relations: Int32Array,
  settled: ReadonlySet<number>,
): [number, number] | null {
  const holders = new Map<number, number>();
  for (let word = 0; word < words; word += 1) {
    const head = heads[word] as number;
    const kind = kinds[relations[word] as number] as number;
    if (kind === 0 || head < 0) continue;
    const place = head * 8 + kind;
    const other = holders.get(place);
    if (other !== undefined && !(settled.has(word) && settled.has(other))) return [other, word];
    holders.set(place, word);
  }
  return null;
}

function nextBest(choices: Choices, heads: Int32Array, relations: Int32Array, word: number): Change {
  const { words, kinds, arc, relationScores } = choices;
  const head = heads[word] as number;
  const kind = kinds[relations[word] as number] as number;
  const scores = new Float32Array(kinds.length);
  relationScores(word, head, scores);
  const normal = logSum(scores);
  const now = arc(word, head) + (scores[relations[word] as number] as number) - normal;
  const relabelled = bestRelation(scores, kinds, kind);
  let best: Change = {
    word,
    head,
    relation: relabelled,
    cost: now - (arc(word, head) + (scores[relabelled] as number) - normal),
  };
  for (const other of alternatives(words, (candidate) => arc(word, candidate), head, word)) {
    if (isUnder(heads, other, word)) continue;
    relationScores(word, other, scores);
    const taken = takenKinds(heads, relations, kinds, other);
    const relation = bestRelation(scores, kinds, 0, taken);
    const cost = now - (arc(word, other) + (scores[relation] as number) - logSum(scores));
    if (cost < best.cost) best = { word, head: other, relation, cost };
  }
  return best;
}

/** The relation with the highest score that is not of a kind excluded. */
function bestRelation(
  scores: Float32Array,
  kinds: Uint8Array,
  not: number,
  taken?: ReadonlySet<number>,
): number {
  let best = -1;
  for (let each = 0; each < kinds.length; each += 1) {
    const kind = kinds[each] as number;
    if (kind !== 0 && (kind === not || taken?.has(kind))) continue;
    if (best < 0 || (scores[each] as number) > (scores[best] as number)) best = each;
  }
  return best;
}

function takenKinds(heads: Int32Array, relations: Int32Array, kinds: Uint8Array, head: number): Set<number> {
  const taken = new Set<number>();
  for (let word = 0; word < heads.length; word += 1)
    if (heads[word] === head) taken.add(kinds[relations[word] as number] as number);
  return taken;
}

function alternatives(words: number, score: (head: number) => number, not: number, word: number): number[] {
  const best: { head: number; score: number }[] = [];
  for (let head = 0; head < words; head += 1) {
    if (head === not || head === word) continue;
    best.push({ head, score: score(head) });
    best.sort((a, b) => b.score - a.score);
    best.length = Math.min(best.length, ALTERNATIVES);
  }
  return best.map(({ head }) => head);
}

function isUnder(heads: Int32Array, word: number, above: number): boolean {
  for (let at = word; at >= 0; at = heads[at] as number) if (at === above) return true;
  return false;
}

function logSum(scores: Float32Array): number {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
