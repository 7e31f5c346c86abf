import fc from 'fast-check';
import { exactPairedP, meanWithInterval, wilsonLower } from './statistics.js';

const anyShifts = (maxLength: number) => fc.array(fc.integer({ min: -2, max: 2 }), { maxLength });

/** The definition itself: all 2ⁿ ways to flip the signs. */
function bruteForceP(shifts: readonly number[]): number {
  const observed = Math.abs(shifts.reduce((sum, shift) => sum + shift, 0));
  let asFar = 0;
  for (let flips = 0; flips < 2 ** shifts.length; flips++) {
    const sum = shifts.reduce((so, shift, i) => so + ((flips >> i) & 1 ? -shift : shift), 0);
    if (Math.abs(sum) >= observed) asFar++;
  }
  return asFar / 2 ** shifts.length;
}

describe('the exact paired test', () => {
  it.each([
    ['nobody', [], 1],
    ['nobody who moved', [0, 0, 0], 1],
    ['one who moved', [1], 1],
    ['two who moved alike', [1, 1], 1 / 2],
    ['two who swapped', [1, -1], 1],
    ['ten who moved alike', Array.from({ length: 10 }, () => 1), 2 / 1024],
    ['five conversions', [2, 2, 2, 2, 2], 2 / 32],
    ['a conversion against a step', [2, -1], 1],
    ['a conversion and a step', [2, 1, 0], 1 / 2],
    ['nine against one', [1, 1, 1, 1, 1, 1, 1, 1, 1, -1], 22 / 1024],
  ])('of %s', (_, shifts, p) => {
    expect(exactPairedP(shifts)).toBeCloseTo(p, 12);
  });

  it('is what counting all ways to flip the signs gives', () => {
    fc.assert(
      fc.property(anyShifts(12), (shifts) => {
        expect(exactPairedP(shifts)).toBeCloseTo(bruteForceP(shifts), 12);
      }),
      { numRuns: 200 },
    );
  });

  it('does not care which side is called which, nor in which order people voted', () => {
    fc.assert(
      fc.property(anyShifts(400), (shifts) => {
        const p = exactPairedP(shifts);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(exactPairedP(shifts.map((shift) => -shift))).toBe(p);
        expect(exactPairedP(shifts.toReversed())).toBe(p);
      }),
    );
  });

  it('counts a large hall at once', () => {
    const shifts = Array.from(
      { length: 5000 },
      (_, i) => ((i * 7919) % 5) - 2 + (i % 50 === 0 ? 1 : 0),
    );
    const capped = shifts.map((shift) => Math.min(2, shift));
    const started = performance.now();
    const p = exactPairedP(capped);
    expect(performance.now() - started).toBeLessThan(250);
    const sum = capped.reduce((so, shift) => so + shift, 0);
    const z = (Math.abs(sum) - 0.5) / Math.sqrt(capped.reduce((so, shift) => so + shift ** 2, 0));
    expect(p).toBeCloseTo(twoSidedNormal(z), 2);
  });

  it('stays a number where thousands agree', () => {
    expect(exactPairedP(Array.from({ length: 5000 }, () => 2))).toBe(0);
    expect(exactPairedP(Array.from({ length: 5000 }, (_, i) => (i % 2 ? 1 : -1)))).toBe(1);
  });
});

/** Abramowitz and Stegun 26.2.17, good to 1e-7. */
function twoSidedNormal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = series.reduceRight((sum, each) => (sum + each) * t, 0);
  return (2 * tail * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

describe('the mean of paired shifts', () => {
  it.each([
    [[0, 0, 0, 0], 0, [0, 0]],
    [[1, 1, 1, 1], 1, [1, 1]],
    // Sample variance 1, so half of 1.96 either side.
    [[1, 1, -1, -1, 0], 0, [-0.8765, 0.8765]],
    [[2, 0, 2, 0], 1, [-0.1316, 2.1316]],
  ] as const)('of %j', (shifts, mean, [low, high]) => {
    const found = meanWithInterval(shifts);
    expect(found.mean).toBeCloseTo(mean, 12);
    expect(found.interval[0]).toBeCloseTo(low, 4);
    expect(found.interval[1]).toBeCloseTo(high, 4);
  });
});

describe('the Wilson lower bound', () => {
  it.each([
    [2, 2, 0.3424],
    [9, 10, 0.5958],
    [90, 100, 0.8256],
    [0, 10, 0],
    [5, 10, 0.2366],
    [2, 1165, 0.0005],
  ])('of %i in %i', (successes, n, lower) => {
    expect(wilsonLower(successes, n)).toBeCloseTo(lower, 4);
  });
});
