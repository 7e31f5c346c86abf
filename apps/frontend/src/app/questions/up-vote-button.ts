import { Component, computed, input, output } from '@angular/core';

/** How many people want a question to be put; pressed by those who do. */
@Component({
  selector: 'app-up-vote-button',
  template: `
    @if (open()) {
      <button
        type="button"
        class="figures"
        [attr.aria-pressed]="mine()"
        [attr.aria-label]="'Up-vote question ' + number() + ', ' + spoken()"
        (click)="wanted.emit(!mine())"
      >
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M6 2.5 11 9H1z" /></svg>
        {{ people() }}
      </button>
    } @else {
      <p class="figures" [attr.title]="spoken()">
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M6 2.5 11 9H1z" /></svg>
        {{ people() }}<span class="unseen"> {{ spoken() }}</span>
      </p>
    }
  `,
  styles: `
    button,
    p {
      display: grid;
      justify-items: center;
      align-content: center;
      inline-size: 2.75rem;
      block-size: 2.75rem;
      padding: 0;
      border: 1px solid transparent;
      border-radius: var(--mat-sys-corner-small);
      background: none;
      color: inherit;
      font: 600 0.9375rem/1.125rem var(--sans);
    }
    button {
      border-color: var(--mat-sys-outline);
      cursor: pointer;
    }
    button:hover {
      background: var(--mat-sys-surface-container-high);
    }
    button[aria-pressed='true'] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
    svg {
      inline-size: 0.75rem;
      block-size: 0.75rem;
      fill: currentColor;
    }
  `,
})
export class UpVoteButton {
  readonly number = input.required<number>();
  readonly people = input.required<number>();
  readonly mine = input(false);
  /** Whether this person may up-vote it. */
  readonly open = input(false);
  readonly wanted = output<boolean>();

  protected readonly spoken = computed(() =>
    this.people() === 1 ? '1 person wants it' : `${this.people()} people want it`,
  );
}
