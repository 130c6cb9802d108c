/** The way back through the layers of the encoder: what `layers.ts` computes forward. */

/** From the gradients of the gathered rows to those of the input, which are overwritten. */
export function gatherBackward(
  dOutput: Float32Array,
  dInput: Float32Array,
  bounds: readonly number[],
  columns: number,
  shift: number,
): void {
  const wide = columns + 2 * shift;
  for (let each = 0; each + 1 < bounds.length; each += 1) {
    const first = (bounds[each] ?? 0) * columns;
    const end = (bounds[each + 1] ?? 0) * columns;
    dInput.fill(0, first, end);
    for (let row = first, from = (first / columns) * wide; row < end; row += columns, from += wide) {
      for (let column = -shift; column < columns + shift; column += 1) {
        const to = row + column;
        if (to >= first && to < end)
          dInput[to] = (dInput[to] as number) + (dOutput[from + shift + column] as number);
      }
    }
  }
}

/**
 * From the gradients of the output to those of the gates before their activation. `gates` and `states` are as
 * `recur` left them. The input's own gradient is that of the output, since the input is passed on unchanged.
 */
export function recurBackward(
  gates: Float32Array,
  states: Float32Array,
  dOutput: Float32Array,
  dGates: Float32Array,
  bounds: readonly number[],
  width: number,
): void {
  const carried = new Float32Array(width);
  for (let each = 0; each + 1 < bounds.length; each += 1) {
    const first = bounds[each] ?? 0;
    const end = bounds[each + 1] ?? 0;
    for (let direction = 0; direction < 2; direction += 1) {
      const step = direction === 0 ? 1 : -1;
      const start = direction === 0 ? first : end - 1;
      const last = direction === 0 ? end - 1 : first;
      carried.fill(0);
      for (let token = last, left = end - first; left > 0; token -= step, left -= 1) {
        const gate = token * 6 * width + direction * 3 * width;
        const state = token * 2 * width + direction * width;
        const before = state - step * 2 * width;
        for (let channel = 0; channel < width; channel += 1) {
          const candidate = gates[gate + channel] as number;
          const keep = gates[gate + width + channel] as number;
          const open = gates[gate + 2 * width + channel] as number;
          const now = states[state + channel] as number;
          const old = token === start ? 0 : (states[before + channel] as number);
          const out = dOutput[state + channel] as number;
          const dNow = out * open + (carried[channel] as number);
          dGates[gate + channel] = dNow * (1 - keep) * (1 - candidate * candidate);
          dGates[gate + width + channel] = dNow * (old - candidate) * keep * (1 - keep);
          dGates[gate + 2 * width + channel] = out * now * open * (1 - open);
          carried[channel] = dNow * keep;
        }
      }
    }
  }
}
