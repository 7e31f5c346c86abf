import { Component, computed, input } from '@angular/core';
import type { ClockFace } from './clock-reading';

const length = 2 * Math.PI * 46;

/** The ring around the clock: what is left of the time as an arc, and in its stroke the state of the clock. */
@Component({
  selector: 'app-clock-ring',
  template: `
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="track" cx="50" cy="50" r="46" />
      @if (share() !== null) {
        <circle
          class="left"
          cx="50"
          cy="50"
          r="46"
          [attr.stroke-dasharray]="dashes()"
          transform="rotate(-90 50 50)"
        />
      }
      @if (face() === 'overtime') {
        <circle class="over" cx="50" cy="50" r="46" />
      }
    </svg>
  `,
  styles: `
    :host,
    svg {
      display: block;
    }
    circle {
      fill: none;
      stroke-width: 5;
    }
    .track {
      stroke: var(--mat-sys-outline-variant);
      stroke-width: 2;
    }
    .left {
      stroke: var(--mat-sys-primary);
      transition: stroke-dasharray 0.25s linear;
    }
    :host(.proposition) .left {
      stroke: var(--proposition);
    }
    :host(.opposition) .left {
      stroke: var(--opposition);
    }
    :host(.last-minute) .left {
      stroke-width: 7;
    }
    :host(.last-seconds) .left,
    .over {
      stroke: var(--live);
      stroke-width: 8;
    }
    .over {
      stroke-dasharray: 3 6;
    }
    :host(.paused) .left,
    :host(.held) .left,
    :host(.waiting) .left {
      stroke-dashoffset: 0;
      opacity: 0.45;
    }
    :host(.ringing) .track {
      stroke: var(--brass);
      stroke-width: 8;
      animation: ring 0.5s ease-out 3;
    }
    @keyframes ring {
      from {
        stroke-width: 2;
      }
      50% {
        stroke-width: 8;
      }
    }
  `,
  host: { '[class]': 'face()', '[class.ringing]': 'ringing()' },
})
export class ClockRing {
  readonly face = input.required<ClockFace>();
  /** How much of the time is left, 0 to 1; null where nothing runs down. */
  readonly share = input.required<number | null>();
  readonly ringing = input(false);

  protected readonly dashes = computed(() => {
    const arc = Math.min(1, Math.max(0, this.share() ?? 0)) * length;
    return `${arc} ${length}`;
  });
}
