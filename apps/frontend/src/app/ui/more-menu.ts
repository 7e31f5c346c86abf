import { Component, type ElementRef, input, viewChild } from '@angular/core';

let made = 0;

/** A button with three dots and what it opens: buttons and choices that are not needed at every moment. */
@Component({
  selector: 'app-more-menu',
  host: { '(click)': 'closeAfter($event)' },
  template: `
    <button
      type="button"
      class="dots"
      [class.quiet]="quiet()"
      [attr.popovertarget]="id"
      [attr.aria-label]="label()"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="4" cy="10" r="1.75" />
        <circle cx="10" cy="10" r="1.75" />
        <circle cx="16" cy="10" r="1.75" />
      </svg>
    </button>
    <div popover [id]="id" class="panel" [class.above]="above()" #panel>
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: inline-block;
      anchor-scope: --dots;
    }
    .dots {
      display: grid;
      place-items: center;
      inline-size: 2.75rem;
      block-size: 2.75rem;
      padding: 0;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
      background: none;
      color: inherit;
      cursor: pointer;
      anchor-name: --dots;
    }
    .dots:hover {
      background: color-mix(in srgb, currentColor 8%, transparent);
    }
    .dots.quiet:not(:hover, :focus-visible) {
      border-color: transparent;
    }
    svg {
      inline-size: 1.25rem;
      fill: currentColor;
    }
    .panel {
      position: fixed;
      position-anchor: --dots;
      inset: auto;
      inset-block-start: anchor(end);
      inset-inline-end: anchor(end);
      position-try-fallbacks: flip-block;
      inline-size: min(18rem, calc(100vi - 1rem));
      max-block-size: min(34rem, calc(100dvb - 6rem));
      margin: 0.375rem 0;
      padding: 0.5rem;
      overflow-y: auto;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-low);
      color: var(--mat-sys-on-surface);
      box-shadow: var(--mat-sys-level3);
    }
    .panel.above {
      inset-block: auto anchor(start);
    }
    @supports not (anchor-name: --dots) {
      .panel {
        inset: auto 0.5rem 5rem auto;
      }
    }
  `,
})
export class MoreMenu {
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  /** What is behind the dots, for those who hear the button. */
  readonly label = input.required<string>();
  /** Opens upwards, for a button at the foot of the screen. */
  readonly above = input(false);
  /** Without a frame, where many stand on one page. */
  readonly quiet = input(false);

  protected readonly id = `more-${(made += 1)}`;

  close(): void {
    this.panel().nativeElement.hidePopover();
  }

  /** A button acts and is done; choices and switches leave the panel open. */
  protected closeAfter({ target }: Event): void {
    const pressed = target instanceof Element ? target.closest('.panel button') : null;
    if (pressed && !pressed.hasAttribute('data-stays')) this.close();
  }
}
