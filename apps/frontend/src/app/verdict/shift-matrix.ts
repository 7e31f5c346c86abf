import { Component, computed, input } from '@angular/core';
import { type Choice, choices, type Side, type Totals } from '@crossbench/shared';
import { choiceName } from './verdict-words';

/** Everybody who voted twice, by the first vote and the final one. */
@Component({
  selector: 'app-shift-matrix',
  template: `
    <table>
      <caption>
        People by first vote (rows) and final vote (columns)
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">First vote</span></th>
          @for (name of names(); track name.choice) {
            <th scope="col">to {{ name.words }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of names(); track row.choice) {
          <tr>
            <th scope="row">from {{ row.words }}</th>
            @for (column of names(); track column.choice) {
              <td
                class="figures"
                [class.stayed]="row.choice === column.choice"
                [style.--share]="share(row.choice, column.choice)"
              >
                {{ matrix()[row.choice][column.choice] }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      border-collapse: collapse;
      font-size: 0.9375rem;
    }
    caption {
      padding-block-end: 0.5rem;
      font-size: 0.875rem;
      text-align: start;
      color: var(--mat-sys-on-surface-variant);
    }
    th,
    td {
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      text-align: center;
    }
    th {
      font-weight: 500;
    }
    tbody th {
      text-align: start;
    }
    td {
      background: color-mix(
        in srgb,
        var(--mat-sys-secondary-container) calc(var(--share) * 100%),
        transparent
      );
      font-weight: 600;
    }
    .stayed {
      outline: 2px solid var(--mat-sys-outline);
      outline-offset: -3px;
    }
  `,
})
export class ShiftMatrix {
  readonly matrix = input.required<Readonly<Record<Choice, Totals>>>();
  readonly sides = input.required<Readonly<Record<Side, string>>>();

  protected readonly names = computed(() =>
    choices.map((choice) => ({ choice, words: choiceName(choice, this.sides()) })),
  );
  private readonly largest = computed(() =>
    Math.max(1, ...choices.flatMap((from) => choices.map((to) => this.matrix()[from][to]))),
  );

  protected share(from: Choice, to: Choice): number {
    return this.matrix()[from][to] / this.largest();
  }
}
