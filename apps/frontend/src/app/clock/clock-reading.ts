import {
  atTable,
  graceOf,
  type Instant,
  nextTurn,
  type OpenedDebate,
  budgetLeft,
  budgetsOf,
  runningBudget,
  remaining,
  segmentAt,
  unreachable,
} from '@crossbench/shared';
import { sideName } from '../room/holders';
import { figures } from './figures';

export type ClockFace =
  | 'quiet'
  | 'waiting'
  | 'held'
  | 'prep'
  | 'running'
  | 'last-minute'
  | 'last-seconds'
  | 'paused'
  | 'overtime'
  | 'closed'
  | 'voting';

/** What the clock shows at one moment. */
export interface ClockReading {
  readonly face: ClockFace;
  readonly figures: string;
  /** What the figures mean; one short line. */
  readonly words: string;
  /** How much of the time is left, 0 to 1; null where nothing runs down. */
  readonly share: number | null;
}

const blank = '–';

/** Reads the debate's clock as the room sees it. */
export function readClock(debate: OpenedDebate, now: Instant): ClockReading {
  switch (debate.stage) {
    case 'scheduled':
    case 'lobby':
      return beforehand(debate, now);
    case 'live':
      return readFloor(debate, now);
    case 'deliberation':
      return voting(debate, now);
    case 'closed':
      return quiet('The votes are in. The result is not published yet.');
    case 'published':
      return quiet('The debate is over. The result is out.');
    case 'suspended':
      return quiet('The debate is put off. Every clock stands.');
    case 'cancelled':
      return quiet('The debate was cancelled.');
    case 'abandoned':
      return quiet('The debate was abandoned.');
    default:
      return unreachable(debate.stage);
  }
}

const quiet = (words: string, shown = blank): ClockReading => ({
  face: 'quiet',
  figures: shown,
  words,
  share: null,
});

function beforehand({ startsAt }: OpenedDebate, now: Instant): ClockReading {
  if (startsAt !== null && startsAt > now) return quiet('until the start', figures(startsAt - now));
  return quiet('The debate has not begun.');
}

function readFloor(debate: OpenedDebate, now: Instant): ClockReading {
  const { floor } = debate;
  switch (floor.phase) {
    case 'idle': {
      const next = nextTurn(debate);
      if (atTable(debate)) return quiet('The clock waits for a challenge');
      if (next === null) return quiet('Every turn has been held.');
      return quiet(
        'Waiting for the chair to call',
        figures(segmentAt(debate, next).seconds * 1000),
      );
    }
    case 'called': {
      const shown = { figures: figures(floor.budget), share: 1 };
      if (floor.startsAt === null) {
        const words = atTable(debate) ? 'The clock waits for a challenge' : 'Held by the chair';
        return { face: 'held', ...shown, words };
      }
      const wait = figures(Math.max(0, floor.startsAt - now));
      return { face: 'waiting', ...shown, words: `Starts itself in ${wait}` };
    }
    case 'prep': {
      const left = budgetLeft(debate, floor.side, now);
      return {
        face: 'prep',
        figures: figures(left),
        words: `${sideName(debate, floor.side)} prepares`,
        share: left / Math.max(1, debate.format.prepPool * 1000),
      };
    }
    case 'running':
      return (
        sideRunning(debate, now) ??
        speakerRunning(debate, now) ??
        running(Math.max(0, remaining(debate, now) ?? 0), floor.budget)
      );
    case 'paused': {
      const own = runningBudget(debate);
      const left = own ? budgetLeft(debate, own, now) : speakerPaused(debate, floor);
      return {
        face: 'paused',
        figures: figures(left),
        words: floor.until
          ? `Technical pause, goes on in ${figures(Math.max(0, floor.until - now))}`
          : 'Paused by the chair',
        share: (floor.budget - floor.used) / floor.budget,
      };
    }
    case 'recess': {
      if (floor.until === null) return quiet('Recess, until the chair goes on');
      return quiet('Recess', figures(Math.max(0, floor.until - now)));
    }
    case 'overtime': {
      const over = Math.max(0, now - floor.since);
      const left = figures(
        Math.max(0, graceOf(segmentAt(debate, floor.turn), floor.budget) - over),
      );
      return {
        face: 'overtime',
        figures: over < 1000 ? '+0:00' : figures(-over),
        words: `Over time, grace ${left}`,
        share: 0,
      };
    }
    case 'clearing':
      return { face: 'closed', figures: '0:00', words: 'The floor is closed', share: 0 };
    default:
      return unreachable(floor);
  }
}

/** In a free debate: the clock of the side that has the floor, and how long this use may still last. */
function sideRunning(debate: OpenedDebate, now: Instant): ClockReading | null {
  const { floor, holder } = debate;
  const id = runningBudget(debate);
  if (floor.phase !== 'running' || !id || !holder?.side || holder.budget === null) return null;
  const left = budgetLeft(debate, id, now);
  const use = Math.max(0, holder.budget - holder.used - (now - floor.since));
  const size = budgetsOf(debate.format).find((budget) => budget.id === id)?.size ?? left;
  const whose = sideName(debate, holder.side);
  return {
    face: use <= Math.min(15_000, holder.budget / 4) ? 'last-seconds' : 'running',
    figures: figures(left),
    words: `${whose} has the floor, ${figures(use)} for this statement`,
    share: left / Math.max(1, size),
  };
}

/** While somebody from the list speaks: their own time, and what the whole part has left. */
function speakerRunning(debate: OpenedDebate, now: Instant): ClockReading | null {
  const { floor, holder } = debate;
  if (floor.phase !== 'running' || !holder || holder.request === null || holder.budget === null)
    return null;
  const part = Math.max(0, remaining(debate, now) ?? 0);
  const left = Math.min(part, Math.max(0, holder.budget - holder.used - (now - floor.since)));
  const read = running(left, holder.budget);
  return { ...read, words: `${read.words}; ${figures(part)} in all` };
}

/** The last minute of turns longer than two, and the last 15 s, or quarter, of any turn, are marked in words and shape. */
function running(left: number, budget: number): ClockReading {
  const shown = { figures: figures(left), share: left / budget };
  if (left === 0) return { face: 'last-seconds', ...shown, words: 'Time is up' };
  const seconds = Math.min(15_000, budget / 4);
  if (left <= seconds) return { face: 'last-seconds', ...shown, words: 'Last seconds' };
  if (left <= 60_000 && budget > 120_000)
    return { face: 'last-minute', ...shown, words: 'Last minute' };
  return { face: 'running', ...shown, words: 'Time left' };
}

/** What stands on a clock that is paused: the time of the speaker from the list, else of the turn. */
const speakerPaused = (
  { holder }: OpenedDebate,
  { budget, used }: { readonly budget: number; readonly used: number },
): number =>
  holder && holder.request !== null && holder.budget !== null
    ? Math.min(budget - used, holder.budget - holder.used)
    : budget - used;

function voting({ divisions }: OpenedDebate, now: Instant): ClockReading {
  const { openedAt, closesAt } = divisions.post;
  if (openedAt === null || closesAt === null) return quiet('The final vote is open');
  const left = Math.max(0, closesAt - now);
  return {
    face: 'voting',
    figures: figures(left),
    words: 'until the final vote closes',
    share: left / Math.max(1, closesAt - openedAt),
  };
}
