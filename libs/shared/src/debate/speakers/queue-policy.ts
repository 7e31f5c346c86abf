import * as z from 'zod';

/** By which rule speeches wait on the list of speakers. */
export const QueuePolicy = z.enum([
  'first-come',
  'alternate-sides',
  'quiet-first',
  'first-timers',
  'random',
]);
export type QueuePolicy = z.infer<typeof QueuePolicy>;
