import fc from 'fast-check';
import type { Command } from '../commands.js';
import { everyCourse, type Moment } from '../course.fixture.js';
import { evolve } from '../evolve.js';
import { dan, debaters, eve, olga, sealed } from '../rehearsal.fixture.js';
import { rolesOf } from '../roles.js';
import { type OpenedDebate, seatOf } from '../state.js';
import { leaseLength } from './lease.js';
import { anyLease, leaseAt } from './succession.fixture.js';
import { succession } from './succession.js';

const people = [olga, dan, eve, ...debaters];

const chairsOnly: readonly Command['type'][] = [
  'call-turn',
  'start-turn',
  'hold-turn',
  'pause-clock',
  'resume-clock',
  'extend-turn',
  'end-turn',
  'skip-turn',
  'hand-over',
  'undo',
];

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('there is at most one chair, and nobody else runs the floor', () => {
  everyCourse(({ lines, moments }) => {
    for (const { after } of lines) {
      const chairs = people.filter((person) => rolesOf(after, person).includes('chair'));
      holds(chairs.length <= 1, () => after);
      holds(after.chair === null || seatOf(after, after.chair) === null, () => after);
      holds(new Set(after.deputies).size === after.deputies.length, () => after.deputies);
    }
    for (const { before, command, by, decision } of moments) {
      if (before.stage === 'unopened' || !chairsOnly.includes(command.type)) continue;
      holds(!decision.ok || before.chair === by, () => [command, by]);
    }
  });
});

it('nobody follows while the lease is fresh, nor anybody who does not have the chair', () => {
  const leases = fc.sample(anyLease, { numRuns: 40, seed: 7 });
  let followed = 0;
  everyCourse(({ moments }) => {
    for (const [i, { before, now }] of moments.entries()) {
      const any = leases[i % leases.length];
      if (before.stage === 'unopened' || !any) continue;
      const lease = leaseAt(before, now, any);
      const entries = succession(before, now, lease);
      if (entries.length === 0) continue;
      followed++;
      holds(any.age >= leaseLength && before.chair === lease.person, () => [before, lease]);
      follows(before, now, entries, lease.here);
    }
  });
  expect(followed).toBeGreaterThan(100);
});

/** What a succession makes of a debate: one other chair at most, and the one before it the first deputy. */
function follows(
  before: OpenedDebate,
  now: Moment['now'],
  entries: ReturnType<typeof succession>,
  here: readonly string[],
): void {
  const [line] = sealed([], entries, null);
  if (!line) throw new Error('A succession is one line.');
  const after = evolve(before, line) as OpenedDebate;
  holds(entries.length === 1 && line.actor === 'clock', () => entries);
  holds(line.at >= before.lastAt && line.at <= now, () => [line, before.lastAt, now]);
  holds(after.chair !== before.chair && after.deputies[0] === before.chair, () => after);
  holds(after.chair === null || here.includes(after.chair), () => [after.chair, here]);
  holds(after.chair === null || seatOf(after, after.chair) === null, () => after);
}
