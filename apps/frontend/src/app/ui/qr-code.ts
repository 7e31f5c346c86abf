import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A text as a QR code, always dark on light, because cameras expect that. */
@Component({
  selector: 'app-qr-code',
  template: `
    <svg
      [attr.viewBox]="'0 0 ' + code().size + ' ' + code().size"
      role="img"
      [attr.aria-label]="label()"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      border-radius: var(--mat-sys-corner-small);
      background: #fff;
      fill: #000;
      shape-rendering: crispEdges;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  protected readonly code = computed(() => encode(this.text(), { ecc: 'M', border: 3 }));
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
