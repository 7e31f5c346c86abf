import { atTable } from '../challenge/challenge.js';
import type { CommandOf } from '../commands.js';
import { openExchange } from '../examination/exchanges.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, reasonOf, refuse } from '../refusal.js';
import { toToss } from '../lobby/toss.js';
import { nextTurn, type OpenedDebate, segmentAt, speakersOf } from '../state.js';
import { yieldSpeech } from '../speakers/recognising.js';
import { type SeatId, unreachable } from '../vocabulary.js';
import { callable, callTurn, firstVoteClosed } from './calling.js';
import { passFloor } from './free-debate.js';
import { extendTurn, repeatOverrun } from './more-time.js';
import { callRecess, endRecess } from './recess.js';
import { takeTechnicalPause } from './technical-pause.js';
import { voidTurn } from './voiding.js';

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
  | 'take-technical-pause'
  | 'repeat-overrun'
  | 'void-turn'
  | 'call-recess'
  | 'end-recess'
>;

type TurnCommand = Exclude<
  FloorCommand,
  CommandOf<
    'call-turn' | 'skip-turn' | 'repeat-overrun' | 'void-turn' | 'call-recess' | 'end-recess'
  >
>;

/** Who may speak, and for how long: the chair's commands, and a speaker's own end. */
export function decideFloor(debate: OpenedDebate, command: FloorCommand, issued: Issued): Decision {
  if ('floor' in command && command.floor !== debate.floorVersion) {
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  }
  if (atTable(debate)) return refuse({ code: 'challenge-open' });
  switch (command.type) {
    case 'call-turn':
      return callTurn(debate, command, issued);
    case 'skip-turn':
      return skipTurn(debate, command, issued);
    case 'repeat-overrun':
      return repeatOverrun(debate, issued);
    case 'void-turn':
      return voidTurn(debate, command, issued);
    case 'call-recess':
      return callRecess(debate, command, issued);
    case 'end-recess':
      return endRecess(debate, issued);
    default:
      return decideTurn(debate, command, issued);
  }
}

/** What is done with the turn that has been called. */
function decideTurn(debate: OpenedDebate, command: TurnCommand, issued: Issued): Decision {
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  const entry = entryBy(issued.by, issued.at);
  const { floor } = debate;
  if (floor.phase === 'idle' || floor.phase === 'recess') return refuse({ code: 'floor-idle' });
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
    case 'extend-turn':
      return extendTurn(debate, turn, command, issued);
    case 'end-turn':
      if (floor.phase === 'called' || floor.phase === 'prep') return refuse({ code: 'floor-idle' });
      return accept(entry({ type: 'turn-ended', turn, by: 'chair' }));
    case 'yield-floor':
      return yieldFloor(debate, turn, issued);
    case 'take-technical-pause':
      return takeTechnicalPause(debate, turn, issued);
    default:
      return unreachable(command);
  }
}

function skipTurn(
  debate: OpenedDebate,
  command: CommandOf<'skip-turn'>,
  { by, at }: Issued,
): Decision {
  const { floor } = debate;
  if (!callable.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (floor.phase === 'clearing') return refuse({ code: 'floor-closed' });
  if (floor.phase === 'recess') return refuse({ code: 'floor-taken' });
  const turn = floor.phase === 'idle' ? nextTurn(debate) : floor.turn;
  if (turn === null) return refuse({ code: 'no-turns-left' });
  if (toToss(debate)) return refuse({ code: 'toss-first' });
  const entry = entryBy(by, at);
  return accept(
    ...firstVoteClosed(debate, turn, entry),
    entry({ type: 'turn-skipped', turn }, reasonOf(command)),
  );
}

/** The seat that may end a turn before its time: its only speaker, by correspondence also who examines. */
function endsBy(debate: OpenedDebate, turn: number): SeatId | undefined {
  const [only, ...others] = speakersOf(debate, turn);
  if (others.length === 0) return only;
  return debate.format.correspondence && segmentAt(debate, turn).asker;
}

/** A speaker gives the rest of the time back, in a free debate the floor to the other side. Any other open block only the chair ends. */
function yieldFloor(debate: OpenedDebate, turn: number, issued: Issued): Decision {
  const { phase } = debate.floor;
  if (segmentAt(debate, turn).sideClock) return passFloor(debate, turn, issued);
  if (debate.holder?.person === issued.by) return yieldSpeech(debate, issued);
  const speaker = endsBy(debate, turn);
  if (!speaker || debate.seats[speaker]?.person !== issued.by)
    return refuse({ code: 'not-your-turn' });
  if (phase !== 'running' && phase !== 'overtime') return refuse({ code: 'floor-idle' });
  if (openExchange(debate)) return refuse({ code: 'exchange-open' });
  return accept(entryBy(issued.by, issued.at)({ type: 'turn-ended', turn, by: 'speaker' }));
}
