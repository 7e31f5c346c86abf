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
  styleUrl: '../ui/count-button.css',
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
