import {
  answerTime,
  type Exchange,
  type Instant,
  isExamination,
  mayAnswer,
  mayAsk,
  nextQuestion,
  openExchange,
  type OpenedDebate,
  type SeatId,
  segmentAt,
  sideOfSeat,
  usedAt,
} from '@crossbench/shared';
import { figures } from '../clock/figures';
import { holders, nameAt, sideName } from '../room/holders';

/** What somebody in an examination does now. */
export interface ExaminationPlace {
  readonly kind: 'ask' | 'answer' | 'wait' | 'listen';
  readonly turn: number;
  /** The open question's number; 0 where there is none. */
  readonly exchange: number;
  readonly words: string;
  /** Why it cannot be done yet. */
  readonly barred: string | null;
  /** Whose question is next, in one sentence, where the format does not name an asker. */
  readonly rule: string | null;
}

const rule = 'The sides ask in turn; after 15 s without a question anybody may.';

const nowhere: ExaminationPlace = {
  kind: 'listen',
  turn: 0,
  exchange: 0,
  words: '',
  barred: null,
  rule: null,
};

/** The turn of the examination on the floor, if there is one and it has not closed. */
export function examinationOnFloor({ floor, format }: OpenedDebate): number | null {
  if (!('turn' in floor) || floor.phase === 'clearing') return null;
  const segment = format.segments[floor.turn];
  return segment && isExamination(segment) ? floor.turn : null;
}

export function examinationPlace(
  debate: OpenedDebate | null,
  seat: SeatId | null,
  now: Instant,
): ExaminationPlace {
  const turn = debate && examinationOnFloor(debate);
  if (!debate || seat === null || turn === null) return nowhere;
  const open = openExchange(debate);
  const here = { ...nowhere, turn, rule: segmentAt(debate, turn).asker ? null : rule };
  if (open) return { ...here, exchange: open.number, ...beside(debate, seat, open, now) };
  if (!mayAsk(debate, turn, seat)) return { ...here, words: `${holders(debate, turn)}.` };
  return { ...here, kind: 'ask', words: 'Your question', barred: notYet(debate, turn, seat, now) };
}

/** What a seat does about a question that is open. */
function beside(debate: OpenedDebate, seat: SeatId, open: Exchange, now: Instant) {
  const { turn } = open;
  const paused = debate.floor.phase === 'paused' ? 'The clock is paused.' : null;
  const asker = nameAt(debate, open.seat);
  if (sideOfSeat(debate, seat) !== open.side) {
    if (!mayAnswer(debate, turn, seat)) return { words: `${asker} waits for an answer.` };
    return { kind: 'answer', words: `${asker} asks: “${open.question}”`, barred: paused } as const;
  }
  const left = open.asked + answerTime(debate) - usedAt(debate.floor, now);
  const wait = left > 0 ? `Move on in ${figures(left)}` : null;
  const words = `The answer is awaited: “${open.question}”`;
  return mayAsk(debate, turn, seat)
    ? ({ kind: 'wait', words, barred: paused ?? wait } as const)
    : { words };
}

function notYet(debate: OpenedDebate, turn: number, seat: SeatId, now: Instant): string | null {
  switch (debate.floor.phase) {
    case 'paused':
      return 'The clock is paused.';
    case 'overtime':
      return 'Time is up.';
    case 'running':
      break;
    default:
      return 'Questions begin with the clock.';
  }
  const next = nextQuestion(debate, turn, now);
  if (!next || next.side === sideOfSeat(debate, seat)) return null;
  return `${sideName(debate, next.side)} asks next. Anybody may in ${figures(next.left)}.`;
}
