/** z for a two-sided 95 % interval. */
const z95 = 1.959964;

/**
 * Mean of whole paired shifts with its 95 % interval (normal approximation, sample variance). Reckoned from whole
 * sums, so that the order of the voters does not change a single digit.
 */
export function meanWithInterval(shifts: readonly number[]): {
  mean: number;
  interval: [number, number];
} {
  const n = shifts.length;
  const sum = shifts.reduce((so, shift) => so + shift, 0);
  const squares = shifts.reduce((so, shift) => so + shift ** 2, 0);
  const mean = sum / n;
  const variance = (n * squares - sum ** 2) / (n * (n - 1));
  const half = z95 * Math.sqrt(variance / n);
  return { mean, interval: [mean - half, mean + half] };
}

/**
 * Exact two-sided sign-flip test of whole paired shifts between −2 and 2: the share of all 2ⁿ ways to flip the
 * signs whose sum is at least as far from zero as the one observed. Shifts of one size flip like coins, so a sum
 * is one number of heads among the ones and one among the twos.
 */
export function exactPairedP(shifts: readonly number[]): number {
  const observed = Math.abs(shifts.reduce((sum, shift) => sum + shift, 0));
  if (observed === 0) return 1;
  const ones = headsAtLeast(shifts.filter((shift) => Math.abs(shift) === 1).length);
  const twos = heads(shifts.filter((shift) => Math.abs(shift) === 2).length);
  const most = ones.length - 1 + 2 * (twos.length - 1);
  const upper = twos.reduce((sum, chance, up) => {
    const needed = Math.ceil((observed + most - 4 * up) / 2);
    return sum + chance * (ones[Math.max(0, needed)] ?? 0);
  }, 0);
  return Math.min(1, 2 * upper);
}

/** The chances of 0 to n heads in n tosses; reckoned from the middle outwards, so that no large n underflows. */
function heads(n: number): number[] {
  const middle = n >> 1;
  const outwards: number[] = [];
  for (let k = middle, weight = 1; k <= n; weight *= (n - k) / (k + 1), k++) outwards.push(weight);
  const weights = Array.from(
    { length: n + 1 },
    (_, k) => outwards[Math.max(k, n - k) - middle] ?? 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The chances of at least 0 to n heads. */
function headsAtLeast(n: number): number[] {
  let tail = 0;
  return heads(n)
    .reverse()
    .map((chance) => (tail += chance))
    .reverse();
}

/** Wilson 95 % lower bound of a share. */
export function wilsonLower(successes: number, n: number): number {
  const share = successes / n;
  const zz = z95 ** 2;
  const centre = share + zz / (2 * n);
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return (centre - spread) / (1 + zz / n);
}
