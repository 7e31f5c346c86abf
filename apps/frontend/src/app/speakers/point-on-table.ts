import { Component, computed, inject } from '@angular/core';
import { ServerTime } from '../connection/server-time';
import { RoomStore } from '../room/room-store';
import { raisedPoint } from './raised-point';

/** At the foot of the podium: the point that the chair rules on, and then the ruling. It lies over the podium, so nothing moves when one comes or goes. */
@Component({
  selector: 'app-point-on-table',
  template: `
    @if (point(); as point) {
      <section aria-label="Point before the house">
        <p>
          <strong>{{ point.heading }}</strong>
          <q class="speech">{{ point.text }}</q>
        </p>
        <p class="ruling">{{ point.ruling }}</p>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    section {
      position: sticky;
      inset-block-end: 0;
      margin-block-start: auto;
      padding: 0.625rem 0.875rem;
      border: 1px solid var(--brass);
      border-inline-start-width: 4px;
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-surface-container);
      font-size: 0.9375rem;
    }
    strong {
      margin-inline-end: 0.5rem;
    }
    .ruling {
      font-weight: 600;
    }
  `,
})
export class PointOnTable {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);

  protected readonly point = computed(() => {
    const debate = this.room.debate();
    return debate && raisedPoint(debate, this.time.now());
  });
}
