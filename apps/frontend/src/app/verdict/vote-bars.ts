import { Component, computed, input } from '@angular/core';
import { choices, type Side, type Totals } from '@crossbench/shared';
import { choiceName } from './verdict-words';

/** The first and the final vote as two stacked bars, with the same numbers in a table. */
@Component({
  selector: 'app-vote-bars',
  templateUrl: './vote-bars.html',
  styleUrl: './vote-bars.css',
})
export class VoteBars {
  readonly pre = input.required<Totals>();
  readonly post = input.required<Totals>();
  readonly sides = input.required<Readonly<Record<Side, string>>>();

  protected readonly rows = computed(() => [
    { name: 'First vote', ...stacked(this.pre()) },
    { name: 'Final vote', ...stacked(this.post()) },
  ]);
  protected readonly columns = computed(() =>
    choices.map((choice) => ({ choice, name: choiceName(choice, this.sides()) })),
  );
}

/** From the left: for, undecided, against; so that what moves is seen at the edges. */
const order = ['for', 'undecided', 'against'] as const;

function stacked(totals: Totals) {
  const all = totals.for + totals.against + totals.undecided;
  const parts: { choice: (typeof order)[number]; count: number; from: number; width: number }[] =
    [];
  let from = 0;
  for (const choice of order) {
    const count = totals[choice];
    const width = all === 0 ? 0 : (count / all) * 100;
    if (count > 0) parts.push({ choice, count, from, width });
    from += width;
  }
  return { totals, all, parts };
}
