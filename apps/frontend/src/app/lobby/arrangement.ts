import type { DebateId, ListedDebate } from '@crossbench/shared';

/** The places of debates on the page. It changes only when the reader asks. */
export interface Arrangement {
  readonly now: readonly DebateId[];
  readonly upcoming: readonly DebateId[];
  readonly finished: readonly DebateId[];
}

/** The part of the page that a debate belongs to; null for one that ended before its time. */
export function partOf({ stage }: ListedDebate): keyof Arrangement | null {
  switch (stage) {
    case 'lobby':
    case 'live':
    case 'suspended':
    case 'deliberation':
    case 'closed':
      return 'now';
    case 'scheduled':
      return 'upcoming';
    case 'published':
      return 'finished';
    case 'cancelled':
    case 'abandoned':
      return null;
  }
}

/** Live before what gathers, real before rehearsed, the soonest first, the latest result first. */
export function arranged(debates: readonly ListedDebate[]): Arrangement {
  const of = (part: keyof Arrangement): readonly ListedDebate[] =>
    debates.filter((debate) => partOf(debate) === part);
  return {
    now: ids(
      of('now'),
      (a, b) =>
        Number(b.stage === 'live') - Number(a.stage === 'live') ||
        Number(a.rehearsal) - Number(b.rehearsal) ||
        b.openedAt - a.openedAt,
    ),
    upcoming: ids(of('upcoming'), (a, b) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity)),
    finished: ids(of('finished'), (a, b) => b.openedAt - a.openedAt),
  };
}

/** How many debates are not yet on the page. */
export function freshIn(latest: ReadonlyMap<DebateId, ListedDebate>, shown: Arrangement): number {
  const known = new Set([...shown.now, ...shown.upcoming, ...shown.finished]);
  return [...latest.values()].filter((debate) => partOf(debate) && !known.has(debate.id)).length;
}

const ids = (
  debates: readonly ListedDebate[],
  order: (a: ListedDebate, b: ListedDebate) => number,
): readonly DebateId[] => debates.toSorted(order).map((debate) => debate.id);
