import { Component, input } from '@angular/core';

/** What a notice is about, which decides how it looks and whether it is spoken at once. */
export type NoticeKind = 'empty' | 'refused' | 'error' | 'info';

/** The face of a state that is not content: nothing here, refused, broken. Its content says what to do next. */
@Component({
  selector: 'app-notice',
  template: `
    <p class="heading">{{ heading() }}</p>
    <div class="rest"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      padding: 1rem 1.125rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-low);
      color: var(--mat-sys-on-surface);
    }
    :host(.empty) {
      border-style: dashed;
      background: none;
      color: var(--mat-sys-on-surface-variant);
    }
    :host(.refused) {
      border-color: transparent;
      background: var(--caution-container);
      color: var(--on-caution-container);
    }
    :host(.error) {
      border-color: transparent;
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    .heading {
      font-weight: 600;
    }
    .rest {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
      max-inline-size: 60ch;
    }
    .rest:empty {
      display: none;
    }
  `,
  host: {
    '[class]': 'kind()',
    '[attr.role]': "kind() === 'refused' || kind() === 'error' ? 'alert' : null",
  },
})
export class Notice {
  readonly kind = input<NoticeKind>('info');
  readonly heading = input.required<string>();
}
