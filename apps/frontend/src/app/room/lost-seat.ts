import type { PersonId, Recorded } from '@crossbench/shared';

/** Why somebody who sat no longer does, as a sentence; null for whoever never sat, sits again or was sent out. */
export function lostSeat(log: readonly Recorded[], me: PersonId | null): string | null {
  let seat: string | null = null;
  let lost: string | null = null;
  for (const { event } of log) {
    if (event.type === 'seat-moved' && event.from === me) {
      lost = 'Your seat was moved to another device. Open its link here to take it back.';
      seat = null;
    } else if (event.type === 'seat-vacated' && event.seat === seat) {
      lost = 'Your seat was freed. Ask the organiser for its new link.';
      seat = null;
    } else if (
      (event.type === 'participant-removed' || event.type === 'participant-banned') &&
      event.person === me
    ) {
      // They are told by the sanction itself.
      seat = null;
      lost = null;
    } else if (
      (event.type === 'seat-claimed' || event.type === 'seat-moved') &&
      event.person === me
    ) {
      seat = event.seat;
      lost = null;
    }
  }
  return lost;
}
