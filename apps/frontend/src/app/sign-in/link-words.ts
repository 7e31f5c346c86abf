import type { LinkPreview } from '@crossbench/shared';

/** What a link is for and what taking it is called, in the words of the page that it opens. */
export interface LinkWords {
  readonly place: string;
  readonly means: string;
  readonly take: string;
}

export function linkWords({ role, seat }: Pick<LinkPreview, 'role' | 'seat'>): LinkWords {
  switch (role) {
    case 'seat':
      return {
        place: `the seat ${seatName(seat ?? '')}`,
        means:
          'You speak in this debate. You see your time, your words and your evidence in one place.',
        take: 'Take this seat',
      };
    case 'chair':
      return {
        place: 'the chair',
        means: 'You run this debate: you call the turns and keep the clock.',
        take: 'Take the chair',
      };
    case 'deputy':
      return {
        place: 'a deputy’s place',
        means: 'You take over when the chair is lost, and help to moderate.',
        take: 'Be a deputy',
      };
    case 'clerk':
      return {
        place: 'the clerk’s desk',
        means: 'You listen to the speeches and note their arguments, for both sides.',
        take: 'Be a clerk',
      };
    case 'audience':
      return {
        place: 'a place in the audience',
        means: 'You watch, vote before and after, and rate what you heard.',
        take: 'Watch',
      };
  }
}

/** A seat's id as a name: `for-1` is "For 1". */
function seatName(seat: string): string {
  const words = seat.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
