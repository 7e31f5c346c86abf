import { mulberry } from '../../verdict/mulberry.js';
import type { Format } from '../../formats/format.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, type Entry, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { otherSide, type Side } from '../vocabulary.js';

/** How a coin falls from a seed. Heads leaves the sides as the format has them, tails swaps them. */
export const heads = (seed: number): boolean => mulberry(seed)() < 0.5;

/** Whether a coin has still to decide who debates which side. */
export const toToss = ({ format, toss }: Pick<OpenedDebate, 'format' | 'toss'>): boolean =>
  !!format.toss && !toss;

/** Lets a coin decide who debates which side, once, before the first turn. */
export function tossCoin(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  if (debate.stage !== 'scheduled' && debate.stage !== 'lobby')
    return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!debate.format.toss) return refuse({ code: 'nothing-to-toss' });
  if (debate.toss) return refuse({ code: 'already-so' });
  return accept(coinTossed(entryBy(by, at), facts.seed));
}

export function coinTossed(entry: ReturnType<typeof entryBy>, seed: number | undefined): Entry {
  if (seed === undefined) throw new Error('A coin is tossed from a seed.');
  return entry({ type: 'coin-tossed', seed, heads: heads(seed) });
}

/** The same run of show with the sides exchanged: whoever was to propose opposes. */
export function exchanged(format: Format): Format {
  const swap = (side: Side | null) => side && otherSide(side);
  return {
    ...format,
    seats: format.seats.map((seat) => ({ ...seat, side: swap(seat.side) })),
    segments: format.segments.map(({ firstQuestion, ...segment }) => ({
      ...segment,
      side: swap(segment.side),
      ...(firstQuestion && { firstQuestion: otherSide(firstQuestion) }),
    })),
  };
}
