import { Component, computed, input } from '@angular/core';
import {
  type Crowd,
  type OpenedDebate,
  type Seat,
  speakersOf,
  wordsLeft,
} from '@crossbench/shared';
import { pointsAt } from '../poi/points-words';
import { OrderEntries } from '../order/order-entries';
import { MoreMenu } from '../ui/more-menu';
import { seatStanding } from './seat-standing';

/** One seat on a bench: who sits there, whether they are here, and where they stand in the debate. */
@Component({
  selector: 'app-seat-card',
  imports: [MoreMenu, OrderEntries],
  template: `
    <span class="presence" [class]="presence()" aria-hidden="true"></span>
    <span class="name">
      @if (seated(); as seated) {
        <strong>{{ seated.name }}</strong>
        @if (seated.robot) {
          <span class="tag">robot</span>
        }
        @if (own()) {
          <span class="tag brass">you</span>
        }
      } @else {
        <em>{{ debate().medium === 'spoken' ? 'no device here' : 'empty seat' }}</em>
      }
    </span>
    @if (seated(); as seated) {
      @if (moderated()) {
        <app-more-menu class="menu" [quiet]="true" [label]="'More about ' + seated.name">
          <app-order-entries [person]="seated.person" />
        </app-more-menu>
      }
    }
    <span class="rest">{{ rest() }}</span>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0 0.625rem;
      align-items: baseline;
    }
    .presence {
      inline-size: 0.625rem;
      block-size: 0.625rem;
      border: 2px solid var(--mat-sys-outline);
      border-radius: 50%;
    }
    .presence.here {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary);
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 0.5rem;
    }
    strong {
      font-weight: 600;
    }
    .menu {
      grid-row: span 2;
    }
    .rest {
      grid-column: 2;
      font-size: 0.8125rem;
      line-height: 1.2rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class SeatCard {
  readonly debate = input.required<OpenedDebate>();
  readonly seat = input.required<Seat>();
  readonly crowd = input<Crowd | null>(null);
  readonly own = input(false);
  /** Whether the reader may call whoever sits here to order. */
  readonly moderated = input(false);

  protected readonly seated = computed(() => this.debate().seats[this.seat().id]);

  protected readonly presence = computed(() => {
    const crowd = this.crowd();
    if (!this.seated() || !crowd) return 'unknown';
    return crowd.present.includes(this.seat().id) ? 'here' : 'away';
  });

  /** The label where it is not the name of the seat's side, presence in words, and the standing. */
  protected readonly rest = computed(() => {
    const { id, label } = this.seat();
    const presence = { unknown: '', here: 'here', away: 'away' }[this.presence()];
    return [
      label,
      presence,
      seatStanding(this.debate(), id),
      this.words(),
      pointsAt(this.debate(), id),
    ]
      .filter(Boolean)
      .join(' · ');
  });

  /** Words that are left in the turn under way. */
  private words(): string {
    const debate = this.debate();
    const { id } = this.seat();
    const { floor } = debate;
    if (
      debate.medium === 'spoken' ||
      !('turn' in floor) ||
      !speakersOf(debate, floor.turn).includes(id)
    )
      return '';
    return `${wordsLeft(debate, id, floor.turn)} words left`;
  }
}
