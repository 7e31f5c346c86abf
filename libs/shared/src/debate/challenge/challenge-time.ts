import { entryBy } from '../issued.js';
import type { Entry } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { Instant } from '../vocabulary.js';
import type { Challenge } from './challenge.js';

/** When time has something to do for the challenge at the table: the answer is due, or nobody is there to rule. */
export function challengeDue(debate: OpenedDebate, challenge: Challenge): Instant | null {
  if (challenge.standing === 'raised') return challenge.answerBy;
  return debate.chair === null ? debate.lastAt : null;
}

/** What time does then. Without a chair the ruling waits, and the debate goes on. */
export function passChallenge({ number, standing }: Challenge, at: Instant): Entry {
  const entry = entryBy('clock', at);
  return standing === 'raised'
    ? entry({ type: 'response-time-ended', challenge: number })
    : entry({ type: 'challenge-deferred', challenge: number });
}
