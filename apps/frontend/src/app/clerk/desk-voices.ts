import {
  notedTurn,
  type OpenedDebate,
  seatOfVoice,
  segmentAt,
  type Side,
  sideOfVoice,
  speaking,
  type Voice,
  voicesIn,
} from '@crossbench/shared';
import { nameAt } from '../room/holders';

/** Somebody whose words can be noted now. */
export interface DeskVoice {
  readonly voice: Voice;
  readonly name: string;
  readonly side: Side | null;
}

/** The speech that the desk is about, and who speaks in it; null while nothing is noted. */
export interface Heard {
  readonly turn: number;
  readonly label: string;
  readonly voices: readonly DeskVoice[];
  /** Whom a note is by where nobody chooses; null where that has to be said. */
  readonly usual: Voice | null;
}

export function heardNow(debate: OpenedDebate): Heard | null {
  const turn = notedTurn(debate);
  if (turn === null) return null;
  const all = voicesIn(debate, turn);
  const voices = all.map((voice) => ({
    voice,
    name: nameOfVoice(debate, voice),
    side: sideOfVoice(debate, voice),
  }));
  const usual = speaking(debate, all);
  return { turn, label: segmentAt(debate, turn).label, voices, usual };
}

export function nameOfVoice(debate: OpenedDebate, voice: Voice): string {
  if (typeof voice === 'string') return nameAt(debate, voice);
  const person = debate.requests[voice - 1]?.person;
  const seat = seatOfVoice(debate, voice);
  return (person && debate.names[person]) || (seat === null ? 'Somebody' : nameAt(debate, seat));
}
