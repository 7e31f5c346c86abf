import {
  isDivision,
  isOver,
  listedTurn,
  nextSpeaker,
  type OpenedDebate,
  segmentAt,
  type Side,
  sideOfSeat,
} from '@crossbench/shared';
import { holders, sideName } from '../room/holders';
import { askedBy, forSide } from '../speakers/request-words';
import { placeOf } from '../writing/turn-numbers';

/** Whose time the screen shows. */
export interface OnScreen {
  readonly name: string;
  /** What is held: "Opening, For"; empty where the name says it. */
  readonly label: string;
  /** "3 of 8". */
  readonly place: string;
  readonly side: Side | null;
  readonly sideName: string;
}

/** The turn on the floor, or the next one while nobody has it; null where there is none. */
export function onScreen(debate: OpenedDebate): OnScreen | null {
  if (debate.stage !== 'live') return null;
  const turn = 'turn' in debate.floor ? debate.floor.turn : following(debate, -1);
  if (turn === null || isDivision(segmentAt(debate, turn))) return null;
  const { label, side } = segmentAt(debate, turn);
  const person = debate.holder?.request == null ? null : debate.holder.person;
  const name = (person && debate.names[person]) || holders(debate, turn);
  const seat = person && Object.entries(debate.seats).find(([, each]) => each.person === person);
  const whose = side ?? debate.holder?.side ?? (seat ? sideOfSeat(debate, seat[0]) : null);
  return {
    name,
    label: label === name ? '' : label,
    place: placeOf(debate, turn),
    side: whose,
    sideName: whose ? sideName(debate, whose) : '',
  };
}

/** Who comes after the turn that is on the screen, as a line: "Next: Ben", "Next: the final vote"; empty where nothing does. */
export function nextOnScreen(debate: OpenedDebate): string {
  if (debate.stage === 'lobby' || debate.stage === 'scheduled') {
    const first = following(debate, -1);
    return first === null ? '' : `First: ${named(debate, first)}`;
  }
  if (debate.stage !== 'live') return '';
  const waits = listedTurn(debate) === null ? null : nextSpeaker(debate);
  if (waits) return `Next: ${askedBy(debate, waits)}, ${forSide(debate, waits)}`;
  const here = 'turn' in debate.floor ? debate.floor.turn : following(debate, -1);
  if (here === null) return 'Next: the final vote';
  const next = following(debate, here);
  return next === null ? 'Next: the final vote' : `Next: ${named(debate, next)}`;
}

function named(debate: OpenedDebate, turn: number): string {
  const { label } = segmentAt(debate, turn);
  const name = holders(debate, turn);
  return name === label ? label : `${name}, ${label}`;
}

/** The first turn behind this one that is still to be held. */
function following({ format, books }: OpenedDebate, turn: number): number | null {
  const over = new Set(books.filter(isOver).map((book) => book.turn));
  const next = format.segments.findIndex(
    (segment, i) => i > turn && !isDivision(segment) && !over.has(i),
  );
  return next < 0 ? null : next;
}

/** The vote that is open, as the hall reads it; null while none is. */
export function voteOnScreen({ divisions }: OpenedDebate): string | null {
  if (divisions.post.state === 'open') return 'Final vote';
  return divisions.pre.state === 'open' ? 'First vote' : null;
}

/** How wide figures are in em, so that they can be set as large as their place: a figure is wider than a colon. */
export const widthInEm = (figures: string): number =>
  [...figures].reduce((sum, sign) => sum + (/[:.\s]/u.test(sign) ? 0.32 : 0.66), 0.1);
