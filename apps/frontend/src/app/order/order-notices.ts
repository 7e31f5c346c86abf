import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { openAppeals } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { RoomStore } from '../room/room-store';
import { Notice } from '../ui/notice';
import { OrderDesk } from './order-desk';
import { actsAgainst } from './own-acts';
import { appealWords } from './tombstone';

/** Tells the reader what was done to them until they have read it, and a moderator what waits for a decision. */
@Component({
  selector: 'app-order-notices',
  imports: [MatButton, Notice],
  template: `
    @for (act of own(); track act.seq) {
      <app-notice kind="refused" [heading]="act.heading">
        <p>{{ act.by }}. Rule: {{ act.rule }}. “{{ act.reason }}”</p>
        @if (act.standing) {
          <p class="figures">{{ act.standing }}</p>
        }
        @if (act.appealed) {
          <p>{{ act.appealed }}</p>
        }
        <div class="row">
          @if (act.appeal === null) {
            <button
              matButton="outlined"
              type="button"
              (click)="desk.open({ is: 'appeal', of: act.of })"
            >
              Appeal…
            </button>
          }
          <button matButton type="button" (click)="read(act.seq)">I have read it</button>
        </div>
      </app-notice>
    }
    @if (appeals() > 0) {
      <app-notice
        [heading]="
          appeals() === 1 ? 'An appeal waits for you.' : appeals() + ' appeals wait for you.'
        "
      >
        <button matButton="outlined" type="button" (click)="desk.open({ is: 'record' })">
          Look at it
        </button>
      </app-notice>
    }
    @if (desk.waiting() > 0) {
      <app-notice
        [heading]="
          desk.waiting() === 1
            ? 'Something was reported.'
            : desk.waiting() + ' things were reported.'
        "
      >
        <button matButton="outlined" type="button" (click)="desk.open({ is: 'reports' })">
          Look at what was reported
        </button>
      </app-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    :host:empty {
      display: none;
    }
  `,
  host: { role: 'region', 'aria-label': 'Order in the house' },
})
export class OrderNotices {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);
  protected readonly desk = inject(OrderDesk);
  private readonly known = signal<ReadonlySet<number>>(new Set());

  protected readonly own = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    if (!debate || !me) return [];
    return actsAgainst(debate, me, this.time.now())
      .filter(({ seq }) => !this.known().has(seq))
      .map((act) => ({ ...act, appealed: act.appeal && appealWords(debate, act.appeal) }));
  });

  /** Appeals that this person may decide now. */
  protected readonly appeals = computed(() => {
    const debate = this.room.debate();
    if (!debate) return 0;
    const decided = {
      type: 'decide-appeal',
      result: 'upheld',
      reason: 'asked in advance',
    } as const;
    return openAppeals(debate).filter(({ number }) =>
      this.followed.may({ ...decided, appeal: number }),
    ).length;
  });

  protected read(seq: number): void {
    this.known.update((known) => new Set([...known, seq]));
  }
}
