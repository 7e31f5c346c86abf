import {
  type Argument,
  type OpenedDebate,
  type Relation,
  type RelationKind,
  type Side,
  stands,
} from '@crossbench/shared';
import { relationsTo } from '../arguments/relation-words';

/** The key of each relation, in the order of the legend. */
export const relationKeys: readonly { readonly key: string; readonly kind: RelationKind }[] = [
  { key: 'r', kind: 'rebuts' },
  { key: 'u', kind: 'undercuts' },
  { key: 't', kind: 'turns' },
  { key: 'c', kind: 'concedes' },
  { key: 's', kind: 'supports' },
  { key: 'e', kind: 'extends' },
];

/** What a note may bear on, the newest first. */
export const targets = (debate: OpenedDebate): readonly Argument[] =>
  debate.arguments.filter(stands).reverse();

/**
 * What a relation's key makes of a note by this side: towards the argument that was picked, if it fits, else towards the
 * newest that it fits. The same key again takes it off; null where there is nothing that it could bear on.
 */
export function withKind(
  aim: Relation | null,
  kind: RelationKind,
  all: readonly Argument[],
  side: Side | null,
): Relation | null {
  if (aim?.kind === kind) return null;
  const fits = (argument: Argument) => relationsTo(argument, side).includes(kind);
  const picked = all.find(({ number }) => number === aim?.to);
  const target = picked && fits(picked) ? picked : all.find(fits);
  return target ? { kind, to: target.number } : null;
}

/** One argument older, or newer; nothing behind the newest. */
export function stepped(
  aim: Relation | null,
  by: 'older' | 'newer',
  all: readonly Argument[],
  side: Side | null,
): Relation | null {
  const here = all.findIndex(({ number }) => number === aim?.to);
  if (by === 'newer' && here <= 0) return null;
  const next = all[Math.min(here + (by === 'older' ? 1 : -1), all.length - 1)];
  return next ? towards(aim, next, side) : null;
}

/** Picks an argument by its number; leaves everything as it was where there is none. */
export function aimedAt(
  aim: Relation | null,
  number: number,
  all: readonly Argument[],
  side: Side | null,
): Relation | null {
  const target = all.find((each) => each.number === number);
  return target ? towards(aim, target, side) : aim;
}

/** The same relation, where it fits the side of the argument, else the usual one. */
function towards(aim: Relation | null, target: Argument, side: Side | null): Relation | null {
  const kinds = relationsTo(target, side);
  const kind = aim && kinds.includes(aim.kind) ? aim.kind : kinds[0];
  return kind ? { kind, to: target.number } : null;
}
