import { Component, computed, inject, input } from '@angular/core';
import type { Saying } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { MoreMenu } from '../ui/more-menu';
import { OrderEntries } from './order-entries';
import { matterWords } from './record-lines';
import { tombstone } from './tombstone';

/** What was said in passing, or its tombstone; with a menu to report it and, for moderators, to hide it. */
@Component({
  selector: 'app-saying',
  imports: [MoreMenu, OrderEntries],
  template: `
    <div class="said">
      @if (tombstone(); as words) {
        <p class="tombstone">{{ words }}</p>
      }
      @if (tombstone() === null || room.moderates()) {
        <ng-content />
      }
    </div>
    @if (tombstone() === null || room.moderates()) {
      <app-more-menu [quiet]="true" [label]="'More about ' + words()">
        <app-order-entries [of]="of()" />
      </app-more-menu>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
    .said {
      display: grid;
      gap: 0.25rem;
    }
    .tombstone {
      font-style: italic;
      color: var(--mat-sys-on-surface-variant);
    }
    app-more-menu {
      margin-block: -0.5rem;
    }
  `,
})
export class SayingView {
  protected readonly room = inject(RoomStore);

  readonly of = input.required<Saying>();

  protected readonly tombstone = computed(() => {
    const debate = this.room.debate();
    return debate && tombstone(debate, this.of());
  });
  protected readonly words = computed(() => {
    const debate = this.room.debate();
    return debate ? matterWords(debate, this.of()) : '';
  });
}
