import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { atTable, segmentAt } from '@crossbench/shared';
import { QuestionsButton } from '../questions/questions-button';
import { OwnRequests } from '../speakers/own-requests';
import { SpeakersButton } from '../speakers/speakers-button';
import { Composer } from '../writing/composer';
import { ExaminationDesk } from '../examination/examination-desk';
import { examinationOnFloor } from '../examination/examination-place';
import { PointCounter } from '../poi/point-counter';
import { PointOffer } from '../poi/point-offer';
import { pointsPlace } from '../poi/points-place';
import { Speaking } from '../writing/speaking';
import { debaterPrimary, type PrimaryAct } from './primary-button';
import { RoomMenu } from './room-menu';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';

/** A debater's one button, and on a wide screen the composer above it. */
@Component({
  selector: 'app-debater-dock',
  imports: [
    Composer,
    ExaminationDesk,
    MatButton,
    OwnRequests,
    PointCounter,
    PointOffer,
    QuestionsButton,
    RoomMenu,
    SpeakersButton,
  ],
  template: `
    @if (speaking.refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    <app-own-requests />
    @if (examined()) {
      <app-examination-desk />
    }
    @switch (points()) {
      @case ('takes') {
        <app-point-counter />
      }
      @case ('offers') {
        <app-point-offer />
      }
    }
    @if (examined() && view.wide() && !drafting()) {
      <div class="buttons">
        <button matButton type="button" (click)="drafting.set(true)">
          Write for your next speech
        </button>
      </div>
    } @else if (view.wide() && room.mayWrite() && primary()?.act !== 'answer-challenge') {
      <app-composer>
        @if (primary(); as primary) {
          @if (primary.act !== null && primary.act !== 'write' && primary.act !== 'file') {
            <button matButton="filled" type="button" (click)="press(primary.act)">
              {{ primary.words }}
            </button>
          }
        }
        <app-speakers-button [short]="true" />
        <app-questions-button [short]="true" />
      </app-composer>
    } @else if (primary(); as primary) {
      <div class="buttons">
        @if (primary.act === null) {
          <p class="note primary">{{ primary.words }}</p>
        } @else {
          <button
            matButton="filled"
            type="button"
            class="primary"
            [attr.aria-disabled]="speaking.filing()"
            (click)="press(primary.act)"
          >
            {{ primary.words }}
          </button>
        }
        @if (speaking.mayYield()) {
          <button
            matButton="outlined"
            type="button"
            class="beside"
            (click)="speaking.press('yield-floor')"
          >
            {{ speaking.free() ? 'Pass the floor' : 'I have finished' }}
          </button>
        }
        @if (!speaking.mayYield()) {
          <app-speakers-button [short]="true" />
        }
        <app-questions-button [short]="true" />
        @if (!view.wide()) {
          <app-room-menu [above]="true" />
        }
      </div>
    }
  `,
  styleUrl: './dock.css',
})
export class DebaterDock {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly speaking = inject(Speaking);
  private readonly router = inject(Router);

  protected readonly primary = computed(() => {
    const debate = this.room.debate();
    const seat = this.room.seat();
    return debate && seat ? debaterPrimary(debate, seat) : null;
  });

  protected readonly points = computed(() => {
    const debate = this.room.debate();
    const seat = this.room.seat();
    return debate && seat ? pointsPlace(debate, seat) : null;
  });
  protected readonly examined = computed(() => {
    const debate = this.room.debate();
    const seat = this.room.seat();
    const turn = debate && examinationOnFloor(debate);
    if (!debate || seat === null || turn === null) return false;
    return segmentAt(debate, turn).seats.includes(seat);
  });
  /** Whether the composer is wanted beside questions and answers, which need the room more. */
  protected readonly drafting = linkedSignal({ source: this.examined, computation: () => false });
  private answerChallenge(): void {
    const debate = this.room.debate();
    const challenge = debate && atTable(debate);
    if (challenge) this.view.goToChallenge(challenge.number, 'answer');
  }

  protected press(act: PrimaryAct): void {
    switch (act) {
      case 'check-in':
      case 'spend-prep':
      case 'stop-prep':
        void this.speaking.press(act);
        return;
      case 'file':
        void this.speaking.file();
        return;
      case 'answer-challenge':
        this.answerChallenge();
        return;
      case 'write':
        this.view.compose();
        return;
      case 'see-result':
        void this.router.navigate(['/debates', this.room.debateId(), 'result']);
        return;
      case 'ask':
      case 'ask-floor':
      case 'first-vote':
      case 'final-vote':
        return;
    }
  }
}
