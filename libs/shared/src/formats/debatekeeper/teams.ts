import type { Seat } from '../format.js';

/** The eight speakers of British Parliamentary, two to a team. */
const offices: readonly (readonly [team: string, office: RegExp])[] = [
  ['OG', /^prime minister$/iu],
  ['OG', /^deputy prime minister$/iu],
  ['OO', /^leader of (the )?opposition$/iu],
  ['OO', /^deputy leader of (the )?opposition$/iu],
  ['CG', /^member (of|for) (the )?government$/iu],
  ['CG', /^government whip$/iu],
  ['CO', /^member (of|for) (the )?opposition$/iu],
  ['CO', /^opposition whip$/iu],
];

/** Names the four teams where exactly the eight offices of British Parliamentary debate; else leaves the seats as they are. */
export function withTeams(seats: readonly Seat[]): readonly Seat[] {
  const teamOf = ({ label }: Seat) => offices.find(([, office]) => office.test(label))?.[0];
  const teams = seats.map(teamOf);
  const complete = seats.length === offices.length && teams.every(Boolean);
  return complete ? seats.map((seat, i) => ({ ...seat, team: teams[i] ?? '' })) : seats;
}
