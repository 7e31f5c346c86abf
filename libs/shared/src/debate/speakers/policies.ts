import type { Segment } from '../../formats/format.js';
import { bookOf, type OpenedDebate, segmentAt } from '../state.js';
import { alternateSides } from './alternate-sides.js';
import { firstCome } from './first-come.js';
import { firstTimers } from './first-timers.js';
import type { QueuePolicy } from './queue-policy.js';
import { quietFirst } from './quiet-first.js';
import { random } from './random.js';
import type { Policy } from './waiting-speech.js';

/** Every rule by which speeches can wait. */
export const policies: Readonly<Record<QueuePolicy, Policy>> = {
  'first-come': firstCome,
  'alternate-sides': alternateSides,
  'quiet-first': quietFirst,
  'first-timers': firstTimers,
  random,
};

/** What goes before speeches, by whatever rule those wait. */
export const classesOfRequests =
  'Points of order come first, then personal privilege, questions, replies and speeches.';

/** The rule of a segment before the chair sets another one. */
export const ownPolicy = ({ queue, kind }: Segment): QueuePolicy =>
  queue ?? (kind === 'floor' ? 'alternate-sides' : 'first-come');

/** The rule by which speeches wait in a turn, and what lots are drawn from: the seed that was set, else the instant of the call. */
export function policyIn(
  debate: OpenedDebate,
  turn: number,
): { readonly policy: QueuePolicy; readonly seed: number } {
  const { policy: set } = debate.listed;
  const seed = (bookOf(debate, turn)?.calledAt ?? 0) % 2 ** 32;
  return set?.turn === turn
    ? { policy: set.policy, seed: set.seed ?? seed }
    : { policy: ownPolicy(segmentAt(debate, turn)), seed };
}
