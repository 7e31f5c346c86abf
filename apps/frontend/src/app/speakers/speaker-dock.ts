import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { QuestionsButton } from '../questions/questions-button';
import { Composer } from '../writing/composer';
import { RoomMenu } from '../room/room-menu';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Speaking } from '../writing/speaking';
import { OwnRequests } from './own-requests';
import { SpeakersButton } from './speakers-button';

/** What somebody without a seat does on the list of speakers: prepare while they wait; write, file and give the floor back while they have it. */
@Component({
  selector: 'app-speaker-dock',
  imports: [Composer, MatButton, OwnRequests, QuestionsButton, RoomMenu, SpeakersButton],
  template: `
    @if (speaking.refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    <app-own-requests />
    @if (view.wide()) {
      <app-composer>
        <app-speakers-button [short]="true" />
        <app-questions-button [short]="true" />
      </app-composer>
    } @else {
      <div class="buttons">
        @if (speaking.preparing()) {
          <button matButton="filled" type="button" class="primary" (click)="view.compose()">
            Prepare
          </button>
        } @else {
          <button
            matButton="filled"
            type="button"
            class="primary"
            [attr.aria-disabled]="speaking.filing() || !speaking.open()"
            (click)="speaking.open() && speaking.file()"
          >
            {{ speaking.noting() ? 'Note it' : 'File' }}
          </button>
        }
        @if (speaking.mayYield()) {
          <button
            matButton="outlined"
            type="button"
            class="beside"
            (click)="speaking.press('yield-floor')"
          >
            I have finished
          </button>
        }
        <app-speakers-button [short]="true" />
        <app-room-menu [above]="true" />
      </div>
    }
  `,
  styleUrl: '../room/dock.css',
})
export class SpeakerDock {
  protected readonly view = inject(RoomView);
  protected readonly room = inject(RoomStore);
  protected readonly speaking = inject(Speaking);
}
