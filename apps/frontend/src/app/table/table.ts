import { Component, computed, inject } from '@angular/core';
import { atTable, awaitingRuling } from '@crossbench/shared';
import { FirstVote } from '../ballot/first-vote';
import { QuestionOnFloor } from '../questions/question-on-floor';
import { OrderNotices } from '../order/order-notices';
import { SpeakersCard } from '../speakers/speakers-card';
import { Notice } from '../ui/notice';
import { PlaceLine } from '../ui/place-line';
import { InstantText, YourTimeText } from '../ui/time-text';
import { inYourTime } from '../ui/zoned-time';
import { ChallengePlace } from '../challenge/challenge';
import { Composer } from '../writing/composer';
import { debateLabel } from '../room/debate-label';
import { NeitherSide } from '../writing/neither-side';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { coinWords } from './coin-words';
import { PodiumPlace } from './podium';
import { RunOfShow } from './run-of-show';
import { Speeches } from './speeches';

/** The table between the benches: the run of show, the podium, and the speeches. */
@Component({
  selector: 'app-table',
  imports: [
    ChallengePlace,
    Composer,
    YourTimeText,
    FirstVote,
    InstantText,
    NeitherSide,
    Notice,
    OrderNotices,
    PlaceLine,
    PodiumPlace,
    QuestionOnFloor,
    RunOfShow,
    SpeakersCard,
    Speeches,
  ],
  templateUrl: './table.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
      align-content: start;
      min-inline-size: 0;
    }
    .start {
      font: 500 1.25rem/1.4 var(--serif);
    }
  `,
})
export class Table {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);

  /** The challenge that the clock waits for. */
  protected readonly challenge = computed(() => {
    const debate = this.room.debate();
    return debate && atTable(debate);
  });
  /** Challenges that went on without a ruling: for the chair, and for whoever may still take one back. */
  protected readonly deferred = computed(() => {
    const debate = this.room.debate();
    const [chairs, seat] = [this.room.chairs(), this.room.seat()];
    return (debate ? awaitingRuling(debate) : []).filter(
      (each) => each.deferred && (chairs || each.seat === seat),
    );
  });
  protected readonly label = computed(() => {
    const debate = this.room.debate();
    return debate && debateLabel(debate);
  });
  /** Whoever neither debates nor chairs votes before the first turn. */
  protected readonly votes = computed(
    () =>
      this.room.debate()?.divisions.pre.state === 'open' &&
      this.room.seat() === null &&
      !this.room.chairs(),
  );
  protected readonly coin = computed(() => {
    const debate = this.room.debate();
    return debate && coinWords(debate);
  });
  protected readonly start = computed(() => {
    const debate = this.room.debate();
    if (!debate || (debate.stage !== 'scheduled' && debate.stage !== 'lobby')) return null;
    if (debate.startsAt === null) return null;
    return inYourTime(debate.startsAt);
  });
}
