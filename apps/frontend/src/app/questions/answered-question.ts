import { Component, computed, inject } from '@angular/core';
import { RoomStore } from '../room/room-store';
import { Speaking } from '../writing/speaking';

/** The question that the open draft answers, quoted above it. */
@Component({
  selector: 'app-answered-question',
  template: `
    @if (answered(); as answered) {
      <p>
        <span class="tag">answers question {{ answered.number }}</span>
        <span class="speech">{{ answered.text }}</span>
        <button
          type="button"
          (click)="speaking.answerQuestion(null)"
          [attr.aria-label]="'Do not answer question ' + answered.number"
        >
          Remove
        </button>
      </p>
    }
  `,
  styles: `
    p {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0.25rem 0.75rem;
      align-items: center;
    }
    .speech {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button {
      min-block-size: 2rem;
      border: 0;
      background: none;
      color: var(--mat-sys-primary);
      font: 500 0.875rem/1.25rem var(--sans);
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class AnsweredQuestion {
  private readonly room = inject(RoomStore);
  protected readonly speaking = inject(Speaking);

  protected readonly answered = computed(() => {
    const number = this.speaking.draft().answers;
    if (number === undefined) return null;
    return { number, text: this.room.debate()?.questions[number - 1]?.words?.text ?? '' };
  });
}
