import { type Format, type SeatLink, seatIn, type Side } from '@crossbench/shared';

/** A link as a row: for whom it is, whole address included. */
export interface Invitation {
  readonly link: SeatLink;
  readonly label: string;
  readonly side: Side | null;
  readonly address: string;
}

const order: readonly SeatLink['role'][] = ['seat', 'chair', 'deputy', 'clerk', 'audience'];
const labels = {
  chair: 'Chair',
  deputy: 'Deputies',
  clerk: 'Clerks',
  audience: 'Audience',
} as const;

/** Debaters first, bench by bench, then who runs the debate, then who watches. */
export function invitations(
  links: readonly SeatLink[],
  format: Format,
  origin: string,
): readonly Invitation[] {
  const place = ({ seat }: SeatLink): number => format.seats.findIndex(({ id }) => id === seat);
  return links
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || place(a) - place(b))
    .map((link) => {
      const seat = link.seat === null ? undefined : seatIn(format, link.seat);
      const label = link.role === 'seat' ? (seat?.label ?? link.seat ?? 'Seat') : labels[link.role];
      return { link, label, side: seat?.side ?? null, address: new URL(link.url, origin).href };
    });
}
