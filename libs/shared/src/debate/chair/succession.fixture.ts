import fc from 'fast-check';
import type { Attempt, Whim } from '../attempt.fixture.js';
import type { Command } from '../commands.js';
import type { Facts } from '../issued.js';
import type { Entry } from '../refusal.js';
import { ann, dan, eve, olga, type Rehearsal, resume, sealed } from '../rehearsal.fixture.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, later, type PersonId } from '../vocabulary.js';
import { type Lease, leaseLength } from './lease.js';
import { succession } from './succession.js';

type Ask = (type: Command['type'], by: PersonId, seat?: string, facts?: Facts) => Attempt;

const deputyLink: Facts = { invitation: { role: 'deputy' } };

/** What changes who would follow: deputies come, and are sent away. */
export const deputising = (debate: OpenedDebate, chair: PersonId, ask: Ask): Attempt[] => [
  ...[dan, eve, olga].map((by) => ask('become-deputy', by, '', deputyLink)),
  ...(debate.deputies.length > 0 ? [ask('dismiss-deputy', chair)] : []),
];

/** The last sign of somebody in the chair, so many milliseconds ago, and who else is here. */
export interface AnyLease {
  readonly person: 'chair' | PersonId;
  readonly age: number;
  readonly here: readonly PersonId[];
}

export const anyLease: fc.Arbitrary<AnyLease> = fc.record({
  person: fc.oneof(fc.constant('chair' as const), fc.constantFrom(olga, dan, eve, ann)),
  age: fc.oneof(fc.nat(2 * leaseLength), fc.integer({ min: leaseLength - 2, max: leaseLength })),
  here: fc.uniqueArray(fc.constantFrom(olga, dan, eve, ann), { maxLength: 4 }),
});

export const leaseAt = (debate: OpenedDebate, now: Instant, any: AnyLease): Lease => ({
  person: any.person === 'chair' ? (debate.chair ?? olga) : any.person,
  renewedAt: later(now, -any.age),
  here: any.here,
});

/** In a random course the chair is lost now and then, and some of those who may follow are here. */
export const nowAndThenLost = (
  debate: OpenedDebate,
  now: Instant,
  { what, who }: Whim,
): Entry[] => {
  if (what % 29 !== 0) return [];
  const here = [olga, dan, eve].filter((_, i) => (who >> i) % 2 === 1);
  return succession(
    debate,
    now,
    leaseAt(debate, now, { person: 'chair', age: what + who * 40, here }),
  );
};

/** The chair was last heard so many seconds ago, and time has found out. */
export function lost(rehearsal: Rehearsal, seconds: number, here: readonly PersonId[]) {
  const { debate, log, now } = rehearsal;
  const lease = leaseAt(debate, now, { person: 'chair', age: seconds * 1000, here });
  const entries = succession(debate, now, lease);
  return { entries, then: resume([...log, ...sealed(log, entries, null)], now) };
}
