import { Component, computed, inject } from '@angular/core';
import { RoomStore } from './room-store';

/** Below the table: who belongs to neither side, in numbers that the server counts. */
@Component({
  selector: 'app-crossbench',
  template: `
    <h2>Crossbench</h2>
    <p class="figures">
      @if (room.crowd(); as crowd) {
        <span
          ><strong>{{ crowd.watching }}</strong> watching</span
        >
        @if (voting()) {
          <span>
            <strong>{{ crowd.voted }}</strong> {{ crowd.voted === 1 ? 'has' : 'have' }} voted
          </span>
        }
        @if (chair(); as chair) {
          <span>{{ chair }}</span>
        }
      } @else {
        <span>Counting who is here…</span>
      }
    </p>
    <p class="rule">{{ rule() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto auto 1fr;
      gap: 0.125rem 2rem;
      align-items: center;
      padding: 0 1.25rem;
      border-block-start: 3px solid var(--brass);
      background: var(--mat-sys-surface-container);
    }
    h2 {
      font: 500 1.125rem/1.5rem var(--serif);
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.25rem;
    }
    .rule {
      justify-self: end;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
    @media (width < 60rem) {
      :host {
        grid-template-columns: 1fr;
        padding: 0.75rem;
      }
      .rule {
        justify-self: start;
      }
    }
  `,
})
export class Crossbench {
  protected readonly room = inject(RoomStore);

  protected readonly voting = computed(() => {
    const divisions = this.room.debate()?.divisions;
    return divisions?.pre.state === 'open' || divisions?.post.state === 'open';
  });

  protected readonly chair = computed(() => {
    const debate = this.room.debate();
    const crowd = this.room.crowd();
    if (!debate || !crowd) return null;
    if (debate.chair === null) return 'The clock is in the chair';
    const name = debate.names[debate.chair] || 'The chair';
    return crowd.chairPresent ? `${name} in the chair` : `${name} (the chair) is away`;
  });

  protected readonly rule = computed(() => {
    const debate = this.room.debate();
    if (debate?.stage === 'published') return 'Every vote was counted once.';
    return 'Votes stay sealed until they are counted.';
  });
}
