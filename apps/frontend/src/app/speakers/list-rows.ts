import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isPoint, nextSpeaker } from '@crossbench/shared';
import { lockedAfterChange } from '../chair/desk-lock';
import { RoomStore } from '../room/room-store';
import { SideMark } from '../ui/side-mark';
import { type Deciding, ListOfSpeakers } from './list-of-speakers';
import { askedBy, kindNames, placeOnList } from './request-words';

/** Everybody who waits, in the order in which they are to get the floor; for the chair with what may be done about each. */
@Component({
  selector: 'app-list-rows',
  imports: [MatButton, SideMark],
  template: `
    <h3 class="part-name">Who waits</h3>
    @if (refusal(); as refusal) {
      <p class="wrong" role="alert">{{ refusal }}</p>
    }
    <ol>
      @for (row of rows(); track row.number) {
        <li>
          <span class="place figures">{{ row.place }}</span>
          <div class="who">
            <p>
              <app-side-mark [side]="row.side" />
              <strong>{{ row.name }}</strong>
              @if (row.own) {
                <span class="tag brass">you</span>
              }
              <span class="quiet small">{{ row.kind }}</span>
            </p>
            @if (row.text) {
              <p class="speech">{{ row.text }}</p>
            }
          </div>
          @if (room.chairs()) {
            <div class="row">
              @if (row.point) {
                <button matButton="filled" type="button" (click)="decide('rule', row.number)">
                  Rule…<span class="unseen"> on the point by {{ row.name }}</span>
                </button>
              } @else {
                <button
                  [matButton]="row.first ? 'filled' : 'outlined'"
                  type="button"
                  [attr.aria-disabled]="barred() || locked()"
                  (click)="recognise(row.number, row.first)"
                >
                  {{ row.first ? 'Recognise' : 'Recognise…'
                  }}<span class="unseen"> {{ row.name }}</span>
                </button>
                <button matButton type="button" (click)="decide('decline', row.number)">
                  Decline…<span class="unseen"> {{ row.name }}</span>
                </button>
              }
            </div>
          }
        </li>
      } @empty {
        <li class="quiet">Nobody is on the list.</li>
      }
    </ol>
    @if (room.chairs() && rows().length > 0 && barred()) {
      <p class="quiet small">Speakers are recognised while the clock of their part runs.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    ol {
      display: grid;
      gap: 0.25rem;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      gap: 0.125rem 0.5rem;
      align-items: center;
      min-block-size: 3rem;
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    li:last-child {
      border: 0;
    }
    li.quiet {
      display: block;
    }
    .place {
      font-weight: 600;
      color: var(--mat-sys-on-surface-variant);
    }
    .who p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      align-items: baseline;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    .row {
      flex-wrap: nowrap;
      gap: 0.25rem;
      --mat-button-filled-horizontal-padding: 1rem;
      --mat-button-outlined-horizontal-padding: 1rem;
    }
    @media (width < 40rem) {
      .row {
        grid-column: 2 / -1;
      }
    }
  `,
})
export class ListRows {
  protected readonly room = inject(RoomStore);
  private readonly list = inject(ListOfSpeakers);
  protected readonly refusal = signal<string | null>(null);

  protected readonly rows = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    const first = nextSpeaker(debate)?.number;
    return this.list.waiting().map((request) => ({
      ...request,
      place: placeOnList(debate, request) ?? '!',
      name: askedBy(debate, request),
      kind: kindNames[request.kind],
      own: request.person === this.room.me(),
      point: isPoint(request),
      first: request.number === first,
    }));
  });
  /** So that a row that has just moved up is not pressed by a hand that was on its way. */
  protected readonly locked = lockedAfterChange(
    computed(() =>
      this.rows()
        .map(({ number }) => number)
        .join(),
    ),
  );
  protected readonly barred = computed(
    () => this.room.debate()?.floor.phase !== 'running' || this.list.pointDue() !== null,
  );

  /** Who comes first by the rule gets the floor at once; for anybody else the room reads why. */
  protected async recognise(request: number, first: boolean): Promise<void> {
    if (this.barred() || this.locked()) return;
    if (!first) return this.decide('recognise', request);
    const floor = this.room.debate()?.floorVersion ?? 0;
    this.refusal.set(await this.room.issue({ type: 'recognise', floor, request }));
  }

  protected decide(how: Deciding['how'], request: number): void {
    this.list.deciding.set({ how, request });
  }
}
