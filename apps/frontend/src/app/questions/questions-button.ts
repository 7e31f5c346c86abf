import { Component, computed, inject, input } from '@angular/core';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Questions } from './questions';

/** Opens the audience's questions, and says how many there are to look at. Not there where a debate takes none. */
@Component({
  selector: 'app-questions-button',
  template: `
    @if (questions.taken()) {
      <button
        type="button"
        [class.slim]="slim()"
        (click)="view.questions.set(true)"
        [attr.aria-label]="spoken()"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M3 3.5h14v10h-7.5L5.5 17v-3.5H3z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linejoin="round"
          />
          <path
            d="M8.2 6.9c.2-1 1-1.5 1.9-1.5 1.1 0 1.9.7 1.9 1.7 0 1.4-1.8 1.5-1.8 2.8"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
            stroke-linecap="round"
          />
          <circle cx="10.15" cy="11.7" r="0.9" fill="currentColor" />
        </svg>
        @if (!short()) {
          <span>Questions</span>
        }
        @if (count() > 0) {
          <span class="count figures" [class.waiting]="waits()">{{ count() }}</span>
        }
      </button>
    }
  `,
  styleUrl: '../ui/count-button.css',
  styles: `
    .count.waiting {
      background: var(--caution-container);
      color: var(--on-caution-container);
    }
  `,
})
export class QuestionsButton {
  private readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly questions = inject(Questions);

  /** Without the word, where there is little room. */
  readonly short = input(false);
  /** Low enough to stand beside a line of text. */
  readonly slim = input(false);

  /** Moderators are told how many wait for them, everybody else how many are in the queue. */
  protected readonly waits = computed(
    () => this.room.moderates() && this.questions.waiting().length > 0,
  );
  protected readonly count = computed(() =>
    this.waits() ? this.questions.waiting().length : this.questions.queue().length,
  );
  protected readonly spoken = computed(() => {
    const count = this.count();
    if (count === 0) return 'Questions';
    return this.waits() ? `Questions: ${count} wait for you` : `Questions: ${count} in the queue`;
  });
}
