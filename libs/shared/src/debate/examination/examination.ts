import { isExamination } from '../../formats/format.js';
import type { CommandOf } from '../commands.js';
import { usedAt } from '../floor/used.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat } from '../state.js';
import { type PersonId, type SeatId, type Side, unreachable } from '../vocabulary.js';
import { answerTime, mayAnswer, mayAsk, nextQuestion } from './asking-turn.js';
import { isOpenExchange, openExchange } from './exchanges.js';

type ExchangeCommand = CommandOf<'open-exchange' | 'answer-exchange' | 'leave-exchange'>;

/** Cross-examination and crossfire: one question opens one answer. */
export function decideExchange(
  debate: OpenedDebate,
  command: ExchangeCommand,
  issued: Issued,
): Decision {
  switch (command.type) {
    case 'open-exchange':
      return openOne(debate, command, issued);
    case 'answer-exchange':
      return answer(debate, command, issued);
    case 'leave-exchange':
      return leave(debate, command, issued);
    default:
      return unreachable(command);
  }
}

function openOne(
  debate: OpenedDebate,
  { turn, text }: CommandOf<'open-exchange'>,
  { by, at }: Issued,
): Decision {
  const { floor } = debate;
  if (!('turn' in floor) || floor.turn !== turn) return refuse({ code: 'no-examination-now' });
  if (!isExamination(segmentAt(debate, turn))) return refuse({ code: 'no-examination-now' });
  const speaker = speakerFor(debate, by);
  if (!speaker || !mayAsk(debate, turn, speaker.seat)) return refuse({ code: 'not-your-turn' });
  if (floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  if (floor.phase !== 'running') return refuse({ code: 'no-examination-now' });
  if (openExchange(debate)) return refuse({ code: 'exchange-open' });
  const next = nextQuestion(debate, turn, at);
  if (next && next.side !== speaker.side) {
    return refuse({ code: 'other-side-asks', seconds: inSeconds(next.left) });
  }
  const exchange = debate.exchanges.length + 1;
  return accept(
    entryBy(by, at)({ type: 'exchange-opened', exchange, turn, person: by, ...speaker }, { text }),
  );
}

/** Answers the open question. In grace there is still time for it. */
function answer(
  debate: OpenedDebate,
  { exchange: number, text }: CommandOf<'answer-exchange'>,
  { by, at }: Issued,
): Decision {
  const objection = notOpen(debate, number);
  if (objection) return refuse(objection);
  const exchange = debate.exchanges[number - 1];
  const speaker = speakerFor(debate, by);
  const answers =
    exchange &&
    speaker &&
    speaker.side !== exchange.side &&
    mayAnswer(debate, exchange.turn, speaker.seat);
  if (!answers) return refuse({ code: 'not-your-turn' });
  if (debate.floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  return accept(
    entryBy(by, at)(
      { type: 'exchange-answered', exchange: number, person: by, ...speaker },
      { text },
    ),
  );
}

/** The asking side moves on from a question that nobody has answered in time. */
function leave(
  debate: OpenedDebate,
  { exchange: number }: CommandOf<'leave-exchange'>,
  { by, at }: Issued,
): Decision {
  const objection = notOpen(debate, number);
  if (objection) return refuse(objection);
  const exchange = debate.exchanges[number - 1];
  const speaker = speakerFor(debate, by);
  const asks =
    exchange &&
    speaker &&
    speaker.side === exchange.side &&
    mayAsk(debate, exchange.turn, speaker.seat);
  if (!asks) return refuse({ code: 'not-your-turn' });
  if (debate.floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  const left = exchange.asked + answerTime(debate) - usedAt(debate.floor, at);
  if (left > 0) return refuse({ code: 'answer-awaited', seconds: inSeconds(left) });
  return accept(entryBy(by, at)({ type: 'exchange-left', exchange: number }));
}

const inSeconds = (ms: number) => Math.ceil(ms / 1000);

function notOpen(debate: OpenedDebate, number: number): Refusal | null {
  const exchange = debate.exchanges[number - 1];
  if (!exchange) return { code: 'no-such-exchange', exchange: number };
  return isOpenExchange(debate, exchange) ? null : { code: 'exchange-over' };
}

function speakerFor(debate: OpenedDebate, by: PersonId): { seat: SeatId; side: Side } | null {
  const seat = seatOf(debate, by);
  const side = seat && sideOfSeat(debate, seat);
  return seat && side ? { seat, side } : null;
}
