import * as z from 'zod';
import { DebateEvent } from '../debate/events.js';
import { Actor, CommandId, Instant } from '../debate/vocabulary.js';

/** Somebody's words with the salt of their content hash; canonical JSON of `Words`. */
export const Wording = z.object({ salt: z.string(), text: z.string() });
export type Wording = z.infer<typeof Wording>;

/** An event with its place in the log: the only shape that is stored, sent and resumed from. */
export const Recorded = z.object({
  seq: z.int().positive(),
  at: Instant,
  actor: Actor,
  /** Null for what time itself did. */
  commandId: CommandId.nullable(),
  /** SHA-256 of the previous line's hash and this line's envelope. */
  hash: z.string(),
  event: DebateEvent,
  /** Missing where it is withheld, or where the event has no words. */
  wording: Wording.optional(),
});
export type Recorded = z.infer<typeof Recorded>;
