import type { Format } from '../../formats/format.js';

/** What decides how long somebody is waited for. */
export type Tempo = Pick<Format, 'pace' | 'correspondence'>;

/**
 * How long somebody is waited for: in a hall what the rule book says in ms, at the debate's pace; by correspondence a
 * quarter of a turn, whatever it is for.
 * @see docs/decisions/0027-by-correspondence.md
 */
export const patience = ({ pace, correspondence }: Tempo, inTheHall: number): number =>
  Math.round(correspondence ? correspondence.turn * 250 : inTheHall / pace);

/** How long the clock in the chair waits for an empty seat before it skips the turn, ms. In a hall half a minute at any pace. */
export const absence = (tempo: Tempo): number => patience(tempo, 30_000 * tempo.pace);

/** How long before its announced start a lobby opens by itself, ms. In a hall a quarter of an hour at any pace. */
export const lobbyBefore = (tempo: Tempo): number => patience(tempo, 15 * 60_000 * tempo.pace);

/** How long the clock in the chair waits after the last speech of a spoken debate, so that it is noted to its end, ms. */
export const lastNotes = ({ pace }: Pick<Format, 'pace'>): number => Math.round(20_000 / pace);
