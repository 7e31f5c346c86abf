import { Component, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Connection } from './connection';

/** Says below the top bar that the connection is gone. It lies over the page, so that nothing moves. */
@Component({
  selector: 'app-connection-banner',
  imports: [MatButton],
  template: `
    <div role="status">
      @switch (connection.inUse() && connection.state()) {
        @case ('reconnecting') {
          <p class="late"><b>Reconnecting…</b> Your clock keeps running on the server.</p>
        }
        @case ('signed-out') {
          <p>
            <span>Your session has ended.</span>
            <button matButton="outlined" type="button" (click)="nameWanted.emit()">
              Enter your name
            </button>
          </p>
        }
      }
    </div>
  `,
  styles: `
    :host {
      position: sticky;
      z-index: 15;
      inset-block-start: var(--bar-inset);
      block-size: 0;
    }
    p {
      position: absolute;
      inset-inline: 0;
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.25rem 0.75rem;
      min-block-size: 2.75rem;
      box-shadow: var(--mat-sys-level2);
      padding-inline: 1rem;
      background: var(--caution-container);
      color: var(--on-caution-container);
      font-size: 0.9375rem;
      line-height: 1.25rem;
    }
    .late {
      animation: appear 0.15s 1s both;
    }
    button {
      --mat-button-outlined-label-text-color: currentColor;
      --mat-button-outlined-outline-color: currentColor;
      --mat-button-outlined-container-height: 2rem;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);

  readonly nameWanted = output();
}
