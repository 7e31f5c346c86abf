import { Component, computed, input } from '@angular/core';
import { type ArgumentResult, byRank, fewestRatings, type OpenedDebate } from '@crossbench/shared';
import { SideMark } from '../ui/side-mark';

/** The arguments in the order of what is safely known about them: the lower bound of the share that rated them 3 or 4. */
@Component({
  selector: 'app-argument-ranking',
  imports: [SideMark],
  templateUrl: './argument-ranking.html',
  styleUrl: './argument-ranking.css',
})
export class ArgumentRanking {
  readonly results = input.required<readonly ArgumentResult[]>();
  readonly debate = input.required<OpenedDebate>();

  protected readonly fewest = fewestRatings;
  protected readonly rows = computed(() =>
    [...this.results()].sort(byRank).flatMap((result) => {
      const argument = this.debate().arguments[result.id - 1];
      if (!argument) return [];
      const count = result.ratings.reduce((sum, each) => sum + each, 0);
      const most = Math.max(1, ...result.ratings);
      return [
        {
          number: result.id,
          side: argument.side,
          tag: argument.hidden ? 'Hidden by the chair' : (argument.text?.tag ?? ''),
          given: `${count} ${count === 1 ? 'rating' : 'ratings'}${result.moved > 0 ? `, moved ${result.moved}` : ''}`,
          atLeast: result.lower === null ? null : Math.round(result.lower * 100),
          bars: result.ratings.map((each, value) => ({ value, each, share: each / most })),
        },
      ];
    }),
  );

  protected values(bars: readonly { readonly each: number }[]): string {
    return bars.map(({ each }) => each).join(', ');
  }
}
