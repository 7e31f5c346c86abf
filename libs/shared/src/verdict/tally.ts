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
  return {
    division: countDivision(ballots),
    arguments: argumentNumbers.map((id) => countArgument(id, ballots)),
  };
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
  return {
    pre: totals(ballots.map((ballot) => ballot.pre)),
    post: totals(ballots.map((ballot) => ballot.post?.choice ?? null)),
    matrix: enough ? matrix(pairs) : null,
    paired: pairs.length,
    meanShift: mean,
    interval,
    p: enough ? exactPairedP(shifts) : null,
    verdict: interval ? verdict(interval, exactPairedP(shifts)) : 'too-close-to-call',
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

function countArgument(id: number, ballots: readonly CountedBallot[]): ArgumentResult {
  const finals = ballots.flatMap(({ pre, post }) => (post ? [{ pre, post }] : []));
  const given = finals.flatMap(({ post }) =>
    post.ratings.filter((rating) => rating.argument === id).map((rating) => rating.value),
  );
  const ratings = [0, 1, 2, 3, 4].map((value) => given.filter((each) => each === value).length);
  const liked = given.filter((value) => value >= 3).length;
  return {
    id,
    ratings,
    lower: given.length >= fewestRatings ? wilsonLower(liked, given.length) : null,
    moved: finals.filter(({ pre, post }) => pre && pre !== post.choice && post.moved.includes(id))
      .length,
  };
}
