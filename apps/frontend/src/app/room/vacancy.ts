import {
  type Crowd,
  heir,
  type Instant,
  leaseState,
  type OpenedDebate,
  type PersonId,
  type Recorded,
  successionDue,
  successors,
} from '@crossbench/shared';

/** The chair has lost the connection: who follows (null: the clock), and in how many ms. */
export interface Vacancy {
  readonly to: PersonId | null;
  readonly left: number;
}

/** What the room is told before somebody follows in the chair; null while nobody is about to. */
export function vacancy(debate: OpenedDebate, crowd: Crowd | null, now: Instant): Vacancy | null {
  const { chair, chairSince } = debate;
  const lostAt = crowd?.chairLostAt ?? null;
  // What was counted before somebody else took the chair says nothing about them.
  if (!crowd || chair === null || lostAt === null || lostAt < (chairSince ?? 0)) return null;
  const lease = { person: chair, renewedAt: lostAt };
  if (leaseState(debate, lease, now) === 'held') return null;
  const due = successionDue(debate, lease) ?? now;
  return { to: heir(debate, crowd.here), left: Math.max(0, due - now) };
}

/** Somebody followed in the chair of who was lost. */
export interface Succession {
  readonly from: PersonId;
  readonly to: PersonId | null;
  readonly at: Instant;
}

/** The last time that happened, if nobody has been given or has taken the chair since. */
export function lastSuccession(log: readonly Recorded[]): Succession | null {
  const changed = log.findLast(
    ({ event: { type } }) =>
      type === 'chair-succeeded' || type === 'chair-taken' || type === 'chair-handed-over',
  );
  if (changed?.event.type !== 'chair-succeeded') return null;
  const { from, to } = changed.event;
  return { from, to, at: changed.at };
}

/** Somebody who may have the chair after the one who has it now. */
export interface Successor {
  readonly person: PersonId;
  readonly words: string;
  /** Null before the room was counted. */
  readonly here: boolean | null;
}

/** All of them, in the order in which they would follow. */
export const successorsOf = (debate: OpenedDebate, crowd: Crowd | null): readonly Successor[] =>
  successors(debate).map((person) => ({
    person,
    words: `${nameOf(debate, person)}, ${debate.deputies.includes(person) ? 'deputy' : 'the organiser'}`,
    here: crowd && crowd.here.includes(person),
  }));

/** Who is meant by a chair, at the beginning of a sentence. */
export const nameOf = ({ names }: OpenedDebate, person: PersonId | null): string =>
  person === null ? 'The clock' : names[person] || 'Somebody without a name';
