import type { CommandOf } from '../commands.js';
import type { DebateEvent } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { isOffice, rolesOf } from '../roles.js';
import { type OpenedDebate, seatOf } from '../state.js';
import { later, type PersonId, unreachable } from '../vocabulary.js';
import { notSaid } from './not-said.js';
import { banned } from './barred.js';

/** How long a mute lasts for which no time was said, s. */
export const muteSeconds = 300;

/** Warns, mutes, removes or bans somebody. Whoever is removed or banned leaves the seat empty for a substitute. */
export function sanction(
  debate: OpenedDebate,
  command: CommandOf<'sanction'>,
  { by, at, facts }: Issued,
): Decision {
  const { person, about, reason } = command;
  const name = debate.names[person] ?? facts.concerned;
  if (name === undefined) return refuse({ code: 'no-such-person' });
  const objection = outOfReach(debate, command, by);
  if (objection) return refuse(objection);
  if (banned(debate, person)) return refuse({ code: 'already-so' });
  const unsaid = about && notSaid(debate, about);
  if (unsaid) return refuse(unsaid);

  const entry = entryBy(by, at);
  const acted = entry(sanctioned(debate, command, at), { reason, name });
  const seat = seatOf(debate, person);
  const leaves = command.kind === 'removal' || command.kind === 'ban';
  return seat && leaves ? accept(acted, entry({ type: 'seat-vacated', seat })) : accept(acted);
}

/** Ends a sanction before its time, for a reason. */
export function liftSanction(
  debate: OpenedDebate,
  { sanction, reason }: CommandOf<'lift-sanction'>,
  { by, at }: Issued,
): Decision {
  if (sanction > debate.sanctions.length) return refuse({ code: 'no-such-sanction', sanction });
  if (!debate.inForce.includes(sanction)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'sanction-lifted', sanction }, { reason }));
}

function sanctioned(
  debate: OpenedDebate,
  { kind, person, rule, about, seconds = muteSeconds }: CommandOf<'sanction'>,
  at: Issued['at'],
): DebateEvent {
  const number = debate.sanctions.length + 1;
  const said = { sanction: number, person, rule, ...(about && { about }) };
  switch (kind) {
    case 'warning':
      return { type: 'participant-warned', ...said };
    case 'mute':
      return { type: 'participant-muted', ...said, until: later(at, seconds * 1000) };
    case 'removal':
      return { type: 'participant-removed', ...said };
    case 'ban':
      return { type: 'participant-banned', ...said };
    default:
      return unreachable(kind);
  }
}

/**
 * Nobody sanctions themselves or the chair. Other offices answer to the chair alone, and are never removed or banned:
 * a deputy is dismissed first, and the debate is the organiser's.
 */
function outOfReach(
  debate: OpenedDebate,
  { person, kind }: CommandOf<'sanction'>,
  by: PersonId,
): Refusal | null {
  if (person === by) return { code: 'out-of-reach', who: 'oneself' };
  const office = rolesOf(debate, person).find(isOffice);
  if (!office) return null;
  const mild = kind === 'warning' || kind === 'mute';
  if (office !== 'chair' && mild && debate.chair === by) return null;
  return { code: 'out-of-reach', who: office };
}
