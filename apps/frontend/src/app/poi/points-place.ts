import {
  type OpenedDebate,
  poiWindow,
  type SeatId,
  segmentAt,
  sideOfSeat,
  speakersOf,
} from '@crossbench/shared';

/** What a seat has to do with the points of the turn on the floor: takes them, offers them, or nothing. */
export function pointsPlace(debate: OpenedDebate, seat: SeatId): 'takes' | 'offers' | null {
  const { floor } = debate;
  if (!('turn' in floor) || floor.phase === 'clearing' || !poiWindow(debate, floor.turn))
    return null;
  if (speakersOf(debate, floor.turn).includes(seat)) return 'takes';
  const side = sideOfSeat(debate, seat);
  return side && side !== segmentAt(debate, floor.turn).side ? 'offers' : null;
}
