import { isExamination } from '../../formats/format.js';
import type { Attempt } from '../attempt.fixture.js';
import type { Command } from '../commands.js';
import { noVotes } from '../rehearsal.fixture.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { openExchange } from './exchanges.js';

/** What those who are there would do in the examination on the floor. */
export function examinationAttempts(debate: OpenedDebate, size: number): Attempt[] {
  const { floor, seats } = debate;
  if (floor.phase !== 'running' && floor.phase !== 'overtime') return [];
  const { turn } = floor;
  const segment = segmentAt(debate, turn);
  if (!isExamination(segment)) return [];
  const open = openExchange(debate);
  const commands: Command[] = open
    ? [
        { type: 'answer-exchange', exchange: open.number, text: 'Less than that.' },
        { type: 'leave-exchange', exchange: open.number },
      ]
    : [{ type: 'open-exchange', turn, text: 'What does it cost?' }];
  const command = commands[size % commands.length];
  return segment.seats.flatMap((seat) => {
    const by = seats[seat]?.person;
    const attempt = by && command && { by, command, facts: noVotes };
    return attempt ? [attempt, attempt] : [];
  });
}
