import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CopyButton } from '../ui/copy-button';
import { SideMark } from '../ui/side-mark';
import type { Invitation } from './invitation';
import { type LinkStanding, standingWords } from './link-standing';

/** One link: for whom, what became of it, and what can be done with it. */
@Component({
  selector: 'app-link-row',
  imports: [CopyButton, MatButton, SideMark],
  template: `
    @let it = invitation();
    <div class="whom">
      @if (it.side) {
        <app-side-mark [side]="it.side" [label]="it.label" />
      } @else {
        <span class="label">{{ it.label }}</span>
      }
      <span class="standing {{ standing()?.state }}">{{ words() }}</span>
    </div>
    <div class="row">
      <app-copy-button [text]="it.address" [what]="'the link for ' + it.label" />
      <button
        matButton="outlined"
        type="button"
        [attr.aria-label]="'QR code for ' + it.label"
        (click)="codeWanted.emit()"
      >
        QR code
      </button>
      @if (replaceable()) {
        <button
          matButton
          type="button"
          [attr.aria-label]="'Replace the link for ' + it.label"
          (click)="replacementWanted.emit()"
        >
          Replace
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.75rem 1.5rem;
      padding-block: 0.875rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    .whom {
      display: grid;
      gap: 0.125rem;
      min-inline-size: 10rem;
    }
    .label {
      font-weight: 600;
    }
    .standing {
      font-size: 0.9375rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .taken {
      color: var(--mat-sys-on-surface);
    }
    .taken::before {
      content: '✓ ';
      color: var(--mat-sys-primary);
      font-weight: 700;
    }
  `,
})
export class LinkRow {
  readonly invitation = input.required<Invitation>();
  /** Null for a link that anybody may use, of which there is nothing to tell. */
  readonly standing = input.required<LinkStanding | null>();
  readonly replaceable = input(true);
  readonly codeWanted = output();
  readonly replacementWanted = output();

  protected readonly words = computed(() => {
    const standing = this.standing();
    return standing ? standingWords(standing) : 'For as many as you like';
  });
}
