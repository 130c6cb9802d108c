/**
 * The layers of the encoder, forward, as training runs them: what the kernels of the network do for one sentence. Rows are tokens; several sentences may stand below one another, and
 * `bounds` holds where each begins, then where the last one ends, so that nothing flows from one to the next.
 */

/** Hyperbolic tangent by a continued fraction (Lambert), exact to .0001 within ±4.9 and clamped beyond. */
export function tanh(value: number): number {
  if (value > 4.9) return 1;
  if (value < -4.9) return -1;
  const square = value * value;
  return (
    (value * (135135 + square * (17325 + square * (378 + square)))) /
    (135135 + square * (62370 + square * (3150 + square * 28)))
  );
}

export const sigmoid = (value: number): number => 0.5 + 0.5 * tanh(0.5 * value);

/**
 * Each row with what stands beside it: the last `shift` columns of the row before, its own, and the first `shift` of
 * the row after, zeros at the ends of a sentence.
 */
export function gatherNeighbours(
  input: Float32Array,
  output: Float32Array,
  bounds: readonly number[],
  columns: number,
  shift: number,
): void {
  const wide = columns + 2 * shift;
  for (let each = 0; each + 1 < bounds.length; each += 1) {
    const first = (bounds[each] ?? 0) * columns;
    const end = (bounds[each + 1] ?? 0) * columns;
    for (let row = first, to = (first / columns) * wide; row < end; row += columns, to += wide) {
      for (let column = -shift; column < columns + shift; column += 1) {
        const from = row + column;
        output[to + shift + column] = from >= first && from < end ? (input[from] as number) : 0;
      }
    }
  }
}

/**
 * Activates the gates of `recur` in place. A row holds, for each direction, candidate, keep and output gate of
 * `width` channels each.
 */
export function activate(gates: Float32Array, rows: number, width: number): void {
  for (let at = 0; at < rows * 6 * width; at += 3 * width) {
    for (let channel = at; channel < at + width; channel += 1)
      gates[channel] = tanh(gates[channel] as number);
    for (let channel = at + width; channel < at + 3 * width; channel += 1)
      gates[channel] = sigmoid(gates[channel] as number);
  }
}

/**
 * A gated recurrence without matrices in the loop (after the simple recurrent unit of Lei et al., EMNLP 2018), in
 * both directions, over activated gates. `states` takes the cell states, and `output` is the input plus what the
 * output gates let through.
 */
export function recur(
  gates: Float32Array,
  input: Float32Array,
  states: Float32Array,
  output: Float32Array,
  bounds: readonly number[],
  width: number,
): void {
  for (let each = 0; each + 1 < bounds.length; each += 1) {
    const first = bounds[each] ?? 0;
    const end = bounds[each + 1] ?? 0;
    for (let direction = 0; direction < 2; direction += 1) {
      const step = direction === 0 ? 1 : -1;
      const start = direction === 0 ? first : end - 1;
      for (let token = start, left = end - first; left > 0; token += step, left -= 1) {
        const gate = token * 6 * width + direction * 3 * width;
        const state = token * 2 * width + direction * width;
        const before = state - step * 2 * width;
        for (let channel = 0; channel < width; channel += 1) {
          const candidate = gates[gate + channel] as number;
          const old = token === start ? 0 : (states[before + channel] as number);
          const now = candidate + (gates[gate + width + channel] as number) * (old - candidate);
          states[state + channel] = now;
          output[state + channel] =
            (input[state + channel] as number) + (gates[gate + 2 * width + channel] as number) * now;
        }
      }
    }
  }
}

/** Zero for whatever is below it. */
export function rectify(values: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) if ((values[at] as number) < 0) values[at] = 0;
}
