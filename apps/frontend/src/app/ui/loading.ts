import { Component, input } from '@angular/core';

/** Says that something is on its way. It shows itself only after a moment, so that quick answers do not flicker. */
@Component({
  selector: 'app-loading',
  template: `<span class="strokes" aria-hidden="true"><i></i><i></i><i></i></span> {{ what() }}`,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-block-size: 3rem;
      color: var(--mat-sys-on-surface-variant);
      animation: appear 0.2s 0.3s both;
    }
    .strokes {
      display: inline-flex;
      gap: 0.25rem;
    }
    i {
      inline-size: 0.25rem;
      block-size: 1rem;
      border-radius: 0.125rem;
      background: var(--brass);
      animation: stroke 1.2s ease-in-out infinite;
    }
    i:nth-child(2) {
      animation-delay: 0.15s;
    }
    i:nth-child(3) {
      animation-delay: 0.3s;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    @keyframes stroke {
      0%,
      60%,
      100% {
        transform: scaleY(0.4);
      }
      30% {
        transform: none;
      }
    }
  `,
  host: { role: 'status' },
})
export class Loading {
  readonly what = input('Loading…');
}
