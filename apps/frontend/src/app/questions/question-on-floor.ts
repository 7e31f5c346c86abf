import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Command, isAddressed, segmentAt, takesQuestions } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Speaking } from '../writing/speaking';
import { QuestionHeader } from './question-header';
import { Questions } from './questions';

/** On the table: the question that the room is to answer now. Its place stays while such a part of the debate runs, so nothing moves when one comes or goes. */
@Component({
  selector: 'app-question-on-floor',
  imports: [MatButton, QuestionHeader],
  template: `
    @if (place()) {
      <section aria-label="The question on the floor">
        @if (questions.facing(); as question) {
          <app-question-header [question]="question" />
          <p class="speech">{{ question.words?.text }}</p>
          <div class="row">
            @if (mayFile() && speaking.draft().answers !== question.number) {
              <button matButton="outlined" type="button" (click)="answer(question.number)">
                Answer it
              </button>
            }
            @if (mayEnd()) {
              <button
                matButton="outlined"
                type="button"
                (click)="issue({ type: 'answer-question', question: question.number })"
              >
                It is answered
              </button>
            }
            @if (room.chairs()) {
              <button
                matButton="outlined"
                type="button"
                (click)="issue({ type: 'pass-question', question: question.number })"
              >
                Pass it
              </button>
            }
          </div>
        } @else {
          <p class="none">No question is on the floor.</p>
        }
        @if (refusal(); as refusal) {
          <p class="wrong" role="alert">{{ refusal }}</p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    section {
      display: grid;
      gap: 0.5rem;
      align-content: start;
      min-block-size: 9.5rem;
      padding: 1rem clamp(1rem, 4vw, 2.5rem);
      border: 1px solid var(--brass);
      border-inline-start-width: 4px;
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-lowest);
    }
    .speech {
      font-size: clamp(1.25rem, 1.05rem + 0.9vw, 1.625rem);
      font-weight: 500;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .none {
      margin: auto;
      color: var(--mat-sys-on-surface-variant);
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
})
export class QuestionOnFloor {
  protected readonly room = inject(RoomStore);
  protected readonly questions = inject(Questions);
  protected readonly speaking = inject(Speaking);
  private readonly view = inject(RoomView);
  protected readonly refusal = signal<string | null>(null);

  /** Whether the turn under way takes questions; a debate from the floor only while it has some. */
  protected readonly place = computed(() => {
    const debate = this.room.debate();
    if (!debate || !this.questions.taken() || !('turn' in debate.floor)) return false;
    const segment = segmentAt(debate, debate.floor.turn);
    return takesQuestions(segment) && (segment.kind !== 'floor' || debate.questions.length > 0);
  });
  protected readonly mayFile = computed(() => this.room.mayWrite() && this.speaking.open());
  protected readonly mayEnd = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    const question = this.questions.facing();
    if (!debate || !me || !question) return false;
    return this.room.chairs() || isAddressed(debate, me, question);
  });

  protected answer(number: number): void {
    this.speaking.answerQuestion(number);
    this.view.compose();
  }

  protected async issue(command: Command): Promise<void> {
    this.refusal.set(await this.room.issue(command));
  }
}
