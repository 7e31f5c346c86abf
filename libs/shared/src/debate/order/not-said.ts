import type { Refusal } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { Matter } from './sanction.js';

/** Why nothing can be about this; null where it was said. A point was said once it was taken. */
export function notSaid(debate: OpenedDebate, matter: Matter): Refusal | null {
  const { arguments: filed, questions, points, exchanges, challenges } = debate;
  if ('argument' in matter) {
    return matter.argument > filed.length ? { code: 'no-such-argument', ...matter } : null;
  }
  if ('question' in matter) {
    return matter.question > questions.length ? { code: 'no-such-question', ...matter } : null;
  }
  if ('poi' in matter) {
    const taken = (points[matter.poi - 1]?.takenBy ?? null) !== null;
    return taken ? null : { code: 'no-such-point', ...matter };
  }
  if ('exchange' in matter) {
    return matter.exchange > exchanges.length ? { code: 'no-such-exchange', ...matter } : null;
  }
  return matter.challenge > challenges.length ? { code: 'no-such-challenge', ...matter } : null;
}
