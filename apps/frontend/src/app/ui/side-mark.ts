import { Component, computed, input } from '@angular/core';
import type { Side } from '@crossbench/shared';

const spoken = { proposition: 'For', opposition: 'Against', neither: 'Neither side' } as const;

/** The mark of a side: a square for the proposition, a circle for the opposition, in the side's colour, with its name; a hollow diamond for neither. */
@Component({
  selector: 'app-side-mark',
  template: `
    <svg viewBox="0 0 16 16" aria-hidden="true">
      @if (side() === 'proposition') {
        <rect x="2" y="2" width="12" height="12" rx="1.5" />
      } @else if (side() === 'opposition') {
        <circle cx="8" cy="8" r="6.5" />
      } @else {
        <path class="hollow" d="M8 2 14 8 8 14 2 8Z" />
      }
    </svg>
    <span [class.unseen]="!label()">{{ label() || spoken() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      font-weight: 600;
      color: var(--mat-sys-on-surface-variant);
    }
    :host(.opposition) {
      color: var(--opposition);
    }
    :host(.proposition) {
      color: var(--proposition);
    }
    svg {
      flex: none;
      inline-size: 0.8em;
      block-size: 0.8em;
      fill: currentColor;
    }
    .hollow {
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
  `,
  host: { '[class]': "side() ?? 'neither'" },
})
export class SideMark {
  readonly side = input.required<Side | null>();
  /** What the format calls the side; empty where the name stands beside the mark already. */
  readonly label = input('');

  protected readonly spoken = computed(() => spoken[this.side() ?? 'neither']);
}
