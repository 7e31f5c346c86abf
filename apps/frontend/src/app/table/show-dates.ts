import { isSilent, nextTurn, type OpenedDebate, segmentAt, turnEnds } from '@crossbench/shared';
import { latestEnds } from '../ui/letter-plan';

/** When a part of a debate by correspondence ended, is due, or is over at the latest. */
export interface ShownDate {
  readonly at: number;
  readonly means: 'ended' | 'due' | 'at the latest';
}

/** The dates of the run of show, by their places; none for what nobody can know, and none in a hall. */
export function showDates(debate: OpenedDebate): ReadonlyMap<number, ShownDate> {
  const dates = new Map<number, ShownDate>();
  if (!debate.format.correspondence) return dates;
  for (const { turn, endedAt } of debate.books)
    if (endedAt !== null) dates.set(turn, { at: endedAt, means: 'ended' });
  const last = debate.format.segments.length - 1;
  const { closesAt } = debate.divisions.post;
  if (closesAt !== null) dates.set(last, { at: closesAt, means: 'due' });
  else for (const [place, date] of ahead(debate)) dates.set(place, date);
  return dates;
}

function ahead(debate: OpenedDebate): ReadonlyMap<number, ShownDate> {
  const { stage, startsAt, floor, format } = debate;
  if (stage === 'scheduled' || stage === 'lobby')
    return startsAt === null ? new Map() : atLatest(latestEnds(format, startsAt));
  if (stage !== 'live') return new Map();
  if ('turn' in floor && floor.phase !== 'clearing') return fromTurn(debate, floor.turn);
  const next = nextTurn(debate) ?? format.segments.length - 1;
  return atLatest(latestEnds(format, floor.since, next));
}

/** From the turn on the floor, whose clock may have been extended, or stand. */
function fromTurn(debate: OpenedDebate, turn: number): ReadonlyMap<number, ShownDate> {
  const end = turnEnds(debate);
  if (end === null) return new Map();
  const segment = segmentAt(debate, turn);
  const grace = isSilent(segment) ? 0 : (segment.grace ?? 0) * 1000;
  const after = atLatest(latestEnds(debate.format, end + grace, turn + 1));
  return new Map([[turn, { at: end, means: 'due' as const }], ...after]);
}

const atLatest = (ends: ReadonlyMap<number, number>): Map<number, ShownDate> =>
  new Map([...ends].map(([place, at]) => [place, { at, means: 'at the latest' }]));
