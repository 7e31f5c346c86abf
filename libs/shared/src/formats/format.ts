import * as z from 'zod';
import { QueuePolicy } from '../debate/speakers/queue-policy.js';
import { Prose, SeatId, Side } from '../debate/vocabulary.js';

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

/** Rings `strokes` times, `at` seconds after the segment's clock started. Fifteen strokes and more sound as one long ring; none is a change without a sound. */
export const Bell = z.object({ at: z.int().nonnegative(), strokes: z.int().min(0).max(60) });
export type Bell = z.infer<typeof Bell>;

const seconds = z
  .number()
  .positive()
  .max(90 * 86_400);

/** When the other side may offer points of information: from and until, in seconds of the turn's clock, and how long one may last. */
export const PoiWindow = z.object({
  opens: z.number().nonnegative(),
  closes: seconds,
  limit: seconds,
});
export type PoiWindow = z.infer<typeof PoiWindow>;

/** A part of a split speech: what is done from `at` seconds on. */
export const Period = z.object({ at: z.number().nonnegative(), name: Prose.min(1).max(40) });
export type Period = z.infer<typeof Period>;

/** Time that each side owns in a free debate, and how much of it one statement may use; in seconds. */
export const SideClock = z.object({ seconds, perUse: seconds });
export type SideClock = z.infer<typeof SideClock>;

/** One planned part of a debate. */
export const Segment = z.object({
  code: Prose.min(1).max(16),
  label: Prose.min(1).max(80),
  kind: SegmentKind,
  /** Whose time it is; null where it belongs to both. */
  side: Side.nullable(),
  /** The seats that may speak here: one in a turn, several in an open block, none in a division, a recess, an announcement or fixed preparation. */
  seats: z.array(SeatId).max(16),
  seconds,
  /** Words that each seat may file here. */
  words: z.int().positive().max(20_000),
  bells: z.array(Bell).max(60),
  /** Whether an argument that answers none may still be brought. */
  newArguments: z.boolean(),
  asker: SeatId.optional(),
  answerer: SeatId.optional(),
  /** Only one of the seats speaks; which one is said when the turn is called. */
  oneSpeaker: z.literal(true).optional(),
  poi: PoiWindow.optional(),
  /** The parts of a split speech, in order; the first begins at 0. */
  periods: z.array(Period).min(2).max(6).optional(),
  /** Seconds of grace after the time is up, where they are not a tenth of the turn, at most 15. */
  grace: z.number().nonnegative().max(3600).optional(),
  /** False where neither side may spend preparation before it. */
  prep: z.literal(false).optional(),
  sideClock: SideClock.optional(),
  /** Most that one speaker from the list may use, in seconds. */
  perSpeaker: seconds.optional(),
  /** Words that one speaker from the list may file, where they are not one for every second. */
  speakerWords: z.int().positive().max(20_000).optional(),
  /** By which rule speeches wait on the list, where it is not that of its kind. */
  queue: QueuePolicy.optional(),
  /** The side that puts the first question of a crossfire. */
  firstQuestion: Side.optional(),
});
export type Segment = z.infer<typeof Segment>;

/** A role in the debate. `side` is null for those who belong to neither; `team` where two teams share a side. */
export const Seat = z.object({
  id: SeatId,
  side: Side.nullable(),
  label: Prose.min(1).max(40),
  team: Prose.min(1).max(40).optional(),
});
export type Seat = z.infer<typeof Seat>;

/** A kind of debate as data: who sits where and what happens in which order. */
export const Format = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: Prose.min(1).max(80),
  sides: z.object({
    proposition: Prose.min(1).max(24),
    opposition: Prose.min(1).max(24),
  }),
  seats: z.array(Seat).min(2).max(16),
  segments: z.array(Segment).min(1).max(60),
  /** Seconds of preparation that each side may spend before its own turns; 0 where there is none. */
  prepPool: z.number().nonnegative().max(7200),
  /** Who debates which side is decided by the toss of a coin. */
  toss: z.literal(true).optional(),
  /** False where nobody may raise one. */
  pointsOfOrder: z.literal(false).optional(),
  /** The sides get different times on purpose. */
  asymmetric: z.literal(true).optional(),
  /** How many times faster than its rule book this copy runs; 1 is the real thing. */
  pace: z.number().min(1).max(1000),
  /** Held by people who are not there at the same time: how long a turn lasts, in seconds. */
  correspondence: z.object({ turn: seconds }).optional(),
  /** Where the rules stand. */
  sources: z.array(Prose.max(300)).max(20),
});
export type Format = z.infer<typeof Format>;

export const isDivision = (segment: Segment): boolean => segment.kind === 'division';

/** Several seats may speak. */
export const isOpenBlock = (segment: Segment): boolean =>
  segment.seats.length > 1 && !segment.oneSpeaker;

/** Nobody speaks: a recess, an announcement, or preparation that has its own place in the run of show. */
export const isSilent = ({ kind }: Segment): boolean =>
  kind === 'recess' || kind === 'announcement' || kind === 'prep';

/** It is debated by questions and answers, not by arguments. */
export const isExamination = ({ kind }: Segment): boolean =>
  kind === 'cross-examination' || kind === 'crossfire';

/** Its speakers are recognised one by one from the list. */
export const hasList = ({ kind }: Segment): boolean =>
  kind === 'floor' || kind === 'discussion' || kind === 'q-and-a';

export const seatIn = (format: Format, seat: SeatId): Seat | undefined =>
  format.seats.find((each) => each.id === seat);

/** Seconds that the rule book gives to each side's own turns. */
export function secondsPerSide(format: Format): Readonly<Record<Side, number>> {
  const total = { proposition: 0, opposition: 0 };
  for (const { side, seconds } of format.segments) if (side) total[side] += seconds;
  return total;
}
