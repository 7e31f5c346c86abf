import { Component, computed, inject, input } from '@angular/core';
import { tombstone } from '../order/tombstone';
import { nameAt } from '../room/holders';
import { RoomStore } from '../room/room-store';

/** Answers that an argument cites: what was conceded, by whom, and to which question. */
@Component({
  selector: 'app-cited-answers',
  template: `
    @for (each of answers(); track each.number) {
      <figure>
        <figcaption>
          Conceded by <strong>{{ each.by }}</strong>, asked: {{ each.question }}
        </figcaption>
        <blockquote class="speech">{{ each.text }}</blockquote>
      </figure>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    figure {
      display: grid;
      gap: 0.25rem;
      padding: 0.5rem 0.75rem;
      border-inline-start: 3px solid var(--brass);
      background: var(--mat-sys-surface-container-low);
    }
    figcaption {
      font-size: 0.8125rem;
      line-height: 1.2rem;
      color: var(--mat-sys-on-surface-variant);
    }
    blockquote {
      margin: 0;
    }
  `,
})
export class CitedAnswers {
  private readonly room = inject(RoomStore);

  /** Numbers of the exchanges. */
  readonly concessions = input.required<readonly number[]>();

  protected readonly answers = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return this.concessions().flatMap((number) => {
      const { question, answer } = debate.exchanges[number - 1] ?? {};
      if (!answer) return [];
      const by = nameAt(debate, answer.seat);
      const hidden = tombstone(debate, { exchange: number });
      return [{ number, by, question: hidden ? '…' : question, text: hidden ?? answer.text }];
    });
  });
}
