import { isOfCountedTurn, isOfLastRun, isUnderWay } from '../floor/runs.js';
import { usedAt } from '../floor/used.js';
import type { OpenedDebate } from '../state.js';
import type { Instant, SeatId } from '../vocabulary.js';
import type { Poi } from './poi.js';
import { poiWindow } from './poi-window.js';

/** How far a point has come. One whose turn ended before it was taken has lapsed with it. */
export type PoiStage = Poi['state'] | 'asked';

export const poiStage = (debate: OpenedDebate, poi: Poi, now: Instant): PoiStage => {
  if (poi.state === 'offered') return isOffered(debate, poi) ? 'offered' : 'lapsed';
  return poi.state === 'accepted' && isAsked(debate, poi, now) ? 'asked' : poi.state;
};

/** Whether the speaker can still take it. */
export const isOffered = (debate: OpenedDebate, poi: Poi): boolean =>
  poi.state === 'offered' && debate.floor.phase !== 'overtime' && isUnderWay(debate, poi);

/** Taken, and the speaker has not answered yet. */
export const isTaken = (debate: OpenedDebate, poi: Poi): boolean =>
  poi.state === 'accepted' && isUnderWay(debate, poi);

/** A written point is asked at once, a spoken one when its time is over. */
function isAsked(debate: OpenedDebate, poi: Poi, now: Instant): boolean {
  const { turn, written, accepted } = poi;
  if (written || accepted === null || !isUnderWay(debate, poi)) return true;
  return usedAt(debate.floor, now) >= accepted + (poiWindow(debate, turn)?.limit ?? 0);
}

/** What the speaker has not decided on yet, the oldest first. */
export const openPoints = (debate: OpenedDebate): readonly Poi[] =>
  debate.points.filter((poi) => isOffered(debate, poi));

/** The point that the speaker has taken and has to answer; null where there is none. */
export const takenPoint = (debate: OpenedDebate): Poi | null =>
  debate.points.find((poi) => isTaken(debate, poi)) ?? null;

/** The points that the speaker of a turn took, in that order; of a turn that was repeated only those that count. */
export const takenIn = (debate: OpenedDebate, turn: number): readonly Poi[] =>
  debate.points.filter(
    (poi) => poi.turn === turn && poi.takenBy !== null && isOfLastRun(debate, poi),
  );

/** Points that a seat has offered, and how many of them were taken. */
export function offersOf(debate: OpenedDebate, seat: SeatId): PoiCount {
  const own = debate.points.filter((poi) => poi.seat === seat && isOfCountedTurn(debate, poi));
  return { offered: own.length, taken: own.filter(({ takenBy }) => takenBy !== null).length };
}

/** Points that the speaker of a turn was offered, and took. A good speaker takes at least two (WUDC 1.4.6). */
export function offersIn(debate: OpenedDebate, turn: number): PoiCount {
  const made = debate.points.filter((poi) => poi.turn === turn && isOfCountedTurn(debate, poi));
  return { offered: made.length, taken: made.filter(({ takenBy }) => takenBy !== null).length };
}

export interface PoiCount {
  readonly offered: number;
  readonly taken: number;
}
