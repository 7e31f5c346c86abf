import { Component, input } from '@angular/core';

/** What is wrong at one place, beside it. */
@Component({
  selector: 'app-fault-lines',
  template: `
    @for (sentence of sentences(); track $index) {
      <p class="wrong">{{ sentence }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
    }
    :host:empty {
      display: none;
    }
    .wrong {
      color: var(--mat-sys-error);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
  `,
})
export class FaultLines {
  readonly sentences = input.required<readonly string[]>();
}
