import { type Argument, opposing, type RelationKind, type Side } from '@crossbench/shared';

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

/** The relations that a side may claim towards an argument, the usual one first. */
export const relationsTo = (argument: Argument, side: Side): readonly RelationKind[] =>
  argument.side === side ? ['supports', 'extends'] : opposing;
