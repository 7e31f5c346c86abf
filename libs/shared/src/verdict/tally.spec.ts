import fc from 'fast-check';
import type { CountedBallot, FinalBallot } from './ballot.js';
import { type Choice, choices, Results } from './results.js';
import { byRank, fewestPaired, tally } from './tally.js';

const final = (choice: Choice, more: Partial<FinalBallot> = {}): FinalBallot => ({
  choice,
  moved: [],
  ratings: [],
  ...more,
});

const voter = (
  pre: Choice | null,
  post: Choice | null,
  more: Partial<FinalBallot> = {},
): CountedBallot => ({
  pre,
  post: post && final(post, more),
});

const voters = (count: number, ...[pre, post]: [Choice | null, Choice | null]): CountedBallot[] =>
  Array.from({ length: count }, () => voter(pre, post));

const worth = { for: 1, undecided: 0, against: -1 };
const anyChoice = fc.constantFrom(...choices);
const anyBallot: fc.Arbitrary<CountedBallot> = fc.record({
  pre: fc.option(anyChoice),
  post: fc.option(
    fc.record({
      choice: anyChoice,
      moved: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      ratings: fc.array(
        fc.record({
          argument: fc.integer({ min: 1, max: 6 }),
          value: fc.integer({ min: 0, max: 4 }),
        }),
        { maxLength: 8 },
      ),
    }),
  ),
});

describe('a division', () => {
  const { division } = tally(
    [
      ...voters(4, 'for', 'for'),
      ...voters(3, 'undecided', 'for'),
      ...voters(2, 'against', 'for'),
      ...voters(1, 'for', 'against'),
      ...voters(2, 'against', 'against'),
      ...voters(3, 'undecided', null),
      ...voters(1, null, 'against'),
    ],
    [],
  );

  it('counts every vote of either division', () => {
    expect(division.pre).toEqual({ for: 5, against: 4, undecided: 6 });
    expect(division.post).toEqual({ for: 9, against: 4, undecided: 0 });
    expect(division.eligible).toBe(16);
  });

  it('pairs those who voted twice, and says who is left out', () => {
    expect(division.paired).toBe(12);
    expect(division.excluded).toEqual({ onlyFirst: 3, onlyFinal: 1 });
    expect(division.matrix).toEqual({
      for: { for: 4, against: 1, undecided: 0 },
      against: { for: 2, against: 2, undecided: 0 },
      undecided: { for: 3, against: 0, undecided: 0 },
    });
  });

  it('reckons the mean shift, its interval and how likely chance alone would do that', () => {
    // Shifts: 3 × +1, 2 × +2, 1 × −2, 6 × 0.
    expect(division.meanShift).toBeCloseTo(5 / 12, 12);
    expect(division.interval?.[0]).toBeCloseTo(-0.1964, 4);
    expect(division.interval?.[1]).toBeCloseTo(1.0298, 4);
    // 3 ones and 3 twos: |sum| ≥ 5 in 20 of 64 ways.
    expect(division.p).toBeCloseTo(20 / 64, 12);
    expect(division.verdict).toBe('too-close-to-call');
  });

  it.each([
    ['proposition', 'undecided', 'for', 1],
    ['opposition', 'for', 'undecided', -1],
    ['opposition', 'for', 'against', -2],
  ] as const)('goes to the %s when ten move from %s to %s', (verdict, pre, post, meanShift) => {
    expect(tally(voters(10, pre, post), []).division).toMatchObject({ verdict, meanShift });
  });

  it('that everybody leaves as they came is too close to call', () => {
    expect(tally(voters(50, 'for', 'for'), []).division).toMatchObject({
      meanShift: 0,
      interval: [0, 0],
      p: 1,
      verdict: 'too-close-to-call',
    });
  });

  it('in which everybody swaps sides moves nobody on balance, and the matrix shows them', () => {
    const swap = tally(
      [...voters(20, 'for', 'against'), ...voters(20, 'against', 'for')],
      [],
    ).division;
    expect(swap).toMatchObject({ meanShift: 0, p: 1, verdict: 'too-close-to-call' });
    expect(swap.matrix).toMatchObject({ for: { against: 20 }, against: { for: 20 } });
  });

  it('publishes only totals below ten paired voters', () => {
    const few = [...voters(fewestPaired - 1, 'against', 'for'), ...voters(30, 'for', null)];
    expect(tally(few, []).division).toMatchObject({
      pre: { for: 30, against: 9 },
      post: { for: 9 },
      matrix: null,
      paired: 9,
      meanShift: null,
      interval: null,
      p: null,
      verdict: 'too-close-to-call',
    });
  });

  it('without votes is a result like any other', () => {
    expect(Results.parse(tally([], []))).toMatchObject({ division: { eligible: 0, paired: 0 } });
  });
});

describe('whatever people vote', () => {
  it('gain of the one side minus gain of the other is the mean individual shift', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyChoice, anyChoice), { minLength: 10, maxLength: 60 }),
        (votes) => {
          const { division } = tally(
            votes.map(([pre, post]) => voter(pre, post)),
            [],
          );
          const { pre, post, paired, meanShift } = division;
          const gain = (choice: 'for' | 'against') => (post[choice] - pre[choice]) / paired;
          expect(gain('for') - gain('against')).toBeCloseTo(meanShift ?? NaN, 12);
          const shifts = votes.map(([before, after]) => worth[after] - worth[before]);
          expect(meanShift).toBeCloseTo(
            shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length,
            12,
          );
        },
      ),
    );
  });

  it('the result is the same in any order, and adds up', () => {
    fc.assert(
      fc.property(fc.array(anyBallot, { maxLength: 40 }), (ballots) => {
        const results = tally(ballots, [1, 2, 3, 4, 5, 6]);
        expect(tally(ballots.toReversed(), [1, 2, 3, 4, 5, 6])).toEqual(results);
        expect(Results.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
        const { pre, post, paired, excluded } = results.division;
        const voted = (totals: typeof pre) => totals.for + totals.against + totals.undecided;
        expect(voted(pre)).toBe(paired + excluded.onlyFirst);
        expect(voted(post)).toBe(paired + excluded.onlyFinal);
        for (const { ratings, moved } of results.arguments) {
          expect(ratings.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(voted(post));
          expect(moved).toBeLessThanOrEqual(paired);
        }
      }),
    );
  });
});

describe('the ratings of an argument', () => {
  const rated = (...values: number[]) =>
    values.map((value) => voter(null, 'for', { ratings: [{ argument: 1, value }] }));

  it('are counted by value, and ranked by the share that gave three or four', () => {
    const [argument] = tally(rated(0, 1, 3, 4, 4, 3, 3, 4, 4, 4), [1]).arguments;
    expect(argument?.ratings).toEqual([1, 1, 0, 3, 5]);
    expect(argument?.lower).toBeCloseTo(0.4902, 4);
  });

  it('have no rank below five', () => {
    expect(tally(rated(4, 4, 4, 4), [1]).arguments[0]?.lower).toBeNull();
    expect(tally(rated(4, 4, 4, 4, 4), [1]).arguments[0]?.lower).toBeCloseTo(0.5655, 4);
  });

  it('count once for each voter: the last one', () => {
    const ratings = [4, 4, 4, 4, 4, 1].map((value) => ({ argument: 1, value }));
    expect(tally([voter(null, 'for', { ratings })], [1]).arguments[0]).toMatchObject({
      ratings: [0, 1, 0, 0, 0],
      lower: null,
    });
  });

  it('of arguments that there are not are left out', () => {
    const stray = voter('for', 'against', { moved: [9], ratings: [{ argument: 9, value: 4 }] });
    expect(tally([stray], [1]).arguments).toEqual([
      { id: 1, ratings: [0, 0, 0, 0, 0], lower: null, moved: 0 },
    ]);
  });

  it('put the best first, and those without a rank last, as they were filed', () => {
    const result = (id: number, lower: number | null) => ({
      id,
      lower,
      ratings: [0, 0, 0, 0, 0],
      moved: 0,
    });
    const order = [
      result(1, null),
      result(2, 0.2),
      result(3, 0.9),
      result(4, null),
      result(5, 0.2),
    ];
    expect(order.sort(byRank).map(({ id }) => id)).toEqual([3, 2, 5, 1, 4]);
  });

  it('of a large hall are counted at once', () => {
    const ratings = Array.from({ length: 200 }, (_, i) => ({ argument: i + 1, value: i % 5 }));
    const hall = Array.from({ length: 2000 }, () => voter('for', 'against', { ratings }));
    const numbers = ratings.map(({ argument }) => argument);
    const started = performance.now();
    expect(tally(hall, numbers).arguments).toHaveLength(200);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('do not let two votes of 1165 top the list', () => {
    const voices = [...rated(4, 4), ...rated(...Array.from({ length: 1163 }, () => 1))];
    const liked = voters(6, null, 'for').map(({ pre, post }) => ({
      pre,
      post: post && { ...post, ratings: [{ argument: 2, value: 3 }] },
    }));
    const results = tally([...voices, ...liked], [1, 2]).arguments;
    expect([...results].sort(byRank).map(({ id }) => id)).toEqual([2, 1]);
  });
});

describe('arguments that moved somebody', () => {
  it('count for those whose vote changed, once each', () => {
    const { arguments: counted } = tally(
      [
        voter('against', 'for', { moved: [1, 2, 2] }),
        voter('undecided', 'for', { moved: [2] }),
        voter('for', 'for', { moved: [1] }),
        voter(null, 'for', { moved: [1] }),
      ],
      [1, 2, 3],
    );
    expect(counted.map(({ moved }) => moved)).toEqual([1, 2, 0]);
  });
});
