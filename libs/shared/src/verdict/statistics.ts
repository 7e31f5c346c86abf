/** z for a two-sided 95 % interval. */
const z95 = 1.959964;

/** Mean of paired shifts with its 95 % interval (normal approximation, sample variance). */
export function meanWithInterval(shifts: readonly number[]): {
  mean: number;
  interval: [number, number];
} {
  const n = shifts.length;
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / n;
  const variance = shifts.reduce((sum, shift) => sum + (shift - mean) ** 2, 0) / (n - 1);
  const half = z95 * Math.sqrt(variance / n);
  return { mean, interval: [mean - half, mean + half] };
}

/**
 * Exact two-sided sign-flip test of paired shifts between −2 and 2: the share of all 2ⁿ ways to flip the
 * signs whose sum is at least as far from zero as the one observed.
 */
export function exactPairedP(shifts: readonly number[]): number {
  const observed = Math.abs(shifts.reduce((sum, shift) => sum + shift, 0));
  let chances = new Map([[0, 1]]);
  for (const shift of shifts) {
    if (shift === 0) continue;
    const next = new Map<number, number>();
    for (const [sum, chance] of chances) {
      for (const flipped of [sum + shift, sum - shift]) {
        next.set(flipped, (next.get(flipped) ?? 0) + chance / 2);
      }
    }
    chances = next;
  }
  let p = 0;
  for (const [sum, chance] of chances) if (Math.abs(sum) >= observed) p += chance;
  return Math.min(1, p);
}

/** Wilson 95 % lower bound of a share. */
export function wilsonLower(successes: number, n: number): number {
  const share = successes / n;
  const zz = z95 ** 2;
  const centre = share + zz / (2 * n);
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return (centre - spread) / (1 + zz / n);
}
