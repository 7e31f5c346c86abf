import type { CountedBallot } from './ballot.js';
import {
  type ArgumentResult,
  type Choice,
  choices,
  type DivisionResult,
  type Results,
  type Totals,
  type Verdict,
} from './results.js';
import { exactPairedP, meanWithInterval, wilsonLower } from './statistics.js';

/** Below this many people with both votes only totals are published. */
export const fewestPaired = 10;

/** Below this many ratings an argument has no rank. */
export const fewestRatings = 5;

const worth: Readonly<Record<Choice, number>> = { for: 1, undecided: 0, against: -1 };

/** Counts sealed ballots. The order of the ballots does not matter. */
export function tally(
  ballots: readonly CountedBallot[],
  argumentNumbers: readonly number[],
): Results {
  return { division: countDivision(ballots), arguments: countArguments(argumentNumbers, ballots) };
}

/** Best first: by the lower bound, unranked ones last, in the order in which they were filed. */
export function byRank(a: ArgumentResult, b: ArgumentResult): number {
  return (b.lower ?? -1) - (a.lower ?? -1) || a.id - b.id;
}

function countDivision(ballots: readonly CountedBallot[]): DivisionResult {
  const pairs = ballots.flatMap(({ pre, post }) =>
    pre && post ? [{ pre, post: post.choice }] : [],
  );
  const enough = pairs.length >= fewestPaired;
  const shifts = pairs.map(({ pre, post }) => worth[post] - worth[pre]);
  const { mean, interval } = enough ? meanWithInterval(shifts) : { mean: null, interval: null };
  const p = enough ? exactPairedP(shifts) : null;
  return {
    pre: totals(ballots.map((ballot) => ballot.pre)),
    post: totals(ballots.map((ballot) => ballot.post?.choice ?? null)),
    matrix: enough ? matrix(pairs) : null,
    paired: pairs.length,
    meanShift: mean,
    interval,
    p,
    verdict: interval && p !== null ? verdict(interval, p) : 'too-close-to-call',
    eligible: ballots.length,
    excluded: {
      onlyFirst: ballots.filter(({ pre, post }) => pre && !post).length,
      onlyFinal: ballots.filter(({ pre, post }) => !pre && post).length,
    },
  };
}

function verdict([low, high]: readonly [number, number], p: number): Verdict {
  if (p >= 0.05 || (low <= 0 && high >= 0)) return 'too-close-to-call';
  return low > 0 ? 'proposition' : 'opposition';
}

function totals(votes: readonly (Choice | null)[]): Totals {
  const count = (choice: Choice) => votes.filter((vote) => vote === choice).length;
  return { for: count('for'), against: count('against'), undecided: count('undecided') };
}

function matrix(pairs: readonly { pre: Choice; post: Choice }[]): Record<Choice, Totals> {
  const row = (before: Choice) =>
    totals(pairs.filter((pair) => pair.pre === before).map((pair) => pair.post));
  const [first, second, third] = choices.map(row) as [Totals, Totals, Totals];
  return { for: first, against: second, undecided: third };
}

/** A voter's last rating of an argument counts, and naming it twice moves nobody twice. */
function countArguments(
  numbers: readonly number[],
  ballots: readonly CountedBallot[],
): ArgumentResult[] {
  const counted = new Map(numbers.map((id) => [id, { ratings: [0, 0, 0, 0, 0], moved: 0 }]));
  for (const { pre, post } of ballots) {
    for (const [argument, value] of new Map(
      post?.ratings.map((each) => [each.argument, each.value]),
    )) {
      const ratings = counted.get(argument)?.ratings;
      if (ratings) ratings[value] = (ratings[value] ?? 0) + 1;
    }
    const changed = pre !== null && post !== null && pre !== post.choice;
    for (const argument of new Set(changed ? post.moved : [])) {
      const named = counted.get(argument);
      if (named) named.moved++;
    }
  }
  return [...counted].map(([id, { ratings, moved }]) => ({
    id,
    ratings,
    lower: lowerBound(ratings),
    moved,
  }));
}

function lowerBound(ratings: readonly number[]): number | null {
  const given = ratings.reduce((sum, count) => sum + count, 0);
  const liked = (ratings[3] ?? 0) + (ratings[4] ?? 0);
  return given >= fewestRatings ? wilsonLower(liked, given) : null;
}
