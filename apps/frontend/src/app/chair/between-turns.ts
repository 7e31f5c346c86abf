import { emptySeat, nextTurn, type OpenedDebate, type SeatId, segmentAt } from '@crossbench/shared';
import { holders } from '../room/holders';
import { ruleOnNewest } from '../challenge/next-ruling';
import { type Act, issue, type NextAction } from './act';
import { byItselfWords } from './by-itself';
import { nextSpeakers } from './next-speakers';

/** What the chair does while nobody has been called: the next turn, its empty seat, or the final vote. */
export function betweenTurns(debate: OpenedDebate): NextAction {
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
    return {
      primary,
      beside: ruleOnNewest(debate),
      note: `Next: ${label}.${byItselfWords(debate)}`,
    };
  return {
    primary,
    beside: issue('Skip this turn', { type: 'skip-turn', floor: floorVersion }),
    note: `Next: ${label}. Nobody sits there yet.`,
  };
}

/** Calls the next turn, or sends its speaker the link where nobody sits; null where no turn is left. */
export function callNext(debate: OpenedDebate, label?: string): Act | null {
  const turn = nextTurn(debate);
  if (turn === null) return null;
  const seat = emptySeat(debate, turn);
  if (seat) return sendLink(debate, seat);
  const said = holders(debate, turn);
  const spoken = segmentAt(debate, turn).seats.length > 0;
  const named = spoken ? (label ?? `Call ${said}`) : `Begin: ${said}`;
  return issue(named, { type: 'call-turn', floor: debate.floorVersion });
}

/** Sends somebody the link of a seat that nobody has taken. */
export const sendLink = (debate: OpenedDebate, seat: SeatId): Act => {
  const label = debate.format.seats.find((each) => each.id === seat)?.label ?? seat;
  return { does: 'send-link', label: `Copy the link of ${label}`, seat };
};
