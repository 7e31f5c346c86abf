import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { OwnBallots } from '../ballot/own-ballots';
import { QuestionsButton } from '../questions/questions-button';
import { Questions } from '../questions/questions';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { OwnRequests } from '../speakers/own-requests';
import { SpeakersButton } from '../speakers/speakers-button';
import { timeOfDay } from '../ui/time-text';
import { audiencePrimary } from './primary-button';
import { RoomMenu } from './room-menu';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';
import { nameOf } from './vacancy';

/** What somebody on the crossbench does next: vote, listen, vote again, see the result. */
@Component({
  selector: 'app-audience-dock',
  imports: [MatButton, OwnRequests, QuestionsButton, RoomMenu, SpeakersButton],
  template: `
    @if (refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    @if (room.lostSeat(); as lost) {
      <p class="refusal" role="status">{{ lost }}</p>
    }
    @if (lostChair(); as lost) {
      <p class="refusal" role="status">{{ lost }}</p>
    }
    <app-own-requests />
    @if (primary(); as primary) {
      <div class="buttons">
        @if (primary.act === null) {
          <p class="note primary">{{ primary.words }}</p>
        } @else {
          <button matButton="filled" type="button" class="primary" (click)="press()">
            {{ primary.words }}
          </button>
        }
        @if (chairOffered(); as words) {
          <button matButton="outlined" type="button" class="beside" (click)="takeChair()">
            {{ words }}
          </button>
        }
        <app-speakers-button [short]="!view.wide()" />
        <app-questions-button [short]="!view.wide()" />
        @if (!view.wide()) {
          <app-room-menu [above]="true" />
        }
      </div>
    }
  `,
  styleUrl: './dock.css',
})
export class AudienceDock {
  protected readonly room = inject(RoomStore);
  private readonly ballots = inject(OwnBallots);
  private readonly questions = inject(Questions);
  private readonly list = inject(ListOfSpeakers);
  private readonly router = inject(Router);
  protected readonly view = inject(RoomView);
  protected readonly refusal = signal<string | null>(null);

  protected readonly primary = computed(() => {
    const debate = this.room.debate();
    const voted = this.ballots.ballots()?.pre ?? null;
    const mayAsk = this.questions.objection() === null;
    return debate && audiencePrimary(debate, voted, mayAsk, this.list.inviting());
  });

  /** Whoever may take the chair is offered it here while the clock has it, or while it was lost to somebody. */
  protected readonly chairOffered = computed(() => {
    if (!this.room.mayTakeChair()) return null;
    if (this.room.succeededBy()) return 'Take it back';
    return this.room.debate()?.chair === null ? 'Take the chair' : null;
  });
  protected readonly lostChair = computed(() => {
    const debate = this.room.debate();
    const by = this.room.succeededBy();
    if (!debate || !by || !this.room.mayTakeChair()) return null;
    const who = nameOf(debate, by.to);
    return `You lost the connection. ${who} has the chair since ${timeOfDay(by.at)}.`;
  });

  protected press(): void {
    const act = this.primary()?.act;
    if (act === 'ask') {
      this.view.questions.set(true);
    } else if (act === 'ask-floor') {
      this.list.show('speech');
    } else if (act === 'first-vote') {
      this.view.tab.set('table');
      this.view.focus('#first-vote');
    } else if (act === 'final-vote' || act === 'see-result') {
      const page = act === 'final-vote' ? 'ballot' : 'result';
      void this.router.navigate(['/debates', this.room.debateId(), page]);
    }
  }

  protected async takeChair(): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'take-chair' }));
  }
}
