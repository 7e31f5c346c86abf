import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { MatButton } from '@angular/material/button';
import { RouterLink, RouterOutlet } from '@angular/router';
import { saidIn } from '@crossbench/shared';
import { OwnBallots } from '../ballot/own-ballots';
import { NotePad } from '../clerk/note-pad';
import { FollowedDebate } from '../connection/followed-debate';
import { Questions } from '../questions/questions';
import { OrderDesk } from '../order/order-desk';
import { SentOut } from '../order/sent-out';
import { LastVisits } from '../reminders/last-visits';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { Bells } from '../clock/bells';
import { Papers } from '../writing/papers';
import { Speaking } from '../writing/speaking';
import { Strokes } from '../table/strokes';
import { FloorAnnouncer } from './floor-announcer';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';
import { Unread } from './unread';

/** The way into one debate: follows it as long as one of its screens is shown, and says why when there is nothing to show. */
@Component({
  selector: 'app-doorway',
  imports: [Loading, MatButton, Notice, RouterLink, RouterOutlet, SentOut],
  providers: [
    FollowedDebate,
    RoomStore,
    OrderDesk,
    RoomView,
    OwnBallots,
    Questions,
    ListOfSpeakers,
    Papers,
    Speaking,
    NotePad,
    Unread,
    Strokes,
    Bells,
    FloorAnnouncer,
  ],
  template: `
    @if (room.sentOut()) {
      <div class="page narrow"><app-sent-out /></div>
    } @else if (room.problem(); as problem) {
      <div class="page narrow">
        <app-notice kind="refused" heading="This debate cannot be shown.">
          <p>{{ problem }}</p>
          <p>A private debate opens with the link that its organiser sent you.</p>
          <button matButton="outlined" type="button" (click)="enter()">Try again</button>
          <a routerLink="/">Look at the other debates</a>
        </app-notice>
      </div>
    } @else if (room.debate()) {
      <router-outlet />
    } @else {
      <div class="page narrow"><app-loading what="Opening the chamber…" /></div>
    }
  `,
})
export class Doorway {
  private readonly ballots = inject(OwnBallots);
  private readonly followed = inject(FollowedDebate);
  protected readonly room = inject(RoomStore);

  /** The id or the code of the debate, from the address. */
  readonly id = input.required<string>();

  /** Whoever neither debates nor chairs has ballots. They are read again for another person, and when the final vote is drawn up. */
  private readonly voter = computed(() => {
    const debateId = this.room.debateId();
    const person = this.room.me();
    const votes = this.room.debate() && this.room.seat() === null && !this.room.chairs();
    const final = this.room.debate()?.divisions.post.state === 'open';
    return debateId && person && votes ? `${debateId}/${person}/${final}` : null;
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.enter());
    });
    const visits = inject(LastVisits);
    effect(() => {
      const debate = this.room.debate();
      const debateId = this.room.debateId();
      if (debate && debateId && this.followed.caughtUp() && this.room.seat() !== null)
        visits.note(debateId, saidIn(debate));
    });
    const title = inject(Title);
    effect(() => {
      const wording = this.room.debate()?.motion.wording;
      if (wording) title.setTitle(`${wording} · Crossbench`);
    });
    effect(() => {
      const voter = this.voter();
      const debateId = untracked(() => this.room.debateId());
      if (voter && debateId) untracked(() => void this.ballots.load(debateId));
    });
  }

  protected enter(): void {
    void this.room.enter(this.id());
  }
}
