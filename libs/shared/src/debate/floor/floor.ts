import { isSilent } from '../../formats/format.js';
import { emptySeat, readingTime } from './clock.js';
import { atTable } from '../challenge/challenge.js';
import type { CommandOf } from '../commands.js';
import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { nextTurn, type OpenedDebate, segmentAt } from '../state.js';
import { type Instant, later, type Stage, unreachable } from '../vocabulary.js';

type FloorCommand = CommandOf<
  | 'call-turn'
  | 'start-turn'
  | 'hold-turn'
  | 'pause-clock'
  | 'resume-clock'
  | 'extend-turn'
  | 'end-turn'
  | 'skip-turn'
  | 'yield-floor'
>;

/** When a turn may be called, or passed over because nobody is there to take it. */
const callable: readonly Stage[] = ['lobby', 'live'];

/** Who may speak, and for how long: the chair's commands, and a speaker's own end. */
export function decideFloor(debate: OpenedDebate, command: FloorCommand, issued: Issued): Decision {
  if ('floor' in command && command.floor !== debate.floorVersion) {
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  }
  if (atTable(debate)) return refuse({ code: 'challenge-open' });
  if (command.type === 'call-turn') return callTurn(debate, issued);
  if (command.type === 'skip-turn') return skipTurn(debate, command, issued);
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });

  const entry = entryBy(issued.by, issued.at);
  const { floor } = debate;
  if (floor.phase === 'idle') return refuse({ code: 'floor-idle' });
  if (floor.phase === 'clearing') return refuse({ code: 'floor-closed' });
  const { turn } = floor;

  switch (command.type) {
    case 'start-turn':
      if (floor.phase !== 'called') return refuse({ code: 'floor-taken' });
      return accept(entry({ type: 'turn-started', turn }));
    case 'hold-turn':
      if (floor.phase !== 'called') return refuse({ code: 'floor-taken' });
      if (floor.startsAt === null) return refuse({ code: 'already-so' });
      return accept(entry({ type: 'turn-held', turn }));
    case 'pause-clock':
      if (floor.phase === 'paused') return refuse({ code: 'already-so' });
      if (floor.phase !== 'running') return refuse({ code: 'floor-idle' });
      return accept(entry({ type: 'clock-paused', turn }, reasonOf(command)));
    case 'resume-clock':
      if (floor.phase !== 'paused') return refuse({ code: 'already-so' });
      return accept(entry({ type: 'clock-resumed', turn }));
    case 'extend-turn': {
      const { seconds, both } = command;
      if (floor.phase === 'prep') return refuse({ code: 'floor-taken' });
      return accept(entry({ type: 'turn-extended', turn, seconds, both }));
    }
    case 'end-turn':
      if (floor.phase === 'called' || floor.phase === 'prep') return refuse({ code: 'floor-idle' });
      return accept(entry({ type: 'turn-ended', turn, by: 'chair' }));
    case 'yield-floor':
      return yieldFloor(debate, turn, issued);
    default:
      return unreachable(command);
  }
}

/** Calls the next turn; it starts by itself when the room has had time to read the last speech, and at once where nobody speaks. */
export function turnCalled(
  debate: OpenedDebate,
  turn: number,
  at: Instant,
): EventOf<'turn-called'> {
  const segment = segmentAt(debate, turn);
  const spoken = debate.books.at(-1)?.turn;
  const words = debate.arguments
    .filter((argument) => argument.turn === spoken)
    .reduce((sum, argument) => sum + argument.words, 0);
  const reading = isSilent(segment) ? 0 : readingTime(words, debate.format.pace);
  const budget =
    Math.round(segment.seconds * 1000) + (segment.side ? debate.owed[segment.side] : 0);
  return { type: 'turn-called', turn, startsAt: later(at, reading), reading, budget };
}

function callTurn(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (!callable.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  const turn = nextTurn(debate);
  if (turn === null) return refuse({ code: 'no-turns-left' });
  const seat = emptySeat(debate, turn);
  if (seat) return refuse({ code: 'seat-empty', seat });
  return accept(...callingEntries(debate, turn, entryBy(by, at), at));
}

export const callingEntries = (
  debate: OpenedDebate,
  turn: number,
  entry: ReturnType<typeof entryBy>,
  at: Instant,
) => [
  ...firstVoteClosed(debate, turn, entry),
  entry(turnCalled(debate, turn, at)),
  ...(isSilent(segmentAt(debate, turn)) ? [entry({ type: 'turn-started', turn })] : []),
];

/** The first speaker's call ends the first vote, even if it is one to go on without the speaker. */
const firstVoteClosed = (debate: OpenedDebate, turn: number, entry: ReturnType<typeof entryBy>) =>
  debate.divisions.pre.state === 'open' && !isSilent(segmentAt(debate, turn))
    ? [entry({ type: 'division-closed', division: 'pre' })]
    : [];

function skipTurn(
  debate: OpenedDebate,
  command: CommandOf<'skip-turn'>,
  { by, at }: Issued,
): Decision {
  const { floor } = debate;
  if (!callable.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (floor.phase === 'clearing') return refuse({ code: 'floor-closed' });
  const turn = floor.phase === 'idle' ? nextTurn(debate) : floor.turn;
  if (turn === null) return refuse({ code: 'no-turns-left' });
  const entry = entryBy(by, at);
  return accept(
    ...firstVoteClosed(debate, turn, entry),
    entry({ type: 'turn-skipped', turn }, reasonOf(command)),
  );
}

/** A speaker gives the rest of the time back. In an open block only the chair ends. */
function yieldFloor(debate: OpenedDebate, turn: number, { by, at }: Issued): Decision {
  const { seats } = segmentAt(debate, turn);
  const own = seats.length === 1 && debate.seats[seats[0] ?? '']?.person === by;
  if (!own) return refuse({ code: 'not-your-turn' });
  if (debate.floor.phase !== 'running' && debate.floor.phase !== 'overtime') {
    return refuse({ code: 'floor-idle' });
  }
  return accept(entryBy(by, at)({ type: 'turn-ended', turn, by: 'speaker' }));
}

const reasonOf = ({ reason }: { reason?: string | undefined }) =>
  reason === undefined ? undefined : { reason };
