import { later } from '../vocabulary.js';
import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat } from '../state.js';
import { stands } from '../arguments/standing.js';
import { atTable, challengesLeft, responseTimeIn, strikeOf } from './challenge.js';

/** A debater challenges a card of the other side, between turns; by correspondence also while one runs. The clock stops until it is settled. */
export function challengeCard(
  debate: OpenedDebate,
  command: CommandOf<'challenge-card'>,
  { by, at }: Issued,
): Decision {
  const seat = seatOf(debate, by);
  const side = seat && sideOfSeat(debate, seat);
  if (!seat || !side) return refuse({ code: 'not-allowed' });
  const objection =
    objectionToMoment(debate) ??
    objectionToCard(debate, side, command) ??
    objectionToRaising(debate, side, command);
  if (objection) return refuse(objection);
  const { statement, argument, card, ground } = command;
  const raised = { challenge: debate.challenges.length + 1, argument, card, ground, seat };
  const answerBy = later(at, responseTimeIn(debate.format));
  return accept(entryBy(by, at)({ type: 'challenge-raised', ...raised, answerBy }, { statement }));
}

/**
 * Between turns: nobody has the floor, or a turn has been called and not started. By correspondence one turn follows
 * the other at once, so a speech does not have to be over.
 */
function objectionToMoment(debate: OpenedDebate): Refusal | null {
  const { stage, floor } = debate;
  if (stage !== 'live') return { code: 'wrong-stage', stage };
  const running = floor.phase === 'running' && isSpeechByLetter(debate, floor.turn);
  if (floor.phase !== 'idle' && floor.phase !== 'called' && !running)
    return { code: 'not-between-turns' };
  return atTable(debate) ? { code: 'challenge-open' } : null;
}

const isSpeechByLetter = (debate: OpenedDebate, turn: number): boolean =>
  debate.format.correspondence !== undefined && segmentAt(debate, turn).side !== null;

function objectionToCard(
  { arguments: filed }: OpenedDebate,
  side: string,
  { argument, card }: CommandOf<'challenge-card'>,
): Refusal | null {
  const target = filed[argument - 1];
  if (!target) return { code: 'no-such-argument', argument };
  if (!target.cards[card - 1]) return { code: 'no-such-card', argument, card };
  if (target.side === side) return { code: 'own-card' };
  return stands(target) ? null : { code: 'not-standing', argument };
}

function objectionToRaising(
  debate: OpenedDebate,
  side: 'proposition' | 'opposition',
  { argument, card, ground }: CommandOf<'challenge-card'>,
): Refusal | null {
  if (strikeOf(debate, argument, card)) return { code: 'already-so' };
  const again = debate.challenges.some(
    (each) => each.argument === argument && each.card === card && each.ground === ground,
  );
  if (again) return { code: 'already-challenged' };
  return challengesLeft(debate, side) === 0 ? { code: 'no-challenges-left' } : null;
}
