import { type Argument, opposing, RelationKind, type Side } from '@crossbench/shared';

const plain: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  rebuts: 'rebuts',
  undercuts: 'undercuts',
  turns: 'turns',
  extends: 'extends',
  concedes: 'concedes',
};

/** What each relation claims, for those who choose one. */
export const meaningOf: Readonly<Record<RelationKind, string>> = {
  rebuts: 'its conclusion is wrong',
  undercuts: 'its reason does not carry the conclusion',
  turns: 'true, and it speaks for us',
  concedes: 'we accept it',
  supports: 'another reason for it',
  extends: 'carries it further',
};

/** A relation as a chip says it: "rebuts 3". */
export const relationWords = (kind: RelationKind, to: number): string => `${plain[kind]} ${to}`;

/** The relations that a side may claim towards an argument, the usual one first; any where one of them is on neither. */
export function relationsTo({ side: its }: Argument, side: Side | null): readonly RelationKind[] {
  if (its === null || side === null) return RelationKind.options;
  return its === side ? own : opposing;
}

const own: readonly RelationKind[] = ['supports', 'extends'];
