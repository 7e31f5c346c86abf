import { mayTake, nextTurn, type OpenedDebate, type SeatId, segmentAt } from '@crossbench/shared';
import { nameAt } from '../room/holders';

/** Somebody whom the chair may call for the next turn. */
export interface NextSpeaker {
  readonly seat: SeatId;
  readonly name: string;
}

/**
 * Between whom the chair chooses for the next turn, the one who comes first without a choice before the others: where
 * the format leaves it open, and team-mates of who is not there. Empty where there is nothing to choose.
 */
export function nextSpeakers(debate: OpenedDebate): readonly NextSpeaker[] {
  const turn = nextTurn(debate);
  if (turn === null || debate.floor.phase !== 'idle') return [];
  const { seats, oneSpeaker } = segmentAt(debate, turn);
  const missing =
    debate.medium === 'written' && seats.length === 1 && !debate.seats[seats[0] ?? ''];
  const begun = debate.stage === 'live';
  if (missing ? !begun : !oneSpeaker || !(begun || debate.stage === 'lobby')) return [];
  const others = debate.format.seats.map(({ id }) => id).filter((id) => !seats.includes(id));
  return [...seats, ...others]
    .filter(
      (seat) => (debate.medium === 'spoken' || debate.seats[seat]) && mayTake(debate, turn, seat),
    )
    .map((seat) => ({ seat, name: nameAt(debate, seat) }));
}
