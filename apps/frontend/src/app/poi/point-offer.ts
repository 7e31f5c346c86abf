import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  explain,
  isOffered,
  lapsesAt,
  type OpenedDebate,
  type Poi,
  poiCharacters,
  poiStage,
  type PoiStage,
  usedAt,
} from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { LineField } from '../ui/line-field';
import { figures } from '../clock/figures';
import { holders } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { windowWords } from './points-words';

/** Where a debater offers the other side's speaker a point. It is written first, and nobody reads it before it is taken. */
@Component({
  selector: 'app-point-offer',
  imports: [LineField, MatButton],
  template: `
    @if (refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    @if (waiting(); as poi) {
      <div class="waiting">
        <p>
          Your point waits for {{ speaker() }}; nobody reads it yet. It lapses in
          <span class="figures">{{ left(poi) }}</span>.
          @if (kept(); as words) {
            <q class="speech">{{ words }}</q>
          }
        </p>
        <button matButton="outlined" type="button" (click)="withdraw(poi)">Withdraw it</button>
      </div>
    } @else {
      <app-line-field
        field="point-text"
        [label]="'Point of information to ' + speaker()"
        action="Offer"
        [most]="most"
        [barred]="barred()"
        whileEmpty="Hidden until it is taken."
        [(text)]="text"
        (sent)="offer()"
      />
    }
    <p class="unseen" role="status">{{ outcome() }}</p>
    @if (!waiting() && outcome(); as words) {
      <p class="note">{{ words }}</p>
    }
  `,
  styleUrl: '../room/dock.css',
  styles: `
    .waiting > p {
      flex: 1 1 14rem;
    }
  `,
})
export class PointOffer {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);

  protected readonly most = poiCharacters;
  protected readonly text = signal('');
  /** What was offered last; only this tab knows it. */
  protected readonly kept = signal('');
  protected readonly refusal = signal<string | null>(null);

  private readonly turn = computed(() => {
    const floor = this.room.debate()?.floor;
    return floor && 'turn' in floor ? floor.turn : null;
  });
  private readonly last = computed(() => {
    const seat = this.room.seat();
    return this.room
      .debate()
      ?.points.findLast((poi) => poi.seat === seat && poi.turn === this.turn());
  });

  protected readonly speaker = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    return debate && turn !== null ? holders(debate, turn) : '';
  });
  protected readonly waiting = computed(() => {
    const debate = this.room.debate();
    const last = this.last();
    return debate && last && isOffered(debate, last) ? last : null;
  });

  /** Why no point can be offered now. */
  protected readonly barred = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    const now = this.time.now();
    if (!debate || turn === null) return null;
    const objection = this.followed.objection({ type: 'offer-poi', turn });
    if (!objection) return null;
    const words = objection.code === 'points-closed' ? windowWords(debate, now)?.words : null;
    return words ? `${words}.` : explain(objection);
  });

  protected readonly outcome = computed(() => {
    const debate = this.room.debate();
    const last = this.last();
    return debate && last ? outcomeOf(debate, last, this.speaker(), this.time.now()) : '';
  });

  protected left(poi: Poi): string {
    const debate = this.room.debate();
    if (!debate) return '';
    return figures(Math.max(0, lapsesAt(debate, poi) - usedAt(debate.floor, this.time.now())));
  }

  protected async offer(): Promise<void> {
    const turn = this.turn();
    const text = this.text().trim();
    if (turn === null || text === '') return;
    this.refusal.set(await this.room.issue({ type: 'offer-poi', turn, text }));
    if (this.refusal() !== null) return;
    this.kept.set(text);
    this.text.set('');
  }

  protected async withdraw({ number: poi }: Poi): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'withdraw-poi', poi }));
    if (this.refusal() === null) this.text.set(this.kept());
  }
}

function outcomeOf(
  debate: OpenedDebate,
  poi: Poi,
  speaker: string,
  now: Parameters<typeof poiStage>[2],
): string {
  const words: Readonly<Record<PoiStage, string>> = {
    offered: '',
    accepted: `${speaker} has taken your point.`,
    asked: `${speaker} has taken your point.`,
    answered: poi.answer ? `${speaker} answers: “${poi.answer}”` : `${speaker} has answered you.`,
    declined: 'Your point was declined.',
    withdrawn: 'You have withdrawn your point.',
    lapsed: 'Your point has lapsed.',
  };
  return words[poiStage(debate, poi, now)];
}
