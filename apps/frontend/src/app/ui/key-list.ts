import { Component, computed, inject, signal } from '@angular/core';
import { Keys } from './keys';
import { Modal } from './modal';

/** The list of keys, opened with `?`, and the switch that turns single keys off. */
@Component({
  selector: 'app-key-list',
  imports: [Modal],
  template: `
    <app-modal [(open)]="open" heading="Keys">
      <dl>
        @for (key of shown(); track key.key) {
          <div>
            <dt>
              <kbd>{{ key.key }}</kbd>
            </dt>
            <dd>{{ key.does }}</dd>
          </div>
        }
        <div>
          <dt><kbd>Tab</kbd></dt>
          <dd>Go to the next button or field</dd>
        </div>
        <div>
          <dt><kbd>Esc</kbd></dt>
          <dd>Close what is open</dd>
        </div>
      </dl>
      <label>
        <input type="checkbox" [checked]="keys.enabled()" (change)="keys.enable(!keys.enabled())" />
        Single keys do something
      </label>
      <p class="quiet small">Turn this off if you dictate. Tab and Escape always work.</p>
    </app-modal>
  `,
  styles: `
    dl {
      display: grid;
      gap: 0.5rem;
    }
    dl > div {
      display: grid;
      grid-template-columns: 4rem 1fr;
      align-items: baseline;
    }
    kbd {
      padding: 0.125rem 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-extra-small);
      font: 600 0.875rem/1.25rem var(--sans);
    }
    label {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-block-size: 1.5rem;
    }
    input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class KeyList {
  protected readonly keys = inject(Keys);
  protected readonly open = signal(false);
  /** The latest offer of a key is the one that is pressed. */
  protected readonly shown = computed(() => [
    ...new Map(this.keys.all().map((key) => [key.key, key])).values(),
  ]);

  show(): void {
    this.open.set(true);
  }
}
