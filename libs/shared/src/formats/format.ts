import * as z from 'zod';
import { SeatId, Side } from '../debate/vocabulary.js';

/** What happens in a segment, in the field's standard words. */
export const SegmentKind = z.enum([
  'constructive',
  'rebuttal',
  'reply',
  'summary',
  'final-focus',
  'closing',
  'cross-examination',
  'crossfire',
  'free-debate',
  'floor',
  'discussion',
  'q-and-a',
  'prep',
  'division',
  'recess',
  'announcement',
]);
export type SegmentKind = z.infer<typeof SegmentKind>;

/** Rings `strokes` times, `at` seconds after the segment's clock started. */
export const Bell = z.object({ at: z.int().nonnegative(), strokes: z.int().min(0).max(9) });
export type Bell = z.infer<typeof Bell>;

/** One planned part of a debate. */
export const Segment = z.object({
  code: z.string().min(1).max(16),
  label: z.string().min(1).max(80),
  kind: SegmentKind,
  /** Whose time it is; null where it belongs to both. */
  side: Side.nullable(),
  /** The seats that may file here: one in a turn, several in an open block, none in a division. */
  seats: z.array(SeatId),
  seconds: z
    .number()
    .positive()
    .max(30 * 86_400),
  /** Words that each seat may file here. */
  words: z.int().positive().max(20_000),
  bells: z.array(Bell),
  /** Whether an argument that answers none may still be brought. */
  newArguments: z.boolean(),
  asker: SeatId.optional(),
  answerer: SeatId.optional(),
});
export type Segment = z.infer<typeof Segment>;

export const Seat = z.object({ id: SeatId, side: Side, label: z.string().min(1).max(40) });
export type Seat = z.infer<typeof Seat>;

/** A kind of debate as data: who sits where and what happens in which order. */
export const Format = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  sides: z.object({
    proposition: z.string().min(1).max(24),
    opposition: z.string().min(1).max(24),
  }),
  seats: z.array(Seat).min(2).max(16),
  segments: z.array(Segment).min(1).max(60),
  /** Seconds of preparation that each side may spend before its own turns; 0 where there is none. */
  prepPool: z.number().nonnegative().max(7200),
  /** How many times faster than its rule book this copy runs; 1 is the real thing. */
  pace: z.number().min(1).max(1000),
  /** Where the rules stand. */
  sources: z.array(z.string()),
});
export type Format = z.infer<typeof Format>;

export const isDivision = (segment: Segment): boolean => segment.kind === 'division';

/** Several seats may file at once. */
export const isOpenBlock = (segment: Segment): boolean => segment.seats.length > 1;

export const seatIn = (format: Format, seat: SeatId): Seat | undefined =>
  format.seats.find((each) => each.id === seat);

/** Seconds that the rule book gives to each side's own turns. */
export function secondsPerSide(format: Format): Readonly<Record<Side, number>> {
  const total = { proposition: 0, opposition: 0 };
  for (const { side, seconds } of format.segments) if (side) total[side] += seconds;
  return total;
}
