import type { OpenedDebate } from '../state.js';
import { type Instant, later } from '../vocabulary.js';
import { addTime } from './turn-book.js';

/** The clock stops between turns: a called turn waits, and what was left of its reading time is kept for it, ms. */
export function stopped(
  debate: OpenedDebate,
  at: Instant,
): { readonly debate: OpenedDebate; readonly reading: number | null } {
  const { floor } = debate;
  const startsAt = floor.phase === 'called' ? floor.startsAt : null;
  const reading = startsAt === null ? null : Math.max(0, startsAt - at);
  return { debate: since(debate, at, null), reading };
}

/** The clock goes on: a turn that was waiting gets its reading time back. */
export const goOn = (debate: OpenedDebate, reading: number | null, at: Instant): OpenedDebate =>
  since(debate, at, reading === null ? null : later(at, reading));

/** Books the time so far, as a wait that is charged to nobody, and begins the floor's phase anew. */
function since(debate: OpenedDebate, at: Instant, startsAt: Instant | null): OpenedDebate {
  const { floor } = debate;
  const moved =
    floor.phase === 'called' ? { ...floor, since: at, startsAt } : { ...floor, since: at };
  return {
    ...debate,
    books: addTime(debate.books, floor, at),
    floor: moved,
    floorVersion: debate.floorVersion + 1,
  };
}
