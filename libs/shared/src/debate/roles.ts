import { isClerk } from './clerk/clerks.js';
import type { Command } from './commands.js';
import { type OpenedDebate, seatOf } from './state.js';
import type { PersonId } from './vocabulary.js';

/** What a person is in one debate. Everybody is audience; a speaker is who has the floor from the list. */
export type Role = 'organiser' | 'chair' | 'deputy' | 'clerk' | 'debater' | 'speaker' | 'audience';

/** A role that runs the debate or answers for it. */
export type Office = Exclude<Role, 'clerk' | 'debater' | 'speaker' | 'audience'>;

export const isOffice = (role: Role): role is Office =>
  role === 'organiser' || role === 'chair' || role === 'deputy';

export function rolesOf(debate: OpenedDebate, person: PersonId): readonly Role[] {
  const roles: Role[] = ['audience'];
  if (debate.organiser === person) roles.push('organiser');
  if (debate.chair === person) roles.push('chair');
  if (debate.deputies.includes(person)) roles.push('deputy');
  if (isClerk(debate, person)) roles.push('clerk');
  if (seatOf(debate, person)) roles.push('debater');
  if (debate.holder?.person === person) roles.push('speaker');
  return roles;
}

/** Sees what is hidden from the others. */
export const moderates = (debate: OpenedDebate, person: PersonId): boolean =>
  rolesOf(debate, person).some((role) => role === 'chair' || role === 'deputy');

const chair = ['chair'] as const;
const runs = ['chair', 'organiser'] as const;
const anyone = ['audience'] as const;
const speaks = ['debater', 'speaker'] as const;

/** Who may issue what. What a link entitles to is decided from the link, so `audience` stands there. */
const allowed: Readonly<Record<Command['type'], readonly Role[]>> = {
  'open-debate': anyone,
  'open-lobby': runs,
  'move-debate': runs,
  'claim-seat': anyone,
  'vacate-seat': runs,
  'check-in': ['debater'],
  'take-chair': anyone,
  'become-deputy': anyone,
  'dismiss-deputy': runs,
  'become-clerk': anyone,
  'dismiss-clerk': runs,
  'hand-over': chair,
  'call-turn': chair,
  'start-turn': chair,
  'hold-turn': chair,
  'pause-clock': chair,
  'resume-clock': chair,
  'extend-turn': chair,
  'end-turn': chair,
  'skip-turn': chair,
  'repeat-overrun': chair,
  'void-turn': chair,
  'call-recess': chair,
  'end-recess': chair,
  'take-technical-pause': ['debater'],
  'toss-coin': runs,
  'grant-time': runs,
  'suspend-debate': runs,
  'resume-debate': runs,
  'abandon-debate': runs,
  'yield-floor': speaks,
  'request-floor': anyone,
  'withdraw-request': anyone,
  recognise: chair,
  'end-speech': chair,
  'decline-request': chair,
  rule: chair,
  'set-queue-policy': chair,
  'close-list': chair,
  'open-list': chair,
  'spend-prep': ['debater'],
  'stop-prep': ['debater', 'chair'],
  'file-argument': [...speaks, 'clerk'],
  'offer-poi': ['debater'],
  'withdraw-poi': ['debater'],
  'accept-poi': ['debater'],
  'decline-poi': ['debater'],
  'answer-poi': ['debater'],
  'open-exchange': ['debater'],
  'answer-exchange': ['debater'],
  'leave-exchange': ['debater'],
  'hide-argument': ['chair', 'deputy'],
  'restore-argument': ['chair', 'deputy'],
  'ask-question': anyone,
  'approve-question': ['chair', 'deputy'],
  'merge-question': ['chair', 'deputy'],
  'take-down-question': ['chair', 'deputy'],
  'call-question': chair,
  'answer-question': ['chair', 'debater'],
  'pass-question': chair,
  sanction: ['chair', 'deputy'],
  'lift-sanction': ['chair', 'deputy'],
  'hide-words': ['chair', 'deputy'],
  'restore-words': ['chair', 'deputy'],
  appeal: anyone,
  'decide-appeal': ['chair', 'deputy', 'organiser'],
  'rule-argument': chair,
  'retract-argument': anyone,
  'correct-argument': anyone,
  'challenge-card': ['debater'],
  'answer-challenge': ['debater'],
  'withdraw-challenge': ['debater'],
  'rule-challenge': chair,
  'blank-podium': chair,
  'show-podium': chair,
  'open-division': chair,
  'close-division': chair,
  'publish-result': chair,
  undo: chair,
  'cancel-debate': runs,
};

/** Whether somebody may do this in an office, rather than as one who speaks. */
export const actsInOffice = (
  debate: OpenedDebate,
  person: PersonId,
  command: Command['type'],
): boolean =>
  rolesOf(debate, person)
    .filter(isOffice)
    .some((role) => allowed[command].includes(role));

export const mayIssue = (
  debate: OpenedDebate,
  person: PersonId,
  command: Command['type'],
): boolean => rolesOf(debate, person).some((role) => allowed[command].includes(role));
