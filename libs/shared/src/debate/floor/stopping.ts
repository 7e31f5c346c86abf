import type { OpenedDebate } from '../state.js';
import { type Instant, later } from '../vocabulary.js';
import type { Floor } from '../restorable.js';
import { addTime } from './turn-book.js';
import { usedAt } from './used.js';

type Running = Extract<Floor, { phase: 'running' }>;

/** The clock stops: a running turn pauses, a called one waits, and what was left of its reading time is kept for it, ms. */
export function stopped(
  debate: OpenedDebate,
  at: Instant,
): { readonly debate: OpenedDebate; readonly reading: number | null } {
  const { floor } = debate;
  if (floor.phase === 'running') return { debate: paused(debate, floor, at), reading: null };
  const startsAt = floor.phase === 'called' ? floor.startsAt : null;
  const reading = startsAt === null ? null : Math.max(0, startsAt - at);
  return { debate: since(debate, at, null), reading };
}

/** The clock goes on: a turn that was running runs, one that was waiting gets its reading time back. */
export function goOn(debate: OpenedDebate, reading: number | null, at: Instant): OpenedDebate {
  const { floor } = debate;
  if (floor.phase !== 'paused')
    return since(debate, at, reading === null ? null : later(at, reading));
  const { turn, budget, used } = floor;
  return moved(debate, { phase: 'running', since: at, turn, budget, used }, at);
}

function paused(debate: OpenedDebate, { turn, budget }: Running, at: Instant): OpenedDebate {
  const { floor } = debate;
  return moved(debate, { phase: 'paused', since: at, turn, budget, used: usedAt(floor, at) }, at);
}

/** Books the time so far, as a wait that is charged to nobody, and begins the floor's phase anew. */
function since(debate: OpenedDebate, at: Instant, startsAt: Instant | null): OpenedDebate {
  const { floor } = debate;
  const again =
    floor.phase === 'called' ? { ...floor, since: at, startsAt } : { ...floor, since: at };
  return moved(debate, again, at);
}

const moved = (debate: OpenedDebate, floor: Floor, at: Instant): OpenedDebate => ({
  ...debate,
  books: addTime(debate.books, debate.floor, at),
  floor,
  floorVersion: debate.floorVersion + 1,
});
