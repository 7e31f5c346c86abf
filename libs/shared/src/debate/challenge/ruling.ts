import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { isOpen } from './challenge.js';

/** The chair rules once the other side was heard, until the final vote closes. Upheld, the card is struck. */
export function ruleChallenge(
  debate: OpenedDebate,
  { challenge: number, result, reason }: CommandOf<'rule-challenge'>,
  { by, at }: Issued,
): Decision {
  const challenge = debate.challenges[number - 1];
  if (!challenge) return refuse({ code: 'no-such-challenge', challenge: number });
  if (!isOpen(challenge)) return refuse({ code: 'already-so' });
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  if (challenge.standing === 'raised') return refuse({ code: 'response-open' });
  const type = result === 'upheld' ? 'challenge-upheld' : 'challenge-dismissed';
  return accept(entryBy(by, at)({ type, challenge: number }, { reason }));
}
