import { Component, computed, input } from '@angular/core';
import { wordDiff } from '@crossbench/shared';

/** What became of a text: words taken out and put in, told apart by more than colour, and said to those who listen. */
@Component({
  selector: 'app-text-diff',
  template: `
    @for (span of spans(); track $index) {
      @switch (span.kind) {
        @case ('same') {
          <span>{{ span.text }}</span>
        }
        @case ('removed') {
          <del><span class="unseen">taken out: </span>{{ span.text }}</del>
        }
        @case ('added') {
          <ins><span class="unseen">put in: </span>{{ span.text }}</ins>
        }
      }
      {{ ' ' }}
    }
  `,
  styles: `
    :host {
      display: block;
      white-space: pre-line;
    }
    del {
      color: var(--mat-sys-error);
      text-decoration-thickness: 2px;
    }
    ins {
      border-radius: 0.125rem;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      text-decoration-thickness: 2px;
    }
    .unseen {
      white-space: nowrap;
    }
  `,
})
export class TextDiff {
  readonly before = input.required<string>();
  readonly after = input.required<string>();

  protected readonly spans = computed(() =>
    (wordDiff(this.before(), this.after()) ?? []).map(({ kind, text }) => ({
      kind,
      text: text.replace(/^[^\S\n]+/u, ''),
    })),
  );
}
