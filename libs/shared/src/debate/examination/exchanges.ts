import { isOfCountedTurn, isOfLastRun, isUnderWay } from '../floor/runs.js';
import type { OpenedDebate } from '../state.js';
import type { Side } from '../vocabulary.js';
import type { Exchange } from './exchange.js';

/** Whether its answer is still waited for; a question that the end of its turn met is left unanswered. */
export const isOpenExchange = (debate: OpenedDebate, exchange: Exchange): boolean =>
  exchange.closed === null && isUnderWay(debate, exchange);

/** The question that waits for its answer; there is at most one. */
export const openExchange = (debate: OpenedDebate): Exchange | null =>
  debate.exchanges.find((exchange) => isOpenExchange(debate, exchange)) ?? null;

/** The questions of a turn, in order; of a turn that was repeated only those that count. */
export const exchangesIn = (debate: OpenedDebate, turn: number): readonly Exchange[] =>
  debate.exchanges.filter((exchange) => exchange.turn === turn && isOfLastRun(debate, exchange));

/** Answers of the other side, which may be cited as concessions. */
export const concessionsTo = (debate: OpenedDebate, side: Side): readonly Exchange[] =>
  debate.exchanges.filter(
    (exchange) =>
      exchange.answer !== null &&
      exchange.answer.side !== side &&
      isOfCountedTurn(debate, exchange),
  );
