import {
  type Crowd,
  type Instant,
  type OpenedDebate,
  segmentAt,
  speakersOf,
  unreachable,
} from '@crossbench/shared';
import { type AskedNow, nextQuestion, type QuestionAct } from '../questions/next-question';
import { type ListAct, nextOfList } from '../speakers/next-of-list';
import { figures } from '../clock/figures';
import { onFloor } from '../room/holders';
import { type Act, issue, type NextAction } from './act';
import { betweenTurns } from './between-turns';

/** What the chair does next in a debate that is on. */
export function onTheFloor(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  const { floor, floorVersion } = debate;
  switch (floor.phase) {
    case 'idle':
      return betweenTurns(debate);
    case 'called': {
      const start = issue('Start now', { type: 'start-turn', floor: floorVersion });
      if (floor.startsAt === null)
        return { primary: start, beside: null, note: 'Held until you start it.' };
      const wait = figures(Math.max(0, floor.startsAt - now));
      return {
        primary: start,
        beside: issue('Hold', { type: 'hold-turn', floor: floorVersion }),
        note: `Starts itself in ${wait}.`,
      };
    }
    case 'prep':
      return {
        primary: issue('Stop the preparation', { type: 'stop-prep' }),
        beside: null,
        note: `${debate.format.sides[floor.side]} prepares.`,
      };
    case 'running':
      return whileRunning(debate, floor.turn, crowd, asked);
    case 'paused':
      return {
        primary: issue('Resume the clock', { type: 'resume-clock', floor: floorVersion }),
        beside: issue('End the turn', { type: 'end-turn', floor: floorVersion }),
        note: awayNote(debate, floor.turn, crowd) ?? 'The clock stands.',
      };
    case 'overtime':
      return {
        primary: issue('End the turn', { type: 'end-turn', floor: floorVersion }),
        beside: null,
        note: 'Over time. It ends itself when the grace is used up.',
      };
    case 'recess':
      return {
        primary: issue('End the recess', { type: 'end-recess', floor: floorVersion }),
        beside: null,
        note:
          floor.until === null
            ? 'Recess.'
            : `Recess. It ends itself in ${figures(Math.max(0, floor.until - now))}.`,
      };
    case 'clearing':
      return { primary: null, beside: null, note: 'The last words are being filed.' };
    default:
      return unreachable(floor);
  }
}

/** Questions and speakers come before the clock. Questions on the floor, and parts that are for them, come before speakers. */
function whileRunning(
  debate: OpenedDebate,
  turn: number,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  const { floorVersion } = debate;
  const pause = issue('Pause the clock', { type: 'pause-clock', floor: floorVersion });
  const away = awayNote(debate, turn, crowd);
  const question = nextQuestion(debate, asked);
  const list = nextOfList(debate);
  const first = asked.facing !== null || segmentAt(debate, turn).kind === 'q-and-a';
  if (question && (first || !list)) {
    return { primary: actOn(question), beside: pause, note: away ?? question.note };
  }
  if (list) {
    const primary = actOnList(list.primary);
    const beside = primary ? pause : actOnList(list.beside);
    return { primary: primary ?? pause, beside, note: list.note };
  }
  return {
    primary: pause,
    beside: issue('End the turn', { type: 'end-turn', floor: floorVersion }),
    note: away ?? `${onFloor(debate, turn)}.`,
  };
}

const actOn = ({ label, command }: QuestionAct): Act =>
  command ? issue(label, command) : { does: 'read-questions', label };

const actOnList = (act: ListAct | null): Act | null => act && issue(act.label, act.command);

/** Says who of a turn's speakers is not connected; null when nobody is missed, or nobody has to be. */
function awayNote(debate: OpenedDebate, turn: number, crowd: Crowd | null): string | null {
  if (!crowd || debate.medium === 'spoken' || debate.format.correspondence) return null;
  const away = speakersOf(debate, turn).filter(
    (seat) => debate.seats[seat] && !crowd.present.includes(seat),
  );
  const names = away.map((seat) => debate.seats[seat]?.name ?? seat);
  return names.length === 0 ? null : `${names.join(' and ')} is not connected.`;
}
