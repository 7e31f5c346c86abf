import {
  type Choice,
  type DivisionResult,
  fewestPaired,
  type Side,
  type Totals,
} from '@crossbench/shared';

type SideNames = Readonly<Record<Side, string>>;

/** The verdict in one line. */
export function verdictLine({ verdict, paired }: DivisionResult, sides: SideNames): string {
  if (paired < fewestPaired) return 'Too few votes to say who moved the room';
  return verdict === 'too-close-to-call' ? 'Too close to call' : `${sides[verdict]} moved the room`;
}

/** What the figures mean, in a sentence for somebody who does not know statistics. */
export function meaning(
  { verdict, paired, meanShift, p }: DivisionResult,
  sides: SideNames,
): string {
  if (paired < fewestPaired || meanShift === null || p === null) {
    return `${paired} ${paired === 1 ? 'person' : 'people'} voted both times. Below ten, only the totals are published: a shift among so few says nothing.`;
  }
  if (meanShift === 0)
    return 'Whatever moved one way moved back the other way: on average nobody’s mind changed.';
  const towards = sides[meanShift > 0 ? 'proposition' : 'opposition'];
  const size = Math.abs(meanShift).toFixed(2);
  const chance = `chance alone would shift a room this far in ${oneIn(p)}`;
  return verdict === 'too-close-to-call'
    ? `The room moved ${size} towards ${towards}, but ${chance}. That is not enough to name a winner.`
    : `The room moved ${size} towards ${towards}, and ${chance}.`;
}

/** A probability as people say it: "1 of 40 debates". */
export function oneIn(p: number): string {
  if (p < 0.001) return 'fewer than 1 of 1000 debates';
  if (p >= 0.95) return 'nearly every debate';
  if (p > 0.2) return `${Math.round(p * 10)} of 10 debates`;
  return `about 1 of ${Math.round(1 / p)} debates`;
}

export interface Movement {
  readonly words: string;
  readonly count: number;
}

const sideChoices = ['for', 'against'] as const;

/** The people who voted twice, by what happened to their vote. */
export function movements(matrix: Readonly<Record<Choice, Totals>>): readonly Movement[] {
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return [
    {
      words: 'kept their view',
      count: sum([matrix.for.for, matrix.against.against, matrix.undecided.undecided]),
    },
    {
      words: 'were undecided and took a side',
      count: sum(sideChoices.map((side) => matrix.undecided[side])),
    },
    { words: 'changed sides', count: matrix.for.against + matrix.against.for },
    {
      words: 'had a side and became undecided',
      count: sum(sideChoices.map((side) => matrix[side].undecided)),
    },
  ];
}

/** What a choice is called in this debate. */
export const choiceName = (choice: Choice, sides: SideNames): string =>
  choice === 'undecided' ? 'Undecided' : sides[choice === 'for' ? 'proposition' : 'opposition'];
