import { Component, computed, input } from '@angular/core';
import type { Argument } from '@crossbench/shared';
import { Markdown } from '../ui/markdown';
import { TextDiff } from '../ui/text-diff';
import { InstantText } from '../ui/time-text';

/** How often an argument was put right, what was changed, and what stood there first. */
@Component({
  selector: 'app-corrections',
  imports: [InstantText, Markdown, TextDiff],
  template: `
    @if (texts(); as texts) {
      <details>
        <summary [title]="last() | instant">{{ heading() }}</summary>
        @if (texts.before.tag !== texts.after.tag) {
          <app-text-diff
            class="speech tag-text"
            [before]="texts.before.tag"
            [after]="texts.after.tag"
          />
        }
        <app-text-diff class="speech" [before]="texts.before.body" [after]="texts.after.body" />
        <details>
          <summary>As it was filed</summary>
          <p class="speech tag-text">{{ texts.before.tag }}</p>
          <app-markdown class="speech" [text]="texts.before.body" />
        </details>
      </details>
    }
  `,
  styles: `
    details {
      display: grid;
      gap: 0.5rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
    summary {
      min-block-size: 1.75rem;
      font: 600 0.875rem/1.75rem var(--sans);
      color: var(--mat-sys-primary);
      cursor: pointer;
    }
    .tag-text {
      font-weight: 600;
    }
    details details {
      margin-block-start: 0.5rem;
    }
  `,
})
export class Corrections {
  readonly argument = input.required<Argument>();

  protected readonly texts = computed(() => {
    const { firstText: before, text: after, corrections } = this.argument();
    return before && after && corrections.length > 0 ? { before, after } : null;
  });
  protected readonly last = computed(() => this.argument().corrections.at(-1)?.at ?? 0);
  protected readonly heading = computed(() => {
    const times = this.argument().corrections.length;
    return `Corrected ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}: what was changed`;
  });
}
