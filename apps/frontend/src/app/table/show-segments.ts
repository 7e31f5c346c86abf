import { isDivision, nextTurn, type OpenedDebate, type Side, speakersOf } from '@crossbench/shared';
import { windowOf } from '../poi/points-words';

/** One segment of the run of show, and how far it is. */
export interface ShownSegment {
  readonly index: number;
  readonly code: string;
  readonly label: string;
  readonly side: Side | null;
  readonly seconds: number;
  /** More time for who speaks, in percent; 0 where none was granted. */
  readonly more: number;
  /** When points may be offered, in words; null where none are. */
  readonly points: string | null;
  readonly state: 'over' | 'skipped' | 'void' | 'now' | 'next' | 'to come';
}

/** The run of show with the state of each segment. */
export function showSegments(debate: OpenedDebate): readonly ShownSegment[] {
  const { format } = debate;
  return format.segments.map((segment, index) => {
    const { label, side, seconds } = segment;
    const code = isDivision(segment) ? label : segment.code;
    const state = isDivision(segment)
      ? divisionState(debate, index === 0 ? 'pre' : 'post')
      : turnState(debate, index);
    const points = isDivision(segment) ? null : windowOf(debate, index);
    return { index, code, label, side, seconds, points, more: granted(debate, index), state };
  });
}

function granted(debate: OpenedDebate, turn: number): number {
  const [seat, ...others] = speakersOf(debate, turn);
  return seat && others.length === 0 ? (debate.accommodations[seat] ?? 0) : 0;
}

function divisionState({ divisions }: OpenedDebate, name: 'pre' | 'post'): ShownSegment['state'] {
  const { state } = divisions[name];
  return state === 'open' ? 'now' : state === 'closed' ? 'over' : 'to come';
}

function turnState(debate: OpenedDebate, turn: number): ShownSegment['state'] {
  const page = debate.books.findLast((book) => book.turn === turn);
  if (page?.outcome === 'skipped') return 'skipped';
  if (page?.outcome === 'voided') return 'void';
  if (page?.outcome === 'ended') return 'over';
  if ('turn' in debate.floor && debate.floor.turn === turn) return 'now';
  const following = !('turn' in debate.floor) ? nextTurn(debate) : debate.floor.turn + 1;
  return debate.stage === 'live' && following === turn ? 'next' : 'to come';
}
