import type { CommandOf } from '../commands.js';
import { ann, called, dan, did, olga, seated, started, until } from '../rehearsal.fixture.js';
import type { Appealed } from './sanction.js';

type Sanction = CommandOf<'sanction'>;

/** Somebody is sanctioned for abuse; Ann with a warning unless it is said otherwise. */
export const sanction = (more: Partial<Sanction> = {}): Sanction => ({
  ...{ type: 'sanction', person: ann, kind: 'warning', rule: 'abuse', reason: 'Shouts at Ben' },
  ...more,
});

export const lift = (number: number) =>
  ({ type: 'lift-sanction', sanction: number, reason: 'It was Ben' }) as const;

export const appealAgainst = (of: Appealed) =>
  ({ type: 'appeal', of, reason: 'I whispered' }) as const;

export const decideAppeal = (appeal: number, result: 'upheld' | 'dismissed') =>
  ({ type: 'decide-appeal', appeal, result, reason: 'I heard it' }) as const;

/** What the server would find out about Eve, who is in nobody's log. */
export const known = { concerned: 'Eve' };

export const deputised = did(
  dan,
  { type: 'become-deputy' },
  { name: 'Dan', invitation: { role: 'deputy' } },
);

/** Ann has the floor, Olga is in the chair, Dan is her deputy, and Eve watches. */
export const running = [seated(), deputised, called, until(5), started] as const;

export const mutes = (person = ann, seconds = 60) =>
  did(olga, sanction({ person, kind: 'mute', seconds }), known);
export const removes = (person = ann) => did(olga, sanction({ person, kind: 'removal' }), known);
export const bans = (person = ann) => did(olga, sanction({ person, kind: 'ban' }), known);
