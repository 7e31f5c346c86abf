import * as z from 'zod';
import { Instant, PersonId } from '../vocabulary.js';
import { QueuePolicy } from './queue-policy.js';

const number = z.int().positive();
const ms = z.int().nonnegative();

/** Somebody from the list has finished; what they were writing is waited for until the bell files it. */
export const Leaving = z.object({ turn: z.int().nonnegative(), request: number, since: Instant });
export type Leaving = z.infer<typeof Leaving>;

/** Who has been heard so far, and for how long. */
export const Heard = z.object({
  /** Requests whose speakers have finished, in that order. */
  done: z.array(number),
  /** Requests that waited when their segment ended. */
  lapsed: z.array(number),
  leaving: z.array(Leaving),
  /** Speaking time in turns of one's own and from the list, ms. */
  people: z.record(PersonId, ms),
  sides: z.object({ proposition: ms, opposition: ms, neither: ms }),
});
export type Heard = z.infer<typeof Heard>;

/** The rule that the chair has set for a segment; the seed is what lots are drawn from. */
export const SetPolicy = z.object({
  turn: z.int().nonnegative(),
  policy: QueuePolicy,
  seed: z.int().nonnegative().nullable(),
});
export type SetPolicy = z.infer<typeof SetPolicy>;

/** What the chair has decided on the list of speakers: numbers of requests, by result. */
export const ListOrder = z.object({
  policy: SetPolicy.nullable(),
  /** The turn whose list takes no more requests; missing while every list does. */
  closed: z.int().nonnegative().optional(),
  declined: z.array(number),
  upheld: z.array(number),
  dismissed: z.array(number),
  'out-of-order': z.array(number),
});
export type ListOrder = z.infer<typeof ListOrder>;

export const nobodyHeard: Heard = {
  done: [],
  lapsed: [],
  leaving: [],
  people: {},
  sides: { proposition: 0, opposition: 0, neither: 0 },
};

export const nothingOrdered: ListOrder = {
  policy: null,
  declined: [],
  upheld: [],
  dismissed: [],
  'out-of-order': [],
};
