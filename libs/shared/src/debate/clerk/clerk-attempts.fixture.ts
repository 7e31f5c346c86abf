import type { Attempt } from '../attempt.fixture.js';
import { anyArgument } from '../arguments/argument-attempts.fixture.js';
import { checked } from '../arguments/content-attempts.fixture.js';
import type { Command } from '../commands.js';
import type { Facts } from '../issued.js';
import { dan, eve, noVotes, olga } from '../rehearsal.fixture.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { notedTurn, voicesIn } from './noting.js';

const clerkLink: Facts = { ...noVotes, name: 'Clerk', invitation: { role: 'clerk' } };

/** What a clerk would do now, and what is done about clerks. */
export function aboutNotes(debate: OpenedDebate, size: number): Attempt[] {
  if (debate.medium !== 'spoken') return [];
  const [first] = debate.clerks;
  return [
    ...(first === undefined || size % 6 === 0
      ? [dan, eve].map((by) => ({
          by,
          command: { type: 'become-clerk' } as const,
          facts: clerkLink,
        }))
      : []),
    ...(first !== undefined && size % 9 === 0 ? [dismissed(debate, first)] : []),
    ...(size % 7 === 0 ? [moved(debate, size)] : []),
    ...debate.clerks.flatMap((clerk) => noted(debate, clerk, size)),
  ];
}

const moved = (debate: OpenedDebate, size: number): Attempt => ({
  by: debate.chair ?? olga,
  command: { type: 'move-debate', place: { hall: `Room ${size % 5}` } },
  facts: noVotes,
});

const dismissed = (debate: OpenedDebate, person: PersonId): Attempt => ({
  by: debate.chair ?? olga,
  command: { type: 'dismiss-clerk', person },
  facts: noVotes,
});

function noted(debate: OpenedDebate, by: PersonId, size: number): Attempt[] {
  const turn = notedTurn(debate);
  if (turn === null) return [];
  const voices = voicesIn(debate, turn);
  const speaker = size % 5 === 0 ? undefined : voices[size % Math.max(1, voices.length)];
  const argument = anyArgument(debate, size);
  const command: Command = {
    type: 'file-argument',
    turn,
    argument,
    ...(speaker !== undefined && { speaker }),
  };
  const note: Attempt = { by, command, facts: { ...noVotes, cards: checked(argument.cards) } };
  return [note, note, note];
}
