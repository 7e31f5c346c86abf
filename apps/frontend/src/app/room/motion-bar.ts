import { Component, computed, inject, signal } from '@angular/core';
import { FollowedDebate } from '../connection/followed-debate';
import { RoomMenu } from './room-menu';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';
import { debateLabel } from './debate-label';

/** The motion above the chamber, with what kind of debate this is and whether it is heard live. */
@Component({
  selector: 'app-motion-bar',
  imports: [RoomMenu],
  template: `
    @if (room.debate(); as debate) {
      <div class="words">
        <h1 class="motion" [class.whole]="whole()">{{ debate.motion.wording }}</h1>
        @if (!view.wide()) {
          <button
            type="button"
            class="more"
            (click)="whole.set(!whole())"
            [attr.aria-expanded]="whole()"
          >
            {{ whole() ? 'less' : 'more' }}<span class="unseen"> of the motion</span>
          </button>
        }
      </div>
      <p class="state" [class.late]="followed.stale()">
        @if (followed.stale()) {
          <span class="tag">No word from the server</span>
        }
        @if (view.wide() && label(); as label) {
          <span class="tag brass">{{ label }}</span>
        }
        @if (view.wide()) {
          <app-room-menu />
        }
      </p>
    }
  `,
  styleUrl: './motion-bar.css',
})
export class MotionBar {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly followed = inject(FollowedDebate);
  protected readonly whole = signal(false);

  protected readonly label = computed(() => {
    const debate = this.room.debate();
    return debate && debateLabel(debate);
  });
}
