import type { Attempt } from '../attempt.fixture.js';
import { noVotes } from '../rehearsal.fixture.js';
import { type OpenedDebate, segmentAt, sideOfSeat } from '../state.js';
import type { Command } from '../commands.js';
import { openPoints, takenPoint } from './points.js';
import { poiWindow } from './poi-window.js';

/** What the two sides would do about points of information in the turn on the floor. */
export function pointAttempts(debate: OpenedDebate, size: number): Attempt[] {
  const { floor, seats } = debate;
  if (floor.phase !== 'running' && floor.phase !== 'overtime') return [];
  const { turn } = floor;
  const times = poiWindow(debate, turn);
  if (!times) return [];
  const segment = segmentAt(debate, turn);
  const by = (seat: string, command: Command): Attempt[] => {
    const person = seats[seat]?.person;
    return person ? [{ by: person, command, facts: noVotes }] : [];
  };
  const text = size % 3 === 0 ? {} : { text: 'What of the cost?' };
  const across = Object.keys(seats).filter((seat) => sideOfSeat(debate, seat) !== segment.side);
  const [oldest] = openPoints(debate);
  const taken = takenPoint(debate);
  const offers = across.flatMap((seat) => by(seat, { type: 'offer-poi', turn, ...text }));
  if (!oldest && !taken) return offers;
  const decisions: readonly Command['type'][] = ['accept-poi', 'decline-poi'];
  return [
    ...(size % 8 === 0 ? offers : []),
    ...(oldest ? by(oldest.seat, { type: 'withdraw-poi', poi: oldest.number }) : []),
    ...segment.seats.flatMap((speaker) =>
      taken
        ? by(speaker, { type: 'answer-poi', poi: taken.number, ...text })
        : decisions.flatMap((type) => by(speaker, { type, poi: oldest?.number } as Command)),
    ),
  ];
}
