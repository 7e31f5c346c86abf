import * as z from 'zod';
import { patience, type Tempo } from '../floor/patience.js';
import type { Instant, SeatId, Side, Stage } from '../vocabulary.js';

/** What a card can be accused of; the grounds of the field's evidence rules. */
export const Ground = z.enum([
  'distortion',
  'non-existent',
  'clipping',
  'miscut',
  'conflict-of-source',
]);
export type Ground = z.infer<typeof Ground>;

export const ChallengeResult = z.enum(['upheld', 'dismissed']);
export type ChallengeResult = z.infer<typeof ChallengeResult>;

/** Challenges of one side that may be open or lost in one debate. */
export const challengesPerSide = 2;

/** How long the other side has to answer, at the pace of the rule book, ms. */
const responseTime = 60_000;

/** How long the other side has in this debate, ms. */
export const responseTimeIn = (tempo: Tempo): number => patience(tempo, responseTime);

/** A formal allegation on a card, with its number in the debate. */
export interface Challenge {
  readonly number: number;
  readonly argument: number;
  /** Which of the argument's cards, counted from 1. */
  readonly card: number;
  readonly ground: Ground;
  /** Who raised it. */
  readonly seat: SeatId;
  readonly side: Side;
  readonly raisedAt: Instant;
  /** Until when the other side may answer. */
  readonly answerBy: Instant;
  readonly standing: 'raised' | 'answered' | 'unanswered' | 'withdrawn';
  readonly statement: string | null;
  readonly answer: ChallengeAnswer | null;
  readonly ruling: ChallengeRuling | null;
  /** The debate went on without a ruling, because nobody was in the chair. */
  readonly deferred: boolean;
  /** Reading time that the called turn gets back, ms; null where none was running. */
  readonly reading: number | null;
  /** Lines of the log that hold its words. */
  readonly lines: readonly number[];
}

export interface ChallengeAnswer {
  readonly seat: SeatId;
  readonly text: string | null;
}

export interface ChallengeRuling {
  readonly result: ChallengeResult;
  readonly reason: string | null;
}

/** A debate, as far as its challenges go. */
interface Challenged {
  readonly challenges: readonly Challenge[];
}

/** Neither withdrawn nor ruled on. */
export const isOpen = ({ standing, ruling }: Challenge): boolean =>
  standing !== 'withdrawn' && ruling === null;

/** The challenge that the clock has stopped for; there is one at most. */
export const atTable = ({
  stage,
  challenges,
}: Challenged & { readonly stage: Stage }): Challenge | null =>
  stage === 'live' ? (challenges.find((each) => isOpen(each) && !each.deferred) ?? null) : null;

/** The challenges that the chair may rule on now, until the final vote closes. */
export const awaitingRuling = ({
  stage,
  challenges,
}: Challenged & { readonly stage: Stage }): readonly Challenge[] =>
  stage === 'live' || stage === 'deliberation'
    ? challenges.filter((each) => isOpen(each) && each.standing !== 'raised')
    : [];

/** The challenge that struck a card; null while the card stands. Cards count from 1. */
export const strikeOf = (
  { challenges }: Challenged,
  argument: number,
  card: number,
): Challenge | null =>
  challenges.find(
    (each) => each.argument === argument && each.card === card && each.ruling?.result === 'upheld',
  ) ?? null;

/** How many more a side may raise: each that is open or lost counts, one that was upheld or taken back does not. */
export function challengesLeft({ challenges }: Challenged, side: Side): number {
  const spent = challenges.filter(
    (each) =>
      each.side === side && each.standing !== 'withdrawn' && each.ruling?.result !== 'upheld',
  ).length;
  return Math.max(0, challengesPerSide - spent);
}
