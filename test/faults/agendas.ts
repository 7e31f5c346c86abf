import {
  type ArgumentDraft,
  type Command,
  nextTurn,
  type OpenedDebate,
  seatOf,
  segmentAt,
} from '@crossbench/shared';
import type { Person } from '../support/person.js';
import type { Chance } from './runs.js';

/** What somebody wants next, given what they see; null when nothing. */
export type Agenda = (now: OpenedDebate, person: Person, chance: Chance) => Command | null;

let said = 0;

/** One or two words that nobody has said before. */
export const words = (chance: Chance): ArgumentDraft => ({
  tag: `word${++said}`,
  body: chance.happens(0.5) ? 'Indeed.' : '',
  relations: [],
  cards: [],
});

/** Runs the turns, and moves clock and podium in between. */
export const chairing: Agenda = (now, _, chance) => {
  const floor = now.floorVersion;
  switch (now.floor.phase) {
    case 'idle':
      return nextTurn(now) === null ? podium(now) : { type: 'call-turn', floor };
    case 'called':
      return chance.happens(0.4) ? { type: 'start-turn', floor } : null;
    case 'paused':
      return { type: 'resume-clock', floor };
    case 'running':
      if (chance.happens(0.06)) return { type: 'pause-clock', floor };
      if (chance.happens(0.03)) return { type: 'extend-turn', floor, seconds: 1, both: false };
      return podium(now);
    default:
      return podium(now);
  }
};

const podium = ({ blanked }: OpenedDebate): Command => ({
  type: blanked ? 'show-podium' : 'blank-podium',
});

/** Hides arguments and restores them. */
export const moderating: Agenda = (now, _, chance) => {
  const { hidden, arguments: all } = now;
  if (hidden.length > 4 || (hidden.length > 0 && chance.happens(0.4))) {
    return { type: 'restore-argument', argument: chance.pick(hidden) };
  }
  const argument = Math.ceil(chance.between(0, all.length + 1));
  return { type: 'hide-argument', argument, rule: 'spam', reason: 'It is said so often.' };
};

/** Files in the own turn, and now and then when it is not allowed. */
export const speaking: Agenda = (now, { id }, chance) => {
  const { floor } = now;
  const seat = seatOf(now, id);
  const turn = !('turn' in floor) ? 1 : floor.turn;
  const own = 'turn' in floor && seat !== null && segmentAt(now, turn).seats.includes(seat);
  if (own || chance.happens(0.2)) return { type: 'file-argument', turn, argument: words(chance) };
  return chance.happens(0.1) ? { type: 'check-in' } : null;
};

/** Two devices of which each takes the seat from the other, and then speaks. */
export const contending =
  (seat: string): Agenda =>
  (now, person, chance) => {
    if (now.seats[seat]?.person === person.id) return speaking(now, person, chance);
    return chance.happens(0.2) ? { type: 'claim-seat', seat, move: true } : null;
  };
