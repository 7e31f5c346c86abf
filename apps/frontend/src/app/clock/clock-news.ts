/** How much of the clock is read out. */
export type Hearing = 'off' | 'less' | 'more';

export const hearings: readonly Hearing[] = ['off', 'less', 'more'];

/** A sentence for those who listen; an urgent one interrupts what is being read. */
export interface News {
  readonly words: string;
  readonly urgent: boolean;
}

interface Mark extends News {
  /** Time left on the turn's clock, ms. */
  readonly left: number;
  readonly from: 'less' | 'more';
}

/** What is read out while a turn's time went from `was` to `is` (ms left): half, a minute, half a minute, ten seconds, the end. */
export function clockNews(
  budget: number,
  was: number,
  is: number,
  hearing: Hearing,
): readonly News[] {
  if (hearing === 'off') return [];
  return marks(budget)
    .filter(({ left, from }) => was > left && is <= left && (hearing === 'more' || from === 'less'))
    .map(({ words, urgent }) => ({ words, urgent }));
}

function marks(budget: number): readonly Mark[] {
  const fixed: readonly Mark[] = [
    { left: 60_000, words: 'One minute left', urgent: false, from: 'more' },
    { left: 30_000, words: 'Thirty seconds left', urgent: false, from: 'less' },
    { left: 10_000, words: 'Ten seconds left', urgent: true, from: 'less' },
    { left: 0, words: 'Time is up', urgent: true, from: 'less' },
  ];
  const fitting = fixed.filter(({ left }) => left < budget * 0.75);
  const half = budget / 2;
  const crowded = fitting.some(({ left }) => Math.abs(left - half) <= 15_000);
  if (crowded) return fitting;
  return [
    { left: half, words: 'Half of the time is left', urgent: false, from: 'more' },
    ...fitting,
  ];
}
