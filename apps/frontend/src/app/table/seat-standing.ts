import {
  maySpeak,
  nextTurn,
  type OpenedDebate,
  type SeatId,
  segmentAt,
  speakersOf,
} from '@crossbench/shared';
import { ownNextTurn } from '../writing/turn-numbers';

/** Where a seat stands in the debate, in a few words. */
export function seatStanding(debate: OpenedDebate, seat: SeatId): string {
  if (debate.stage === 'scheduled' || debate.stage === 'lobby') {
    return debate.seats[seat]?.ready ? 'ready' : '';
  }
  if (debate.stage !== 'live') return '';
  const { floor } = debate;
  if ('turn' in floor && speakersOf(debate, floor.turn).includes(seat)) {
    const waits = debate.holder?.side && !maySpeak(debate, floor.turn, seat);
    return waits ? 'waits for the floor' : floorWords[floor.phase];
  }
  const own = ownNextTurn(debate, seat);
  if (own === null) return 'has no more turns';
  const following = !('turn' in floor) ? nextTurn(debate) : floor.turn + 1;
  return own === following ? 'speaks next' : `speaks in ${segmentAt(debate, own).code}`;
}

const floorWords = {
  called: 'is called',
  prep: 'is called',
  running: 'has the floor',
  paused: 'has the floor, paused',
  overtime: 'is over time',
  clearing: 'has ended',
} as const;
