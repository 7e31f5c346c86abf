import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf, sideOfSeat } from '../state.js';
import { otherSide } from '../vocabulary.js';
import { isOpen } from './challenge.js';

/** The side whose card it is answers once, within its time. */
export function answerChallenge(
  debate: OpenedDebate,
  { challenge: number, text }: CommandOf<'answer-challenge'>,
  { by, at }: Issued,
): Decision {
  const challenge = debate.challenges[number - 1];
  if (!challenge) return refuse({ code: 'no-such-challenge', challenge: number });
  const seat = seatOf(debate, by);
  if (!seat || sideOfSeat(debate, seat) !== otherSide(challenge.side))
    return refuse({ code: 'not-your-challenge' });
  if (challenge.standing === 'answered' || !isOpen(challenge))
    return refuse({ code: 'already-so' });
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (challenge.standing === 'unanswered') return refuse({ code: 'response-over' });
  return accept(
    entryBy(by, at)({ type: 'challenge-answered', challenge: number, seat }, { answer: text }),
  );
}

/** The seat that raised a challenge takes it back, as long as it has not been ruled on. */
export function withdrawChallenge(
  debate: OpenedDebate,
  { challenge: number }: CommandOf<'withdraw-challenge'>,
  { by, at }: Issued,
): Decision {
  const challenge = debate.challenges[number - 1];
  if (!challenge) return refuse({ code: 'no-such-challenge', challenge: number });
  if (seatOf(debate, by) !== challenge.seat) return refuse({ code: 'not-your-challenge' });
  if (!isOpen(challenge)) return refuse({ code: 'already-so' });
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  return accept(entryBy(by, at)({ type: 'challenge-withdrawn', challenge: number }));
}
