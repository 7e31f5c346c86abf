import type { Restorable } from '../restorable.js';
import { bookOf, type OpenedDebate } from '../state.js';
import type { Instant } from '../vocabulary.js';
import { usedAt } from './used.js';

/** Something that was said in a turn. A turn that is repeated has another run; runs are counted from 0. */
export interface InRun {
  readonly turn: number;
  readonly run: number;
}

export const runOf = ({ books }: Pick<Restorable, 'books'>, turn: number): number =>
  books.filter((book) => book.turn === turn && book.outcome === 'repeated').length;

/** Whether the run that something was said in is the one that has the floor, or had it last. */
export const isOfLastRun = (debate: OpenedDebate, { turn, run }: InRun): boolean =>
  run === runOf(debate, turn);

/** Whether it was said in a turn that counts: one that was not voided. */
export const isOfCountedTurn = (debate: OpenedDebate, said: InRun): boolean =>
  isOfLastRun(debate, said) && bookOf(debate, said.turn)?.outcome !== 'voided';

/** Whether the turn in which it was said has the floor and has begun; a pause does not end it. */
export const isUnderWay = (debate: OpenedDebate, said: InRun): boolean => {
  const { floor } = debate;
  const begun = floor.phase === 'running' || floor.phase === 'paused' || floor.phase === 'overtime';
  return begun && floor.turn === said.turn && isOfLastRun(debate, said);
};

/**
 * What a turn's clock shows after a command was taken back, so that nothing in it is later than that: 'unbegun' where
 * it has not started any more, null where it does not run and so was not put back.
 */
export function clockAgain(
  debate: OpenedDebate,
  said: InRun,
  at: Instant,
): number | 'unbegun' | null {
  if (!isOfLastRun(debate, said)) return null;
  const startedAt = bookOf(debate, said.turn)?.startedAt ?? null;
  if (startedAt === null) return 'unbegun';
  const { floor } = debate;
  const runs = floor.phase === 'running' || floor.phase === 'paused';
  return runs && floor.turn === said.turn ? usedAt(floor, at) : null;
}
