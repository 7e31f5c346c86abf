import { isDivision, nextTurn, type OpenedDebate, type Side } from '@crossbench/shared';

/** One segment of the run of show, and how far it is. */
export interface ShownSegment {
  readonly index: number;
  readonly code: string;
  readonly label: string;
  readonly side: Side | null;
  readonly seconds: number;
  readonly state: 'over' | 'skipped' | 'now' | 'next' | 'to come';
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
    return { index, code, label, side, seconds, state };
  });
}

function divisionState({ divisions }: OpenedDebate, name: 'pre' | 'post'): ShownSegment['state'] {
  const { state } = divisions[name];
  return state === 'open' ? 'now' : state === 'closed' ? 'over' : 'to come';
}

function turnState(debate: OpenedDebate, turn: number): ShownSegment['state'] {
  const outcome = debate.books.find((book) => book.turn === turn)?.outcome;
  if (outcome) return outcome === 'skipped' ? 'skipped' : 'over';
  if ('turn' in debate.floor && debate.floor.turn === turn) return 'now';
  const following = !('turn' in debate.floor) ? nextTurn(debate) : debate.floor.turn + 1;
  return debate.stage === 'live' && following === turn ? 'next' : 'to come';
}
