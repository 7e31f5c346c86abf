import { Component, computed, inject, input } from '@angular/core';
import { isPoint } from '@crossbench/shared';
import { ListOfSpeakers } from './list-of-speakers';

/** Opens the list of speakers, and says how many wait on it. Not there where no part of the debate has a list. */
@Component({
  selector: 'app-speakers-button',
  template: `
    @if (list.used()) {
      <button
        type="button"
        [class.slim]="slim()"
        (click)="list.show()"
        [attr.aria-label]="spoken()"
        [title]="short() ? 'List of speakers' : ''"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M8 5h9M8 10h9M8 15h9"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
          />
          <circle cx="3.75" cy="5" r="1.5" fill="currentColor" />
          <circle cx="3.75" cy="10" r="1.5" fill="currentColor" />
          <circle cx="3.75" cy="15" r="1.5" fill="currentColor" />
        </svg>
        @if (!short()) {
          <span>Speakers</span>
        }
        @if (count() > 0) {
          <span class="count figures">{{ count() }}</span>
        }
      </button>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.375rem;
      min-inline-size: 2.75rem;
      block-size: 2.75rem;
      padding: 0 0.625rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
      background: none;
      color: inherit;
      font: 600 0.9375rem/1.25rem var(--sans);
      cursor: pointer;
    }
    button:hover {
      background: color-mix(in srgb, currentColor 8%, transparent);
    }
    svg {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
    }
    .slim {
      block-size: 1.75rem;
      padding: 0 0.5rem;
      font-size: 0.8125rem;
    }
    .slim svg {
      inline-size: 1rem;
      block-size: 1rem;
    }
    .count {
      min-inline-size: 1.25rem;
      padding: 0 0.25rem;
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-surface-container-highest);
      font-size: 0.8125rem;
      text-align: center;
    }
  `,
})
export class SpeakersButton {
  protected readonly list = inject(ListOfSpeakers);

  /** Without the word, where there is little room. */
  readonly short = input(false);
  /** Low enough to stand beside a line of text. */
  readonly slim = input(false);

  protected readonly count = computed(
    () => this.list.waiting().filter((request) => !isPoint(request)).length,
  );
  protected readonly spoken = computed(() =>
    this.count() === 0 ? 'List of speakers' : `List of speakers: ${this.count()} wait`,
  );
}
