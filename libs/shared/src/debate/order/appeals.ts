import { isAuthor } from '../arguments/authorship.js';
import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, type Entry, refuse, type Refusal } from '../refusal.js';
import { isOffice, rolesOf } from '../roles.js';
import type { OpenedDebate } from '../state.js';
import { later, type PersonId } from '../vocabulary.js';
import { hidingOf, isHidden } from './hiding.js';
import { notSaid } from './not-said.js';
import { whoSaid } from './sayings.js';
import type { Act, Appeal, Appealed } from './sanction.js';

/** How long an appeal waits for another moderator before the one who acted may decide it, where there is no other; ms. */
export const appealWait = 10 * 60_000;

/** The person concerned asks another moderator to look at it. */
export function appeal(
  debate: OpenedDebate,
  { of, reason }: CommandOf<'appeal'>,
  { by, at }: Issued,
): Decision {
  const act = actOf(debate, of);
  if ('code' in act) return refuse(act);
  if (!concerns(debate, of, by)) return refuse({ code: 'not-yours' });
  if (debate.appeals.some((each) => each.act === act.seq)) return refuse({ code: 'already-so' });
  const number = debate.appeals.length + 1;
  return accept(entryBy(by, at)({ type: 'appeal-filed', appeal: number, of }, { reason }));
}

/** Another moderator than the one who acted decides. Whoever upholds an appeal undoes the act with it. */
export function decideAppeal(
  debate: OpenedDebate,
  { appeal: number, result, reason }: CommandOf<'decide-appeal'>,
  { by, at }: Issued,
): Decision {
  const filed = debate.appeals[number - 1];
  if (!filed) return refuse({ code: 'no-such-appeal', appeal: number });
  const act = actOf(debate, filed.of);
  if (filed.decision || 'code' in act || act.seq !== filed.act)
    return refuse({ code: 'already-so' });
  const objection = mayNotDecide(debate, filed, act, { by, at });
  if (objection) return refuse(objection);

  const alone = act.by === by;
  const entry = entryBy(by, at);
  const decided = entry({ type: 'appeal-decided', appeal: number, result, alone }, { reason });
  if (result === 'dismissed') return accept(decided);
  return accept(decided, undoing(entry, filed, reason));
}

/** What undoes the act that was appealed against. */
function undoing(entry: ReturnType<typeof entryBy>, { of, number }: Appeal, reason: string): Entry {
  const appeal = number;
  if ('sanction' in of) return entry({ type: 'sanction-lifted', ...of, appeal }, { reason });
  if ('argument' in of) return entry({ type: 'argument-restored', ...of, appeal });
  return entry({ type: 'words-restored', of, appeal });
}

/** Appeals that nobody has decided, against what still stands. */
export const openAppeals = (debate: OpenedDebate): readonly Appeal[] =>
  debate.appeals.filter(({ decision, act }) => !decision && !endOf(debate, act));

/** Why this moderator may not decide an appeal now; null where they may. */
export function mayNotDecide(
  debate: OpenedDebate,
  { of, person, at: filedAt }: Pick<Appeal, 'of' | 'person' | 'at'>,
  act: Pick<Act, 'by'>,
  { by, at }: Pick<Issued, 'by' | 'at'>,
): Refusal | null {
  if (by === person || concerns(debate, of, by)) return { code: 'own-appeal' };
  if (by !== act.by) return null;
  const others = moderators(debate).filter((each) => each !== by && each !== person);
  if (others.length > 0) return { code: 'another-decides', from: null };
  const from = later(filedAt, appealWait);
  return at < from ? { code: 'another-decides', from } : null;
}

/** The act that is appealed against, if it stands. */
export function actOf(debate: OpenedDebate, of: Appealed): Act | Refusal {
  if ('sanction' in of) {
    const sanction = debate.sanctions[of.sanction - 1];
    if (!sanction) return { code: 'no-such-sanction', sanction: of.sanction };
    return debate.inForce.includes(of.sanction) ? sanction : { code: 'nothing-to-appeal' };
  }
  const unsaid = notSaid(debate, of);
  if (unsaid) return unsaid;
  const hiding = hidingOf(debate, of);
  return hiding && isHidden(debate, of) ? hiding : { code: 'nothing-to-appeal' };
}

/** Whoever it was done to, said it or answered it, or holds the seat now from which the argument was filed. */
export function concerns(debate: OpenedDebate, of: Appealed, person: PersonId): boolean {
  if ('sanction' in of) return debate.sanctions[of.sanction - 1]?.person === person;
  if (!('argument' in of)) return whoSaid(debate, of).includes(person);
  const argument = debate.arguments[of.argument - 1];
  if (!argument) return false;
  return argument.person === person || isAuthor(debate, argument, person);
}

const endOf = (debate: OpenedDebate, seq: number) =>
  [...debate.sanctions, ...debate.hidings].find((act) => act.seq === seq)?.ended ?? null;

const moderators = (debate: OpenedDebate): PersonId[] =>
  Object.keys(debate.names)
    .map((person) => person as PersonId)
    .filter((person) => rolesOf(debate, person).some(isOffice));
