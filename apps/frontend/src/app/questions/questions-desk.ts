import { Component, inject } from '@angular/core';
import { RoomStore } from '../room/room-store';
import { QuestionQueue } from './question-queue';
import { WaitingQuestions } from './waiting-questions';

/** The moderators' side of the questions: what waits for a decision, and the queue. */
@Component({
  selector: 'app-questions-desk',
  imports: [QuestionQueue, WaitingQuestions],
  template: `
    @if (room.debate()?.questionPolicy === 'hold') {
      <app-waiting-questions />
    }
    <app-question-queue />
  `,
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
  `,
})
export class QuestionsDesk {
  protected readonly room = inject(RoomStore);
}
