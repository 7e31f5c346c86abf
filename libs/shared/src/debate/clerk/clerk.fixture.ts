import { lightning } from '../../formats/lightning.js';
import type { CommandOf } from '../commands.js';
import type { Facts } from '../issued.js';
import { did, type Step } from '../rehearsal.fixture.js';
import type { PersonId } from '../vocabulary.js';

/** What makes a lightning debate a spoken one, for `opened` and `seated`. */
export const spoken = [
  lightning,
  { medium: 'spoken', place: { hall: 'Room 12', call: 'https://call.example/quiet7' } },
] as const satisfies readonly [unknown, Partial<CommandOf<'open-debate'>>];

export const clerkLink: Facts = { name: 'Dan', invitation: { role: 'clerk' } };

export const becomeClerk = { type: 'become-clerk' } as const;
export const dismissClerk = (person: PersonId) => ({ type: 'dismiss-clerk', person }) as const;

/** Somebody came with the clerk's link. */
export const clerk = (by: PersonId): Step => did(by, becomeClerk, clerkLink);
