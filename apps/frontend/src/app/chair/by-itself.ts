import { type Instant, later, type OpenedDebate, patience } from '@crossbench/shared';
import { inYourTime } from '../ui/zoned-time';

/** By correspondence nobody waits for a person in the chair for ever: when the clock goes on between two turns. */
export function byItself({ format, chair, stage, floor }: OpenedDebate): Instant | null {
  const waits = stage === 'live' && floor.phase === 'idle' && chair !== null;
  return waits && format.correspondence ? later(floor.since, patience(format, 0)) : null;
}

/** The same as a sentence with a space before it; empty in a hall. */
export function byItselfWords(debate: OpenedDebate): string {
  const at = byItself(debate);
  return at === null ? '' : ` Goes on by itself ${inYourTime(at)}.`;
}
