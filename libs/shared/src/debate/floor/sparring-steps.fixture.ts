import { sparring } from '../../formats/sparring.fixture.js';
import {
  called,
  did,
  given,
  olga,
  type Rehearsal,
  seated,
  skipped,
  started,
  type Step,
} from '../rehearsal.fixture.js';
import { nextTurn, segmentAt } from '../state.js';

/** Heads: the sides stay as the format has them. */
export const headsSeed = 7;

export const tossed: Step = did(olga, { type: 'toss-coin' }, { seed: headsSeed });

/** Passes over everything that comes before a turn. */
export const before =
  (code: string): Step =>
  (rehearsal) => {
    const next = nextTurn(rehearsal.debate);
    const reached = next !== null && segmentAt(rehearsal.debate, next).code === code;
    return reached ? rehearsal : before(code)(skipped(rehearsal));
  };

/** A sparring whose next turn is the one with this code. In it Ann and Cat are for the motion, Ben and Ivy against. */
export const sparringBefore = (code: string): Rehearsal =>
  given(seated(sparring), tossed, before(code));

export const startedNow: Step = (rehearsal) => started(called(rehearsal));

/** The free debate of the sparring: a minute for each side, 20 s for one use, and the opposition begins. */
export const freeDebate = (): Rehearsal => startedNow(sparringBefore('FREE'));
