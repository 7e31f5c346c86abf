import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  lapsesAt,
  offersIn,
  openPoints,
  poiCharacters,
  takenPoint,
  usedAt,
} from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { LineField } from '../ui/line-field';
import { lockedAfterChange } from '../chair/desk-lock';
import { figures } from '../clock/figures';
import { nameAt } from '../room/holders';
import { RoomStore } from '../room/room-store';

/** What a speaker sees of the points that are offered: a count, never a dialog. The oldest one is decided first. */
@Component({
  selector: 'app-point-counter',
  imports: [LineField, MatButton],
  template: `
    @if (refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    <div class="points">
      <p>
        <strong role="status">{{ count() }}</strong>
        <span class="quiet small">{{ oldest()?.words ?? soFar() }}</span>
      </p>
      @if (oldest(); as oldest) {
        <button
          matButton="outlined"
          type="button"
          id="take-point"
          [attr.aria-disabled]="locked() || taken() !== null"
          [title]="taken() ? 'Answer the point that you have taken first.' : ''"
          (click)="decide('accept-poi', oldest.number)"
        >
          Take it
        </button>
        <button
          matButton
          type="button"
          [attr.aria-disabled]="locked()"
          (click)="decide('decline-poi', oldest.number)"
        >
          Decline
        </button>
      }
    </div>
    @if (taken(); as taken) {
      <app-line-field
        field="point-answer"
        [label]="taken.words"
        [action]="answer().trim() === '' ? 'Answered aloud' : 'Answer'"
        [most]="most"
        [(text)]="answer"
        (sent)="reply(taken.number)"
      />
    }
  `,
  styleUrl: '../room/dock.css',
  styles: `
    .points {
      display: flex;
      align-items: center;
      gap: 0.25rem 0.5rem;
      min-block-size: 2.75rem;
    }
    .points > p {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: baseline;
    }
  `,
})
export class PointCounter {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);

  protected readonly most = poiCharacters;
  protected readonly answer = signal('');
  protected readonly refusal = signal<string | null>(null);

  private readonly open = computed(() => {
    const debate = this.room.debate();
    return debate ? openPoints(debate) : [];
  });

  protected readonly count = computed(() => {
    const { length } = this.open();
    return length === 0 ? 'No points offered' : `${length} ${length === 1 ? 'point' : 'points'}`;
  });
  protected readonly oldest = computed(() => {
    const debate = this.room.debate();
    const [poi] = this.open();
    if (!debate || !poi) return null;
    const left = Math.max(0, lapsesAt(debate, poi) - usedAt(debate.floor, this.time.now()));
    const { number } = poi;
    return { number, words: `from ${nameAt(debate, poi.seat)}, ${figures(left)} left` };
  });
  protected readonly soFar = computed(() => {
    const debate = this.room.debate();
    if (!debate || !('turn' in debate.floor)) return '';
    const { offered, taken } = offersIn(debate, debate.floor.turn);
    return offered === 0 ? '' : `${taken} of ${offered} taken`;
  });
  protected readonly taken = computed(() => {
    const debate = this.room.debate();
    const poi = debate && takenPoint(debate);
    if (!debate || !poi) return null;
    const words = poi.text ? `: “${poi.text}”` : ' asks aloud.';
    return { number: poi.number, words: `${nameAt(debate, poi.seat)}${words}` };
  });
  /** So that a point that has just moved up is not decided by a hand that was on its way. */
  protected readonly locked = lockedAfterChange(
    computed(() => String(this.open()[0]?.number ?? '')),
  );

  protected async decide(type: 'accept-poi' | 'decline-poi', poi: number): Promise<void> {
    if (this.locked() || (type === 'accept-poi' && this.taken())) return;
    this.refusal.set(await this.room.issue({ type, poi }));
  }

  protected async reply(poi: number): Promise<void> {
    const text = this.answer().trim();
    const said = text === '' ? {} : { text };
    this.refusal.set(await this.room.issue({ type: 'answer-poi', poi, ...said }));
    if (this.refusal() === null) this.answer.set('');
  }
}
