import type { OpenedDebate, PersonId, SeatLink } from '@crossbench/shared';

/** What became of a link, as the organiser asks it. */
export type LinkStanding =
  | { readonly state: 'new' }
  | { readonly state: 'opened' }
  | { readonly state: 'taken'; readonly name: string; readonly ready: boolean }
  | { readonly state: 'clock' };

/** Nobody yet, somebody has looked, somebody has come. The chair may also be with the clock. */
export function standingOf(link: SeatLink, debate: OpenedDebate): LinkStanding {
  const holder = holderOf(link, debate);
  if (holder) return { state: 'taken', ...holder };
  if (link.openedAt !== null) return { state: 'opened' };
  return link.role === 'chair' && debate.chair === null ? { state: 'clock' } : { state: 'new' };
}

function holderOf({ role, seat }: SeatLink, debate: OpenedDebate) {
  switch (role) {
    case 'seat': {
      const seated = seat === null ? undefined : debate.seats[seat];
      return seated && { name: seated.name, ready: seated.ready };
    }
    case 'chair':
      return debate.chair && { name: debate.names[debate.chair] ?? 'Chair', ready: false };
    case 'deputy':
      return debate.deputies.length > 0 && { name: namesOf(debate, debate.deputies), ready: false };
    case 'clerk':
      return debate.clerks.length > 0 && { name: namesOf(debate, debate.clerks), ready: false };
    case 'audience':
      return null;
  }
}

const namesOf = ({ names }: OpenedDebate, people: readonly PersonId[]): string =>
  people.map((person) => names[person] || 'Somebody').join(', ');

export function standingWords(standing: LinkStanding): string {
  switch (standing.state) {
    case 'new':
      return 'Not opened';
    case 'opened':
      return 'Opened, not taken';
    case 'taken':
      return `${standing.name}${standing.ready ? ', ready' : ''}`;
    case 'clock':
      return 'The clock is in the chair';
  }
}
