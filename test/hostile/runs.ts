import fc from 'fast-check';

/** The whole number of cases, as a release wants them; a tenth of it otherwise. */
export const full = process.env['FAULTS'] === 'full';

/** Cases for each kind of message. `HOSTILE_RUNS` sets another number. */
export const socketRuns = Number(process.env['HOSTILE_RUNS'] ?? (full ? 1_000 : 100));

/** Cases for each operation over HTTP. */
export const httpRuns = Math.round(
  Number(process.env['HOSTILE_RUNS'] ?? (full ? 1_000 : 167)) * 0.3,
);

/** What the cases are drawn from; `HOSTILE_SEED` draws the same ones again. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);

/** Tries a promise on `runs` cases; a failure says with which seed and path it comes back. */
export const hold = <T>(
  cases: fc.Arbitrary<T>,
  runs: number,
  promise: (one: T) => Promise<void>,
): Promise<void> => fc.assert(fc.asyncProperty(cases, promise), { numRuns: runs, seed });
