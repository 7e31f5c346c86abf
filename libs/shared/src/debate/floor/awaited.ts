import { isExamination } from '../../formats/format.js';
import { atTable } from '../challenge/challenge.js';
import { mayAnswer, mayAsk } from '../examination/asking-turn.js';
import { openExchange } from '../examination/exchanges.js';
import { maySpeak } from '../speakers/voice.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat, speakersOf } from '../state.js';
import { type Instant, later, type PersonId, type SeatId } from '../vocabulary.js';

/** What a debate waits for from one person, since when, and until when; null where there is no such instant. */
export interface Awaited {
  readonly what: 'ready' | 'speech' | 'question' | 'answer' | 'response';
  readonly since: Instant | null;
  readonly due: Instant | null;
}

/** What somebody who sits has to do now for the debate to go on; null when it is for others. In a block for all it is nobody's in particular. */
export function awaitedFrom(debate: OpenedDebate, person: PersonId): Awaited | null {
  const seat = seatOf(debate, person);
  if (!seat) return null;
  if (debate.stage === 'lobby')
    return debate.seats[seat]?.ready ? null : { what: 'ready', since: null, due: debate.startsAt };
  if (debate.stage !== 'live') return null;
  const challenge = atTable(debate);
  if (challenge) {
    const answers = challenge.standing === 'raised' && challenge.side !== sideOfSeat(debate, seat);
    return answers
      ? { what: 'response', since: challenge.raisedAt, due: challenge.answerBy }
      : null;
  }
  return onFloor(debate, seat);
}

function onFloor(debate: OpenedDebate, seat: SeatId): Awaited | null {
  const { floor, books } = debate;
  if (!('turn' in floor) || floor.phase === 'clearing') return null;
  const { turn } = floor;
  const since = books.findLast((book) => book.turn === turn)?.calledAt ?? floor.since;
  const said = (what: Awaited['what']) => ({ what, since, due: turnEnds(debate) });
  const segment = segmentAt(debate, turn);
  if (isExamination(segment)) {
    const open = openExchange(debate);
    if (!open) return mayAsk(debate, turn, seat) ? said('question') : null;
    const other = sideOfSeat(debate, seat) !== open.side;
    return other && mayAnswer(debate, turn, seat) ? said('answer') : null;
  }
  const own = segment.sideClock !== undefined || speakersOf(debate, turn).length === 1;
  return own && maySpeak(debate, turn, seat) ? said('speech') : null;
}

/** When the time of the turn on the floor is up, or of the side that has the floor in it; null while its clock stands. */
export function turnEnds({ floor, holder }: OpenedDebate): Instant | null {
  if (floor.phase === 'overtime') return floor.since;
  if (floor.phase !== 'running') return null;
  const own = holder?.budget == null ? Infinity : holder.budget - holder.used;
  return later(floor.since, Math.min(floor.budget - floor.used, own));
}
