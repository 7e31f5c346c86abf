import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import { clockAgain, runOf } from '../floor/runs.js';
import { usedAt } from '../floor/used.js';
import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, unreachable } from '../vocabulary.js';
import type { Exchange } from './exchange.js';

type ExchangeMove = EventOf<'exchange-opened' | 'exchange-answered' | 'exchange-left'>;

/** Applies what happened to one exchange. */
export function moveExchange(
  debate: OpenedDebate,
  event: ExchangeMove,
  { seq, at }: Recorded,
  { text = '' }: Words,
): OpenedDebate {
  const clock = usedAt(debate.floor, at);
  switch (event.type) {
    case 'exchange-opened': {
      const { exchange: number, turn, seat, side, person } = event;
      const run = runOf(debate, turn);
      const asked = { number, turn, run, seat, side, person, question: text, asked: clock };
      const exchanges = [
        ...debate.exchanges,
        { ...asked, closed: null, answer: null, lines: [seq] },
      ];
      return { ...debate, exchanges };
    }
    case 'exchange-answered': {
      const { seat, side, person } = event;
      return changed(debate, event.exchange, {
        closed: clock,
        answer: { seat, side, person, text },
        lines: [...(debate.exchanges[event.exchange - 1]?.lines ?? []), seq],
      });
    }
    case 'exchange-left':
      return changed(debate, event.exchange, { closed: clock });
    default:
      return unreachable(event);
  }
}

const changed = (
  debate: OpenedDebate,
  number: number,
  change: Partial<Exchange>,
): OpenedDebate => ({
  ...debate,
  exchanges: debate.exchanges.map((exchange) =>
    exchange.number === number ? { ...exchange, ...change } : exchange,
  ),
});

/** Exchanges after a command was taken back: no time of theirs is later than what the turn's clock shows again. */
export function exchangesRewound(debate: OpenedDebate, at: Instant): readonly Exchange[] {
  return debate.exchanges.map((exchange) => {
    const clock = clockAgain(debate, exchange, at);
    if (clock === null) return exchange;
    if (clock === 'unbegun') return { ...exchange, asked: 0, closed: 0 };
    const { asked, closed } = exchange;
    const left = closed === null ? null : Math.min(closed, clock);
    return { ...exchange, asked: Math.min(asked, clock), closed: left };
  });
}
