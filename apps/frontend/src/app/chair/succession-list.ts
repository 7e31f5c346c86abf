import { Component, computed, inject } from '@angular/core';
import { hasEnded } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { successorsOf } from '../room/vacancy';

/** Who would follow if the chair lost the connection, in order, and whether they are here. */
@Component({
  selector: 'app-succession-list',
  template: `
    @if (heading(); as heading) {
      <h3>{{ heading }}</h3>
      <ol>
        @for (each of successors(); track each.person) {
          <li>
            <span>{{ each.words }}</span>
            @if (each.here !== null) {
              <span class="presence" [class.here]="each.here">{{
                each.here ? ' · here' : ' · away'
              }}</span>
            }
          </li>
        }
        @if (room.debate()?.chair) {
          <li><span>The clock</span></li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      padding: 0.5rem 0.625rem;
      font-size: 0.9375rem;
      line-height: 1.25rem;
    }
    :host:empty {
      display: none;
    }
    h3 {
      font: 600 0.875rem/1.25rem var(--sans);
    }
    ol {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    li span:first-child {
      overflow-wrap: anywhere;
    }
    .presence {
      color: var(--mat-sys-on-surface-variant);
    }
    .here {
      color: var(--mat-sys-primary);
    }
  `,
})
export class SuccessionList {
  protected readonly room = inject(RoomStore);

  protected readonly successors = computed(() => {
    const debate = this.room.debate();
    return debate ? successorsOf(debate, this.room.crowd()) : [];
  });
  protected readonly heading = computed(() => {
    const debate = this.room.debate();
    if (!debate || hasEnded(debate.stage)) return null;
    if (debate.chair !== null) return 'If the chair is lost';
    return this.successors().length > 0 ? 'May take the chair' : null;
  });
}
