import { type Format, isDivision, isExamination, isSilent } from '../formats/format.js';
import { mayAsk } from './examination/asking-turn.js';
import { due, graceOf, readingTime } from './floor/clock.js';
import { fileArgument, noon, type Rehearsal } from './rehearsal.fixture.js';
import { type OpenedDebate, segmentAt } from './state.js';
import type { PersonId, SeatId } from './vocabulary.js';

/** Seconds from the first call to the published result when the clock is in the chair and nobody says a word. */
export function silently(format: Format): number {
  const ms = format.segments.slice(1).map((segment) => {
    const budget = Math.round(segment.seconds * 1000);
    if (isDivision(segment) || isSilent(segment)) return budget;
    return readingTime(0, format) + budget + graceOf(segment, budget) + 2_000;
  });
  return ms.reduce((sum, each) => sum + each, 0) / 1000;
}

/**
 * Robots in all seats, and the clock in the chair: whoever has the floor files one argument and, where the turn is their own,
 * yields; in an examination everybody who may asks one question. Ends when the result is published.
 */
export function performed(lobby: Rehearsal): Rehearsal {
  let so = lobby;
  for (let steps = 0; so.debate.stage !== 'published'; steps++) {
    const moment = due(so.debate);
    if (moment === null || steps > 500) throw new Error(`Stuck: ${JSON.stringify(so.debate)}`);
    so = spoken(so.at((moment - noon) / 1000));
  }
  return so;
}

function spoken(rehearsal: Rehearsal): Rehearsal {
  let so = rehearsal;
  for (const [seat, person] of speakers(so.debate)) {
    const { debate } = so;
    if (debate.floor.phase !== 'running' || hasSpoken(debate, seat)) continue;
    if (isExamination(segmentAt(debate, debate.floor.turn))) {
      so = examined(so, debate.floor.turn, seat, person);
      continue;
    }
    so = so.when(fileArgument({ tag: `${seat} says so`, side: 'proposition' }), person).then;
    so = so.when({ type: 'yield-floor' }, person).then;
  }
  return so;
}

/** One question by everybody who may ask one, and its answer by the first who may give it. */
function examined(so: Rehearsal, turn: number, seat: SeatId, person: PersonId): Rehearsal {
  if (!mayAsk(so.debate, turn, seat)) return so;
  const { then } = so.when({ type: 'open-exchange', turn, text: `${seat} asks` }, person);
  const exchange = then.debate.exchanges.length;
  const answer = { type: 'answer-exchange', exchange, text: 'It is so.' } as const;
  const answered = speakers(then.debate).map(([, by]) => then.when(answer, by));
  return answered.find(({ refusal }) => !refusal)?.then ?? then;
}

function speakers(debate: OpenedDebate): [SeatId, PersonId][] {
  if (debate.floor.phase !== 'running') return [];
  return segmentAt(debate, debate.floor.turn).seats.flatMap((seat) => {
    const seated = debate.seats[seat];
    return seated ? [[seat, seated.person]] : [];
  });
}

const hasSpoken = ({ floor, arguments: all, exchanges }: OpenedDebate, seat: SeatId): boolean =>
  [...all, ...exchanges].some(
    (said) => 'turn' in floor && said.turn === floor.turn && said.seat === seat,
  );
