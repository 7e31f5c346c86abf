import {
  afterRenderEffect,
  Component,
  type ElementRef,
  input,
  model,
  viewChild,
} from '@angular/core';

let opened = 0;

/** A dialog over the page. The browser keeps the focus inside, closes it with Escape and gives the focus back. */
@Component({
  selector: 'app-modal',
  template: `
    <dialog #dialog [attr.aria-labelledby]="headingId" (close)="open.set(false)">
      @if (open()) {
        <h2 [id]="headingId">{{ heading() }}</h2>
        <ng-content />
      }
    </dialog>
  `,
  styles: `
    :host {
      display: contents;
    }
    dialog {
      inline-size: min(var(--modal-width, 30rem), calc(100vi - 2rem));
      max-block-size: calc(100dvb - 2rem);
      padding: 1.5rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-extra-large);
      background: var(--mat-sys-surface-container-low);
      color: var(--mat-sys-on-surface);
      box-shadow: var(--mat-sys-level4);
    }
    dialog:focus-visible {
      outline: none;
    }
    dialog[open] {
      display: grid;
      gap: 1.25rem;
    }
    dialog::backdrop {
      background: #0b120fa6;
    }
    h2 {
      font: 500 1.375rem/1.3 var(--serif);
    }
  `,
})
export class Modal {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly open = model(false);
  readonly heading = input.required<string>();

  protected readonly headingId = `modal-${(opened += 1)}`;

  constructor() {
    // only once the content stands, so that its first field gets the focus
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      else if (!this.open() && dialog.open) dialog.close();
    });
  }
}
