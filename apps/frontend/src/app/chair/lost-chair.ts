import { Component, computed, inject } from '@angular/core';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { figures } from '../clock/figures';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { lastSuccession, nameOf, vacancy } from '../room/vacancy';

/** How long the room is shown who has followed, ms. */
const shownFor = 12_000;

/** Tells the whole room that its chair is lost, who takes over when, and who did. It lies over the table, so that nothing moves. */
@Component({
  selector: 'app-lost-chair',
  template: `
    <div role="status">
      @if (shown(); as shown) {
        <p>
          {{ shown.words }}
          @if (shown.left; as left) {
            <span class="figures" aria-hidden="true">in {{ left }}</span>
          }
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      position: absolute;
      z-index: 3;
      inset-block-end: calc(100% + 0.75rem);
      inset-inline: 0.75rem;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    p {
      padding: 0.75rem 1rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--caution-container);
      color: var(--on-caution-container);
      font-size: 0.9375rem;
      line-height: 1.25rem;
      box-shadow: var(--mat-sys-level3);
    }
    .figures {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class LostChair {
  private readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);

  private readonly last = computed(() => lastSuccession(this.followed.log()));

  protected readonly shown = computed(() => {
    const debate = this.room.debate();
    // Whoever writes on a phone needs the little that the keyboard leaves.
    if (!debate || (this.view.composing() && !this.view.wide())) return null;
    const now = this.time.now();
    const coming = vacancy(debate, this.room.crowd(), now);
    if (coming) {
      const who =
        coming.to !== null && coming.to === this.room.me()
          ? 'You take'
          : `${nameOf(debate, coming.to)} takes`;
      return {
        words: `The chair has lost the connection. ${who} over`,
        left: figures(coming.left),
      };
    }
    const last = this.last();
    if (!last || now > last.at + shownFor || last.from === this.room.me()) return null;
    const lost = `${nameOf(debate, last.from)} lost the connection.`;
    const mine = last.to !== null && last.to === this.room.me();
    return {
      words: `${mine ? 'You have' : `${nameOf(debate, last.to)} has`} the chair now. ${lost}`,
      left: '',
    };
  });
}
