import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { AskForm } from './ask-form';
import { OwnQuestions } from './own-questions';
import { QuestionList } from './question-list';
import { Questions } from './questions';
import { QuestionsDesk } from './questions-desk';

/** The audience's questions over the room: asking and up-voting for the audience, deciding for moderators, reading for debaters. */
@Component({
  selector: 'app-questions-sheet',
  imports: [AskForm, MatButton, Modal, Notice, OwnQuestions, QuestionList, QuestionsDesk],
  template: `
    <app-modal [(open)]="view.questions" heading="Questions of the audience">
      @if (view.questions()) {
        @if (questions.unread(); as problem) {
          <app-notice kind="error" heading="Not everything could be read.">
            <p>{{ problem }}</p>
          </app-notice>
        }
        @if (room.moderates()) {
          <app-questions-desk />
        } @else {
          @if (room.seat() === null) {
            <app-ask-form />
            <app-own-questions />
          }
          <app-question-list />
        }
        <p class="foot">
          <button matButton="outlined" type="button" (click)="view.questions.set(false)">
            Close
          </button>
        </p>
      }
    </app-modal>
  `,
  styles: `
    :host {
      display: contents;
      --modal-width: 44rem;
    }
    .foot {
      position: sticky;
      inset-block-end: -1.5rem;
      margin: 0 -1.5rem -1.5rem;
      padding: 0.75rem 1.5rem;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container-low);
      text-align: end;
    }
  `,
})
export class QuestionsSheet {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly questions = inject(Questions);
}
