import { seatIn } from '../formats/format.js';
import type { CommandOf } from './commands.js';
import { entryBy, type Issued } from './issued.js';
import { accept, type Decision, refuse } from './refusal.js';
import { type OpenedDebate, seatOf } from './state.js';
import type { Stage } from './vocabulary.js';

const seating: readonly Stage[] = ['scheduled', 'lobby', 'live'];

/** Sits down with a seat's link. The same link on another device moves the seat, once that is confirmed. */
export function claimSeat(
  debate: OpenedDebate,
  { seat, move }: CommandOf<'claim-seat'>,
  { by, at, facts }: Issued,
): Decision {
  if (!seating.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!seatIn(debate.format, seat)) return refuse({ code: 'no-such-seat' });
  const { invitation, robot = false, name = 'Debater' } = facts;
  if (invitation?.role !== 'seat' || invitation.seat !== seat)
    return refuse({ code: 'no-invitation' });
  if (debate.chair === by || debate.deputies.includes(by))
    return refuse({ code: 'chair-may-not-sit' });
  if (debate.clerks.includes(by)) return refuse({ code: 'clerk-may-not-sit' });

  const held = seatOf(debate, by);
  if (held === seat) return refuse({ code: 'already-so' });
  if (held) return refuse({ code: 'already-seated', seat: held });

  const entry = entryBy(by, at);
  const sitting = debate.seats[seat];
  if (!sitting) return accept(entry({ type: 'seat-claimed', seat, person: by, robot }, { name }));
  if (!move) return refuse({ code: 'seat-taken', movable: true });
  return accept(
    entry({ type: 'seat-moved', seat, person: by, from: sitting.person, robot }, { name }),
  );
}

/** Frees a seat whose link was replaced. */
export function vacateSeat(
  debate: OpenedDebate,
  { seat }: CommandOf<'vacate-seat'>,
  { by, at }: Issued,
): Decision {
  if (!seating.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!seatIn(debate.format, seat)) return refuse({ code: 'no-such-seat' });
  if (!debate.seats[seat]) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'seat-vacated', seat }));
}

/** "I'm ready", said from a seat in the lobby. */
export function checkIn(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (debate.stage !== 'lobby') return refuse({ code: 'wrong-stage', stage: debate.stage });
  const seat = seatOf(debate, by);
  if (!seat) return refuse({ code: 'not-allowed' });
  if (debate.seats[seat]?.ready) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'seat-checked-in', seat }));
}
