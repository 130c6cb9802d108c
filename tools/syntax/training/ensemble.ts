import type { Scores } from '../../../src/extract/syntax/network/network.js';

/**
 * The scores of several networks on one sentence as those of one network: their sums, by which a choice is as likely
 * as the product of what each holds likely makes it. The networks must know the same tags and relations.
 */
export function together(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError('no scores to put together');
  const sum = (of: (scores: Scores) => Float32Array): Float32Array => {
    const sums = Float32Array.from(of(first));
    for (const other of others) add(of(other), sums);
    return sums;
  };
  const one = new Float32Array(first.relationStride);
  return {
    ...first,
    arcs: sum(({ arcs, words, stride }) => arcs.subarray(0, words * stride)),
    tags: sum(({ tags }) => tags),
    relationsToHeads: (heads) => sum((scores) => scores.relationsToHeads(heads)),
    relations: (word, head, out) => {
      out.fill(0);
      for (const scores of all) {
        scores.relations(word, head, one);
        add(one.subarray(0, out.length), out);
      }
    },
  };
}

function add(values: Float32Array, sums: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (values[at] as number);
}
