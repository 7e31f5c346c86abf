import { lobbyBefore } from '../floor/patience.js';
import { entryBy } from '../issued.js';
import type { Entry } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, later, latest, type PersonId } from '../vocabulary.js';
import { successors } from './deputies.js';
import { type Lease, leaseGrace, leaseLength } from './lease.js';

/** Whether the chair's lease is kept, about to run out, or over, so that somebody else has the chair. */
export type LeaseState = 'held' | 'grace' | 'vacant';

/** The instant at which the chair is lost; null where the lease ends nothing. By correspondence nobody has to be there. */
export function successionDue(
  debate: OpenedDebate,
  { person, renewedAt }: Pick<Lease, 'person' | 'renewedAt'>,
): Instant | null {
  if (debate.chair !== person || debate.format.correspondence) return null;
  const lost = later(renewedAt, leaseLength);
  switch (debate.stage) {
    case 'lobby':
      return nearStart(debate, lost) ? lost : null;
    case 'live':
    case 'deliberation':
      return lost;
    case 'scheduled':
    case 'suspended':
    case 'closed':
    case 'published':
    case 'cancelled':
    case 'abandoned':
      return null;
  }
}

/** A lobby that was opened long before its start, or without one, waits for its chair: nobody's time runs in it. */
const nearStart = ({ startsAt, format }: OpenedDebate, moment: Instant): boolean =>
  startsAt !== null && moment >= later(startsAt, -lobbyBefore(format));

export function leaseState(
  debate: OpenedDebate,
  lease: Pick<Lease, 'person' | 'renewedAt'>,
  now: Instant,
): LeaseState {
  const lost = successionDue(debate, lease);
  if (lost === null || now < later(lost, leaseGrace - leaseLength)) return 'held';
  return now < lost ? 'grace' : 'vacant';
}

/** Who follows: the first deputy who is here, else the organiser, else the clock (null). */
export const heir = (debate: OpenedDebate, here: readonly PersonId[]): PersonId | null =>
  successors(debate).find((person) => here.includes(person)) ?? null;

/** What time does to a chair who is lost: somebody else has it, at the instant at which the lease ran out. */
export function succession(debate: OpenedDebate, now: Instant, lease: Lease): Entry[] {
  const lost = successionDue(debate, lease);
  if (lost === null || now < lost) return [];
  const entry = entryBy('clock', latest(lost, debate.lastAt));
  const to = heir(debate, lease.here);
  return [entry({ type: 'chair-succeeded', from: lease.person, to, cause: 'lost' })];
}
