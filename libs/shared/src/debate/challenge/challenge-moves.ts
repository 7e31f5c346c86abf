import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import type { Words } from '../refusal.js';
import type { Rulings } from '../restorable.js';
import { type OpenedDebate, sideOfSeat } from '../state.js';
import { goOn, stopped } from '../floor/stopping.js';
import { later, unreachable } from '../vocabulary.js';
import { atTable, type Challenge, type ChallengeResult } from './challenge.js';

export type ChallengeMove = EventOf<
  | 'challenge-raised'
  | 'challenge-answered'
  | 'response-time-ended'
  | 'challenge-withdrawn'
  | 'challenge-deferred'
  | 'challenge-upheld'
  | 'challenge-dismissed'
>;

/** Applies what happened to a challenge. Whatever takes the one at the table away lets the clock go on. */
export function moveChallenge(
  debate: OpenedDebate,
  event: ChallengeMove,
  words: Words,
  { seq, at }: Pick<Recorded, 'seq' | 'at'>,
): OpenedDebate {
  if (event.type === 'challenge-raised') return raise(debate, event, words, { seq, at });
  const moved = move(debate, event, words, seq);
  const before = atTable(debate);
  return before && !atTable(moved) ? goOn(moved, before.reading, at) : moved;
}

function move(
  debate: OpenedDebate,
  event: Exclude<ChallengeMove, EventOf<'challenge-raised'>>,
  words: Words,
  seq: number,
): OpenedDebate {
  switch (event.type) {
    case 'challenge-answered': {
      const answer = { seat: event.seat, text: words.answer ?? null };
      const lines = [...(debate.challenges[event.challenge - 1]?.lines ?? []), seq];
      return changed(debate, event.challenge, { standing: 'answered', answer, lines });
    }
    case 'response-time-ended':
      return changed(debate, event.challenge, { standing: 'unanswered' });
    case 'challenge-withdrawn':
      return changed(debate, event.challenge, { standing: 'withdrawn' });
    case 'challenge-deferred':
      return changed(debate, event.challenge, { deferred: true });
    case 'challenge-upheld':
      return ruled(debate, event.challenge, 'upheld', words);
    case 'challenge-dismissed':
      return ruled(debate, event.challenge, 'dismissed', words);
    default:
      return unreachable(event);
  }
}

function raise(
  debate: OpenedDebate,
  { challenge: number, argument, card, ground, seat, answerBy }: EventOf<'challenge-raised'>,
  { statement = null }: { readonly statement?: string | null },
  { seq, at }: Pick<Recorded, 'seq' | 'at'>,
): OpenedDebate {
  const side = sideOfSeat(debate, seat);
  if (!side) return debate;
  const { debate: waiting, reading } = stopped(debate, at);
  const challenge: Challenge = {
    ...{ number, argument, card, ground, seat, side, raisedAt: at, answerBy },
    ...{ standing: 'raised', statement, answer: null, ruling: null, deferred: false, reading },
    lines: [seq],
  };
  return { ...waiting, challenges: [...debate.challenges, challenge] };
}

function ruled(
  debate: OpenedDebate,
  number: number,
  result: ChallengeResult,
  { reason = null }: { readonly reason?: string | null },
): OpenedDebate {
  const { rulings } = debate;
  const listed = { ...rulings, [result]: [...rulings[result], number] };
  return changed({ ...debate, rulings: listed }, number, { ruling: { result, reason } });
}

const changed = (
  debate: OpenedDebate,
  number: number,
  change: Partial<Challenge>,
): OpenedDebate => ({
  ...debate,
  challenges: debate.challenges.map((each) =>
    each.number === number ? { ...each, ...change } : each,
  ),
});

/** Takes back the rulings that are not among those that stand. */
export function reopened(debate: OpenedDebate): OpenedDebate {
  const { upheld, dismissed }: Rulings = debate.rulings;
  const stand = new Set([...upheld, ...dismissed]);
  return {
    ...debate,
    challenges: debate.challenges.map((each) =>
      each.ruling && !stand.has(each.number) ? { ...each, ruling: null } : each,
    ),
  };
}

/** The time to answer does not run while the service is away. */
export function creditResponse(
  debate: OpenedDebate,
  { from, to }: EventOf<'outage-credited'>,
): OpenedDebate {
  const challenge = atTable(debate);
  if (challenge?.standing !== 'raised') return debate;
  const away = Math.max(0, to - Math.max(from, challenge.raisedAt));
  return changed(debate, challenge.number, { answerBy: later(challenge.answerBy, away) });
}
