import {
  type Command,
  type DebateEvent,
  type Instant,
  lightning,
  mayIssue,
  type OpenedDebate,
  type PersonId,
  type Recorded,
  replay,
} from '@crossbench/shared';

const person = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}` as PersonId;

const cast = {
  organiser: person(1),
  chair: person(2),
  deputy: person(3),
  clerk: person(7),
  debater: person(4),
  speaker: person(6),
  audience: person(5),
} as const;

/** A debate in which every role is held by somebody else. */
const events: readonly DebateEvent[] = [
  {
    type: 'debate-opened',
    code: 'ABCDEF',
    motion: { id: null, wording: 'This house would debate.', kind: 'policy' },
    format: lightning,
    visibility: 'public',
    chair: null,
    podium: 'live',
    startsAt: null,
    rehearsal: false,
  },
  { type: 'chair-taken', person: cast.chair },
  { type: 'deputy-named', person: cast.deputy },
  { type: 'clerk-named', person: cast.clerk },
  { type: 'seat-claimed', seat: 'for', person: cast.debater, robot: false },
  {
    ...{ type: 'speaker-recognised', turn: 1, request: 1, person: cast.speaker },
    ...{ side: null, budget: null },
  },
];

const recorded = (event: DebateEvent, index: number): Recorded => ({
  seq: index + 1,
  at: 0 as Instant,
  actor: cast.organiser,
  commandId: null,
  hash: '',
  event,
});

const debate = replay(events.map(recorded)) as OpenedDebate;

/** The roles that a command is open to, as the rules themselves answer. */
export function issuersOf(command: Command['type']): string {
  if (mayIssue(debate, cast.audience, command)) return 'anyone';
  const roles = Object.entries(cast).filter(([, id]) => mayIssue(debate, id, command));
  return roles.map(([role]) => role).join(', ');
}
