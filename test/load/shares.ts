/** The value that a share of all does not exceed; NaN of nothing. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => share(values, 0.5);

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * How long something that falls due at any moment of `wallMs` has to wait for the event loop, at most, in a share
 * of all cases: of a gap of g ms, g - x are moments that wait longer than x.
 */
export function waitShare(gaps: readonly number[], wallMs: number, part: number): number {
  const longer = (wait: number) => sum(gaps.map((gap) => Math.max(0, gap - wait))) / wallMs;
  let [low, high] = [0, Math.max(0, ...gaps)];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (longer(middle) > 1 - part) low = middle;
    else high = middle;
  }
  return high;
}
