import {
  type Command,
  type Crowd,
  emptySeat,
  type Instant,
  nextTurn,
  type OpenedDebate,
  type SeatId,
  segmentAt,
  speakersOf,
  unreachable,
} from '@crossbench/shared';
import {
  type AskedNow,
  nextQuestion,
  nothingAsked,
  type QuestionAct,
  waitingWords,
} from '../questions/next-question';
import { type ListAct, nextOfList } from '../speakers/next-of-list';
import { figures } from './figures';
import { holders, onFloor } from './holders';
import { nextRuling, ruleOnNewest, type RulingAct } from './next-ruling';
import { nextSpeakers } from './next-speakers';

/** One thing that the chair may press. */
export type Act =
  | { readonly does: 'issue'; readonly label: string; readonly command: Command }
  | RulingAct
  | { readonly does: 'send-link'; readonly label: string; readonly seat: SeatId }
  | { readonly does: 'see-result'; readonly label: string }
  | { readonly does: 'read-questions'; readonly label: string };

/** What the chair does next, what may be done instead, and why. */
export interface NextAction {
  /** Null while there is nothing to press. */
  readonly primary: Act | null;
  readonly beside: Act | null;
  readonly note: string;
}

/** The chair's next sensible action; the first that matches. */
export function nextAction(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow = nothingAsked,
): NextAction {
  const ruling = nextRuling(debate, now);
  const usual = usually(debate, now, crowd, asked);
  if (!ruling) return usual;
  const { primary, note, alone } = ruling;
  return { primary, beside: alone ? null : (usual.primary ?? usual.beside), note };
}

/** What comes next where no challenge is open, and how many questions wait. */
function usually(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  const next = stepOf(debate, now, crowd, asked);
  const calm = debate.stage === 'lobby' || (debate.stage === 'live' && !hurried(debate));
  return calm ? { ...next, note: next.note + waitingWords(asked.waiting) } : next;
}

/** Moments in which the chair has no eye for anything else. */
const hurried = ({ floor }: OpenedDebate): boolean =>
  floor.phase === 'overtime' || floor.phase === 'clearing';

function stepOf(
  debate: OpenedDebate,
  now: Instant,
  crowd: Crowd | null,
  asked: AskedNow,
): NextAction {
  switch (debate.stage) {
    case 'scheduled':
      return {
        primary: issue('Open the lobby', { type: 'open-lobby' }),
        beside: null,
        note: 'The lobby lets people in and opens the first vote.',
      };
    case 'lobby':
      return beforeTheFirstTurn(debate, crowd);
    case 'live':
      return onTheFloor(debate, now, crowd, asked);
    case 'deliberation':
      return whileVoting(debate, now, crowd);
    case 'closed':
      return {
        primary: issue('Publish the result', { type: 'publish-result' }),
        beside: null,
        note: 'The votes are sealed and will be counted now.',
      };
    case 'published':
      return {
        primary: { does: 'see-result', label: 'See the result' },
        beside: null,
        note: 'The result is out.',
      };
    case 'suspended':
      return {
        primary: issue('Resume the debate', { type: 'resume-debate' }),
        beside: null,
        note: 'The debate is put off. Everybody keeps their time.',
      };
    case 'cancelled':
      return { primary: null, beside: null, note: 'The debate was cancelled.' };
    case 'abandoned':
      return { primary: null, beside: null, note: 'The debate was abandoned.' };
    default:
      return unreachable(debate.stage);
  }
}

const issue = (label: string, command: Command): Act => ({ does: 'issue', label, command });

const actOn = ({ label, command }: QuestionAct): Act =>
  command ? issue(label, command) : { does: 'read-questions', label };

const actOnList = (act: ListAct | null): Act | null => act && issue(act.label, act.command);

const sendLink = (debate: OpenedDebate, seat: SeatId): Act => {
  const label = debate.format.seats.find((each) => each.id === seat)?.label ?? seat;
  return { does: 'send-link', label: `Copy the link of ${label}`, seat };
};

function beforeTheFirstTurn(debate: OpenedDebate, crowd: Crowd | null): NextAction {
  if (debate.format.toss && !debate.toss) {
    return {
      primary: issue('Toss the coin', { type: 'toss-coin' }),
      beside: null,
      note: 'The coin decides who debates which side.',
    };
  }
  const call = callNext(debate, 'Call the first turn');
  // In a hall a speaker needs no device, so a seat that nobody has taken keeps nobody waiting.
  const empty =
    debate.medium === 'written' && debate.format.seats.find((seat) => !debate.seats[seat.id]);
  const voted = votes(crowd) ?? 'The first turn ends the first vote.';
  if (!empty) return { primary: call, beside: null, note: voted };
  const canCall = call?.does === 'issue';
  return {
    primary: sendLink(debate, empty.id),
    beside: canCall ? call : null,
    note: `${empty.label} is empty. ${voted}`,
  };
}

/** "12 of 15 have voted"; null while nobody is known to be here. */
function votes(crowd: Crowd | null): string | null {
  if (!crowd || crowd.watching === 0) return null;
  const audience = crowd.watching - crowd.present.length - (crowd.chairPresent ? 1 : 0);
  if (audience <= 0 && crowd.voted === 0) return 'Nobody from the audience is here yet.';
  return `${crowd.voted} of ${Math.max(audience, crowd.voted)} have voted.`;
}

function callNext(debate: OpenedDebate, label?: string): Act | null {
  const turn = nextTurn(debate);
  if (turn === null) return null;
  const seat = emptySeat(debate, turn);
  if (seat) return sendLink(debate, seat);
  const said = holders(debate, turn);
  const spoken = segmentAt(debate, turn).seats.length > 0;
  const named = spoken ? (label ?? `Call ${said}`) : `Begin: ${said}`;
  return issue(named, { type: 'call-turn', floor: debate.floorVersion });
}

function onTheFloor(
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
    case 'running': {
      const pause = issue('Pause the clock', { type: 'pause-clock', floor: floorVersion });
      const away = awayNote(debate, floor.turn, crowd);
      const question = nextQuestion(debate, asked);
      const list = nextOfList(debate);
      const first = asked.facing !== null || segmentAt(debate, floor.turn).kind === 'q-and-a';
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
        note: away ?? `${onFloor(debate, floor.turn)}.`,
      };
    }
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

/** Says who of a turn's speakers is not connected; null when nobody is missed. */
function awayNote(debate: OpenedDebate, turn: number, crowd: Crowd | null): string | null {
  if (!crowd || debate.medium === 'spoken') return null;
  const away = speakersOf(debate, turn).filter(
    (seat) => debate.seats[seat] && !crowd.present.includes(seat),
  );
  const names = away.map((seat) => debate.seats[seat]?.name ?? seat);
  return names.length === 0 ? null : `${names.join(' and ')} is not connected.`;
}

function betweenTurns(debate: OpenedDebate): NextAction {
  const { floorVersion } = debate;
  const turn = nextTurn(debate);
  const missing = turn !== null && emptySeat(debate, turn);
  const [mate] = nextSpeakers(debate);
  if (missing && mate) {
    return {
      primary: issue(`Call ${mate.name}`, {
        type: 'call-turn',
        floor: floorVersion,
        seat: mate.seat,
      }),
      beside: issue('Skip this turn', { type: 'skip-turn', floor: floorVersion }),
      note: `Next: ${segmentAt(debate, turn).label}. Nobody sits there; a team-mate may stand in.`,
    };
  }
  if (turn === null) {
    return {
      primary: issue('Open the final vote', { type: 'open-division', floor: floorVersion }),
      beside: ruleOnNewest(debate),
      note: 'Every turn has been held.',
    };
  }
  const { label } = segmentAt(debate, turn);
  const primary = callNext(debate);
  if (primary?.does !== 'send-link')
    return { primary, beside: ruleOnNewest(debate), note: `Next: ${label}.` };
  return {
    primary,
    beside: issue('Skip this turn', { type: 'skip-turn', floor: floorVersion }),
    note: `Next: ${label}. Nobody sits there yet.`,
  };
}

function whileVoting(debate: OpenedDebate, now: Instant, crowd: Crowd | null): NextAction {
  const { closesAt } = debate.divisions.post;
  const closes =
    closesAt === null ? '' : `It closes itself in ${figures(Math.max(0, closesAt - now))}.`;
  return {
    primary: null,
    beside: issue('Close the vote now', { type: 'close-division', floor: debate.floorVersion }),
    note: [votes(crowd), closes].filter(Boolean).join(' '),
  };
}
