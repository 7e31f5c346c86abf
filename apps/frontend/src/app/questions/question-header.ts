import { Component, computed, inject, input } from '@angular/core';
import { type Question, sideAddressed } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { SideMark } from '../ui/side-mark';
import { addressed } from './question-words';

/** Above a question: its number, who asks whom, and what became of it. */
@Component({
  selector: 'app-question-header',
  imports: [SideMark],
  template: `
    <p class="small quiet">
      <strong class="figures">{{ question().number }}</strong>
      @if (question().words; as words) {
        <span>{{ words.name }}</span>
      }
      <span aria-hidden="true">→</span><span class="unseen"> to </span>
      @if (side(); as side) {
        <app-side-mark [side]="side" [label]="to()" />
      } @else {
        <span>{{ to() }}</span>
      }
      @if (merged() > 0) {
        <span class="tag">and {{ merged() }} like it</span>
      }
      @if (standing()) {
        <span class="tag">{{ standing() }}</span>
      }
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125rem 0.5rem;
    }
    strong {
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class QuestionHeader {
  private readonly room = inject(RoomStore);

  readonly question = input.required<Question>();
  readonly standing = input('');

  protected readonly to = computed(() => {
    const debate = this.room.debate();
    return debate ? addressed(debate, this.question().to) : '';
  });
  protected readonly side = computed(() => {
    const debate = this.room.debate();
    return debate && sideAddressed(debate, this.question().to);
  });
  /** Published questions that were merged into this one. */
  protected readonly merged = computed(
    () =>
      this.room.debate()?.questions.filter(({ into }) => into === this.question().number).length ??
      0,
  );
}
