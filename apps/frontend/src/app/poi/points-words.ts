import {
  type Instant,
  offersIn,
  offersOf,
  openness,
  type OpenedDebate,
  type PoiCount,
  poiWindow,
  type SeatId,
  segmentAt,
  speakersOf,
} from '@crossbench/shared';
import { minutesAndSeconds } from '../ui/time-text';
import { figures } from '../clock/figures';

/** What the room reads about the window of the turn on the floor. `short` is for where there is little room. */
export interface WindowWords {
  readonly state: 'to come' | 'before' | 'open' | 'over';
  readonly words: string;
  readonly short: string;
}

/** Null where the turn takes no points of information. */
export function windowWords(debate: OpenedDebate, now: Instant): WindowWords | null {
  const { floor } = debate;
  if (floor.phase === 'called' || floor.phase === 'prep') {
    const between = windowOf(debate, floor.turn);
    if (between === null) return null;
    return { state: 'to come', words: `Points ${between}`, short: `POI ${between}` };
  }
  const standing = openness(debate, now);
  if (!standing) return null;
  switch (standing.state) {
    case 'before': {
      const wait = figures(standing.left);
      return {
        state: 'before',
        words: `Protected time. Points open in ${wait}`,
        short: `POI in ${wait}`,
      };
    }
    case 'open': {
      const left = figures(standing.left);
      return { state: 'open', words: `Points open for ${left}`, short: `POI ${left}` };
    }
    case 'over':
      return { state: 'over', words: 'Protected time', short: 'Protected' };
  }
}

/** "from 1:00 to 6:00": when points may be offered in a turn. */
export function windowOf(debate: OpenedDebate, turn: number): string | null {
  const times = poiWindow(debate, turn);
  if (!times) return null;
  return `from ${minutesAndSeconds(times.opens)} to ${minutesAndSeconds(times.closes)}`;
}

/** What a seat has done about points so far; empty while it has done nothing. */
export function pointsAt(debate: OpenedDebate, seat: SeatId): string {
  const { floor } = debate;
  const speaks = 'turn' in floor && speakersOf(debate, floor.turn).includes(seat);
  const taken = speaks ? takenWords(debate, floor.turn) : null;
  const own = offersOf(debate, seat);
  const offered = own.offered === 0 ? '' : `${counted(own)} offered, ${own.taken} taken`;
  return [taken, offered].filter(Boolean).join(' · ');
}

/** "took 1 of 3 points": how the speaker of a turn has dealt with them; null where none was offered. */
export function takenWords(debate: OpenedDebate, turn: number): string | null {
  if (!segmentAt(debate, turn).poi) return null;
  const count = offersIn(debate, turn);
  return count.offered === 0 ? null : `took ${count.taken} of ${counted(count)}`;
}

const counted = ({ offered }: PoiCount): string =>
  `${offered} ${offered === 1 ? 'point' : 'points'}`;
