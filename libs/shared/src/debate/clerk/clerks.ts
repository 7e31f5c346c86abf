import type { CommandOf } from '../commands.js';
import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { naming } from '../naming.js';
import { accept, type Decision, refuse, type Words } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';

/** As many clerks a debate has at most: one listens while another types. */
export const mostClerks = 4;

/** With the clerk's link. Who debates does not write down what the other side said. */
export function becomeClerk(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  if (debate.medium !== 'spoken') return refuse({ code: 'not-spoken' });
  if (facts.invitation?.role !== 'clerk') return refuse({ code: 'no-invitation' });
  if (debate.clerks.includes(by)) return refuse({ code: 'already-so' });
  if (seatOf(debate, by)) return refuse({ code: 'debater-may-not-note' });
  if (debate.clerks.length >= mostClerks)
    return refuse({ code: 'too-many-clerks', most: mostClerks });
  const name = facts.name ?? debate.names[by] ?? 'Clerk';
  return accept(entryBy(by, at)({ type: 'clerk-named', person: by }, { name }));
}

/** Takes a clerk off the list. Whoever still has the link can come back, until it is replaced. */
export function dismissClerk(
  debate: OpenedDebate,
  { person }: CommandOf<'dismiss-clerk'>,
  { by, at }: Issued,
): Decision {
  if (!debate.clerks.includes(person)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'clerk-dismissed', person }));
}

/** Who takes the notes. */
export const moveClerks = (
  debate: OpenedDebate,
  { type, person }: EventOf<'clerk-named' | 'clerk-dismissed'>,
  words: Words,
): OpenedDebate =>
  type === 'clerk-named'
    ? naming({ ...debate, clerks: [...debate.clerks, person] }, person, words)
    : { ...debate, clerks: debate.clerks.filter((each) => each !== person) };

/** Whether somebody takes notes: nobody does who is removed or banned, as long as that is in force. */
export const isClerk = ({ clerks, sanctions, inForce }: OpenedDebate, person: PersonId): boolean =>
  clerks.includes(person) &&
  !sanctions.some(
    ({ number, kind, person: whose }) =>
      whose === person && (kind === 'removal' || kind === 'ban') && inForce.includes(number),
  );
