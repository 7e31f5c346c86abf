import { Component, computed, inject, input } from '@angular/core';
import { fairness, type Side, sides } from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { figures } from '../clock/figures';
import { sideName } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { SideMark } from '../ui/side-mark';

/** How often and how long each side has spoken, as a strip that is divided between them; on request each person as well. */
@Component({
  selector: 'app-fairness-strip',
  imports: [SideMark],
  template: `
    <div class="strip" aria-hidden="true">
      @for (part of parts(); track part.id) {
        <span [class]="part.id" [style.flex-grow]="part.ms"></span>
      }
    </div>
    <ul class="sides" aria-label="Speaking time of the sides">
      @for (part of parts(); track part.id) {
        <li>
          <app-side-mark [side]="part.side" [label]="part.name" />
          <span class="figures">{{ part.time }}</span>
          <span class="quiet small">
            <span aria-hidden="true">{{ part.count }}×</span>
            <span class="unseen">{{ part.turns }}</span>
          </span>
        </li>
      }
    </ul>
    @if (persons()) {
      <details>
        <summary>Each person</summary>
        <ul class="people" aria-label="Speaking time of each person">
          @for (each of people(); track each.person) {
            <li>
              <span>{{ each.name }}</span>
              <span class="figures">{{ each.time }}</span>
              <span class="quiet small">{{ each.turns }}</span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    .strip {
      display: flex;
      gap: 2px;
      block-size: 0.5rem;
      overflow: hidden;
      border-radius: var(--mat-sys-corner-extra-small);
      background: var(--mat-sys-surface-container-highest);
    }
    .strip span {
      flex-basis: 0;
    }
    .strip .proposition {
      background: var(--proposition);
    }
    .strip .opposition {
      background: repeating-linear-gradient(
        115deg,
        var(--opposition) 0 6px,
        color-mix(in srgb, var(--opposition) 70%, transparent) 6px 9px
      );
    }
    .strip .neither {
      background: var(--mat-sys-outline);
    }
    ul {
      list-style: none;
    }
    .sides {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
    }
    @media (width < 60rem) {
      .sides {
        gap: 0 0.875rem;
        font-size: 0.875rem;
      }
      .sides li {
        gap: 0.25rem;
      }
    }
    li {
      display: flex;
      gap: 0.5rem;
      align-items: baseline;
    }
    .people li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 4rem 7rem;
      padding-block: 0.125rem;
    }
    summary {
      min-block-size: 2rem;
      cursor: pointer;
      font-size: 0.9375rem;
    }
  `,
})
export class FairnessStrip {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);

  /** Whether each person can be looked at. */
  readonly persons = input(false);

  private readonly heard = computed(() => {
    const debate = this.room.debate();
    return debate && fairness(debate, this.time.now());
  });

  protected readonly parts = computed(() => {
    const debate = this.room.debate();
    const heard = this.heard();
    if (!debate || !heard) return [];
    return ([...sides, null] as const).map((side: Side | null) => {
      const id = side ?? ('neither' as const);
      const ms = heard.sides[id];
      const name = side === null ? 'Neither' : sideName(debate, side);
      const count = heard.turns[id];
      return { id, side, name, ms, count, time: figures(ms), turns: times(count) };
    });
  });
  protected readonly people = computed(() =>
    (this.heard()?.people ?? []).map((each) => ({
      ...each,
      time: figures(each.ms),
      turns: each.firstTime && each.turns === 0 ? 'not yet' : times(each.turns),
    })),
  );
}

const times = (turns: number): string => (turns === 1 ? 'once' : `${turns} times`);
