import * as z from 'zod';

export const Side = z.enum(['proposition', 'opposition']);
export type Side = z.infer<typeof Side>;

export const sides: readonly Side[] = Side.options;

export const otherSide = (side: Side): Side =>
  side === 'proposition' ? 'opposition' : 'proposition';

/** One id has one spelling: in small letters, as databases write it. */
const id = () => z.uuid().overwrite((text) => text.toLowerCase());

export const DebateId = id().brand<'DebateId'>();
export type DebateId = z.infer<typeof DebateId>;

export const PersonId = id().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Chosen by the sender. The same id sent twice happens once. */
export const CommandId = id().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** Who made something happen: a person, or time itself. */
export const Actor = z.union([PersonId, z.literal('clock')]);
export type Actor = z.infer<typeof Actor>;

/** A role within a format, such as `for-1`. */
export const SeatId = z.string().regex(/^[a-z0-9-]{1,24}$/);
export type SeatId = z.infer<typeof SeatId>;

/** The last instant that a date can stand for. */
const endOfTime = 8.64e15;

/** Milliseconds since the epoch, by the server's clock. Nobody else's time is ever stored. */
export const Instant = z.int().nonnegative().max(endOfTime).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

export const later = (instant: Instant, ms: number): Instant => (instant + ms) as Instant;

export const latest = (...instants: Instant[]): Instant => Math.max(...instants) as Instant;

/** How far a debate has come. It ends `published`, `cancelled` or `abandoned`; `suspended` goes on later. */
export const Stage = z.enum([
  'scheduled',
  'lobby',
  'live',
  'suspended',
  'deliberation',
  'closed',
  'published',
  'cancelled',
  'abandoned',
]);
export type Stage = z.infer<typeof Stage>;

/** Nothing can happen in it any more but moderation of what was said. */
export const hasEnded = (stage: Stage | undefined): boolean =>
  stage === 'published' || stage === 'cancelled' || stage === 'abandoned';

/** Who finds a debate: everybody in the lobby, whoever has its address, or only invited people. */
export const Visibility = z.enum(['public', 'unlisted', 'private']);
export type Visibility = z.infer<typeof Visibility>;

/** What people write. No database keeps a nought or half a character, so each becomes a visible replacement. */
export const Prose = z
  .string()
  .overwrite((text) => text.replace(/[\0\p{Cs}]/gu, '\ufffd'))
  .trim();

/** Compile-time proof that a union was handled completely. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
