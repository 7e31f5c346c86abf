import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import type { Words } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';
import { type PersonId, unreachable } from '../vocabulary.js';
import { hidingOf, isHidden, sameMatter } from './hiding.js';
import type { Act, Ended, Hiding, LostSeat, Matter, Sanction, SanctionKind } from './sanction.js';

type Sanctioned = EventOf<
  'participant-warned' | 'participant-muted' | 'participant-removed' | 'participant-banned'
>;

export type OrderMove = Sanctioned | EventOf<'sanction-lifted' | 'appeal-filed' | 'appeal-decided'>;

const kinds: Readonly<Record<Sanctioned['type'], SanctionKind>> = {
  'participant-warned': 'warning',
  'participant-muted': 'mute',
  'participant-removed': 'removal',
  'participant-banned': 'ban',
};

/** Sanctions and appeals. */
export function moveOrder(
  debate: OpenedDebate,
  event: OrderMove,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  switch (event.type) {
    case 'participant-warned':
    case 'participant-muted':
    case 'participant-removed':
    case 'participant-banned':
      return {
        ...debate,
        sanctions: [...debate.sanctions, sanctionOf(debate, event, recorded, words)],
        inForce: [...debate.inForce, event.sanction],
      };
    case 'sanction-lifted':
      return reckoned(
        { ...debate, inForce: debate.inForce.filter((number) => number !== event.sanction) },
        endedBy(recorded, words, event.appeal === undefined ? 'lifted' : 'appeal'),
      );
    case 'appeal-filed':
      return { ...debate, appeals: [...debate.appeals, filed(debate, event, recorded, words)] };
    case 'appeal-decided':
      return decided(debate, event, recorded, words);
    default:
      return unreachable(event);
  }
}

/** Puts it on record that something was taken out of sight or restored, once it is. */
export function noted(
  debate: OpenedDebate,
  event: EventOf<
    | 'argument-hidden'
    | 'argument-restored'
    | 'words-hidden'
    | 'words-restored'
    | 'question-taken-down'
  >,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  if (event.type === 'argument-restored' || event.type === 'words-restored') {
    const how = event.appeal === undefined ? 'lifted' : 'appeal';
    return reckoned(debate, endedBy(recorded, words, how));
  }
  const hiding = { ...actOf(debate, event, recorded, words), of: matterOf(event) };
  return { ...debate, hidings: [...debate.hidings, hiding] };
}

function matterOf(
  event: EventOf<'argument-hidden' | 'words-hidden' | 'question-taken-down'>,
): Matter {
  if (event.type === 'words-hidden') return event.of;
  const { type } = event;
  return type === 'argument-hidden' ? { argument: event.argument } : { question: event.question };
}

/** Hides what was said in passing, or shows it again. */
export function moveWords(
  debate: OpenedDebate,
  { type, of }: EventOf<'words-hidden' | 'words-restored'>,
): OpenedDebate {
  const others = debate.hiddenSayings.filter((each) => !sameMatter(each, of));
  return { ...debate, hiddenSayings: type === 'words-hidden' ? [...others, of] : others };
}

/** Brings the record of acts in line with what stands: what an undo has taken back is over, or is not over after all. */
export const tookBack = (debate: OpenedDebate, recorded: Recorded): OpenedDebate =>
  reckoned(debate, endedBy(recorded, {}, 'taken-back'));

/** The seat, and what weighs on it, move to another device of the same person. */
export const followed = (
  sanctions: readonly Sanction[],
  { from, person }: EventOf<'seat-moved'>,
): readonly Sanction[] =>
  sanctions.some((each) => each.person === from)
    ? sanctions.map((each) => (each.person === from ? { ...each, person } : each))
    : sanctions;

function sanctionOf(
  debate: OpenedDebate,
  event: Sanctioned,
  recorded: Recorded,
  words: Words,
): Sanction {
  const kind = kinds[event.type];
  const { person } = event;
  return {
    ...actOf(debate, event, recorded, words),
    number: event.sanction,
    kind,
    person,
    name: words.name ?? '',
    until: event.type === 'participant-muted' ? event.until : null,
    about: event.about ?? null,
    lost: kind === 'removal' || kind === 'ban' ? lostBy(debate, person) : null,
  };
}

function lostBy(debate: OpenedDebate, person: PersonId): LostSeat | null {
  const seat = seatOf(debate, person);
  const seated = seat && debate.seats[seat];
  return seated ? { seat, ready: seated.ready, robot: seated.robot } : null;
}

const actOf = (
  debate: OpenedDebate,
  { rule }: Pick<Sanctioned, 'rule'>,
  { seq, at, actor }: Recorded,
  { reason = '' }: Words,
): Act => ({
  ...{ seq, at, rule, reason, by: actor as PersonId, ended: null },
  office: debate.chair === actor ? 'chair' : 'deputy',
});

const endedBy = ({ actor, at }: Recorded, { reason = '' }: Words, how: Ended['how']): Ended => ({
  ...{ how, at, reason, by: actor as PersonId },
});

/** Acts that no longer stand have ended, in this way unless they had before; those that stand have not. */
function reckoned(debate: OpenedDebate, ending: Ended): OpenedDebate {
  const sanctions = debate.sanctions.map((each) =>
    endedIf(each, !debate.inForce.includes(each.number), ending),
  );
  const hidings = debate.hidings.map((each) => endedIf(each, !stands(debate, each), ending));
  return { ...debate, sanctions, hidings };
}

/** What was taken down stays down; what is hidden is so by the last time that it was. */
function stands(debate: OpenedDebate, { of, seq }: Hiding): boolean {
  if ('question' in of) return true;
  return isHidden(debate, of) && hidingOf(debate, of)?.seq === seq;
}

function endedIf<T extends Act>(act: T, over: boolean, ending: Ended): T {
  if (over === (act.ended !== null)) return act;
  return { ...act, ended: over ? ending : null };
}

const filed = (
  debate: OpenedDebate,
  { appeal, of }: EventOf<'appeal-filed'>,
  { at, actor }: Recorded,
  { reason = '' }: Words,
) => {
  const act = 'sanction' in of ? debate.sanctions[of.sanction - 1] : hidingOf(debate, of);
  const person = actor as PersonId;
  return { number: appeal, of, act: act?.seq ?? 0, person, reason, at, decision: null };
};

function decided(
  debate: OpenedDebate,
  { appeal, result, alone }: EventOf<'appeal-decided'>,
  { at, actor }: Recorded,
  { reason = '' }: Words,
): OpenedDebate {
  const decision = { result, alone, at, reason, by: actor as PersonId };
  const appeals = debate.appeals.map((each) =>
    each.number === appeal ? { ...each, decision } : each,
  );
  return { ...debate, appeals };
}
