import type { Command } from '../commands.js';
import type { Issued } from '../issued.js';
import type { Refusal } from '../refusal.js';
import { actsInOffice } from '../roles.js';
import type { OpenedDebate } from '../state.js';
import type { Instant, PersonId } from '../vocabulary.js';
import type { Sanction, SanctionKind } from './sanction.js';

/** What a muted person may still do: none of it says anything to the room. */
const wordless: readonly Command['type'][] = [
  'appeal',
  'claim-seat',
  'check-in',
  'take-chair',
  'become-deputy',
  'become-clerk',
  'spend-prep',
  'stop-prep',
  'yield-floor',
  'take-technical-pause',
  'withdraw-request',
  'retract-argument',
  'withdraw-challenge',
  'withdraw-poi',
  'accept-poi',
  'decline-poi',
  'leave-exchange',
];

/** Places in the debate, which nobody takes who was removed from it. */
const places: readonly Command['type'][] = [
  'claim-seat',
  'take-chair',
  'become-deputy',
  'become-clerk',
  'request-floor',
];

/**
 * Why a sanction keeps somebody from a command; null where none does. Asked before every command is decided, so that
 * what a debate learns to do later is covered by itself.
 */
export function barred(
  debate: OpenedDebate,
  command: Command['type'],
  { by, at }: Pick<Issued, 'by' | 'at'>,
): Refusal | null {
  if (debate.inForce.length === 0 || command === 'appeal') return null;
  const ban = banned(debate, by);
  if (ban) return ban;
  const removal = places.includes(command) && latest(debate, by, 'removal');
  if (removal) return { code: 'removed', sanction: removal.number };
  if (wordless.includes(command) || actsInOffice(debate, by, command)) return null;
  return muted(debate, by, at);
}

/** Why somebody may not be in this debate at all; null for everybody else. */
export function banned(
  debate: OpenedDebate,
  person: PersonId,
): Extract<Refusal, { code: 'banned' }> | null {
  const ban = latest(debate, person, 'ban');
  return ban ? { code: 'banned', sanction: ban.number, rule: ban.rule } : null;
}

/** Why somebody may say nothing to the room at this instant; null where they may. Voting and appealing stay open. */
export function silenced(debate: OpenedDebate, person: PersonId, at: Instant): Refusal | null {
  return banned(debate, person) ?? muted(debate, person, at);
}

function muted(
  debate: OpenedDebate,
  person: PersonId,
  at: Instant,
): Extract<Refusal, { code: 'muted' }> | null {
  const mutes = sanctionsOn(debate, person).filter(({ until }) => until !== null && until > at);
  const until = Math.max(...mutes.map((mute) => mute.until ?? 0)) as Instant;
  return mutes.length === 0 ? null : { code: 'muted', until };
}

/** The sanctions on somebody that nobody has lifted; a mute among them may be over. */
export const sanctionsOn = (debate: OpenedDebate, person: PersonId): readonly Sanction[] =>
  debate.sanctions.filter(
    (sanction) => sanction.person === person && debate.inForce.includes(sanction.number),
  );

const latest = (debate: OpenedDebate, person: PersonId, kind: SanctionKind) =>
  sanctionsOn(debate, person).findLast((sanction) => sanction.kind === kind);
