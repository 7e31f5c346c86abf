import type { Choice, FinalBallot, Rating } from '@crossbench/shared';

/** A final ballot while it is being filled in: the vote may still be missing. */
export interface MarkedBallot {
  readonly choice: Choice | null;
  readonly moved: readonly number[];
  readonly ratings: readonly Rating[];
}

/** How many arguments may be named as having moved one's vote. */
export const mostMoves = 3;

export const marked = (cast: FinalBallot | null): MarkedBallot =>
  cast ?? { choice: null, moved: [], ratings: [] };

/** What can be cast of it; null without a vote. An unchanged vote was moved by nothing. */
export function castable(
  { choice, moved, ratings }: MarkedBallot,
  changed: boolean,
): FinalBallot | null {
  return choice && { choice, moved: changed ? [...moved] : [], ratings: [...ratings] };
}

/** Names an argument as one that moved the vote, or takes that back; a fourth is not taken. */
export function toggledMove(ballot: MarkedBallot, number: number): MarkedBallot {
  const { moved } = ballot;
  if (moved.includes(number)) return { ...ballot, moved: moved.filter((each) => each !== number) };
  return moved.length >= mostMoves ? ballot : { ...ballot, moved: [...moved, number] };
}

/** Rates an argument; null takes the rating back. */
export function rated(ballot: MarkedBallot, number: number, value: number | null): MarkedBallot {
  const others = ballot.ratings.filter(({ argument }) => argument !== number);
  const ratings = value === null ? others : [...others, { argument: number, value }];
  return { ...ballot, ratings };
}
