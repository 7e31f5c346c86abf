import { type OpenedDebate, segmentAt } from '@crossbench/shared';
import { spokenTime } from './figures';
import { holders } from './holders';

/** What has changed for the whole room between two moments of a debate, as sentences to read out. */
export function floorNews(before: OpenedDebate, after: OpenedDebate): readonly string[] {
  return [stageNews(before, after), turnNews(before, after)].filter((words) => words !== null);
}

function stageNews(before: OpenedDebate, after: OpenedDebate): string | null {
  if (before.stage === after.stage) return null;
  switch (after.stage) {
    case 'lobby':
      return 'The lobby is open, and with it the first vote.';
    case 'deliberation':
      return 'The final vote is open.';
    case 'closed':
      return 'The final vote is closed.';
    case 'published':
      return 'The result is out.';
    case 'cancelled':
      return 'The debate was cancelled.';
    case 'scheduled':
    case 'live':
      return null;
  }
}

function turnNews({ floor: was }: OpenedDebate, after: OpenedDebate): string | null {
  const { floor } = after;
  if (was.phase === floor.phase && was.since === floor.since) return null;
  switch (floor.phase) {
    case 'called':
      if (was.phase === 'called') return floor.startsAt === null ? 'The turn is held.' : null;
      return `Called: ${segmentAt(after, floor.turn).label}, ${holders(after, floor.turn)}.`;
    case 'prep':
      return `${after.format.sides[floor.side]} prepares.`;
    case 'running':
      if (was.phase === 'paused') return 'The clock runs again.';
      if (was.phase === 'running' || was.phase === 'overtime') return 'The turn was extended.';
      return `${holders(after, floor.turn)}, ${spokenTime(floor.budget)}.`;
    case 'paused':
      return 'The clock is paused.';
    case 'clearing':
      return 'The turn is over.';
    case 'idle':
    case 'overtime':
      return null;
  }
}
