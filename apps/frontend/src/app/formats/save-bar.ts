import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Fault } from '@crossbench/shared';
import { EditedFormat } from './edited-format';

/** Says whether a format can be saved; what is in the way leads to its place. */
@Component({
  selector: 'app-save-bar',
  imports: [MatButton],
  template: `
    @if (edited.faults().length > 0) {
      <details #list>
        <summary>What is wrong, and what to do</summary>
        <ul>
          @for (fault of edited.faults(); track $index) {
            <li>
              <button type="button" (click)="wanted.emit(fault); list.open = false">
                {{ fault.sentence }}
              </button>
            </li>
          }
        </ul>
      </details>
    }
    <div class="foot">
      <p role="status">
        @if (edited.lastStep(); as step) {
          {{ step }}
        } @else if (edited.faults().length > 0) {
          <span class="wrong">{{ standing() }}</span>
        } @else {
          {{ ready() }}
        }
      </p>
      @if (edited.lastStep()) {
        <button matButton type="button" (click)="edited.takeBack()">Take it back</button>
      }
      <button matButton="filled" type="button" [disabled]="saving()" (click)="saved.emit()">
        {{ saving() ? 'Saving…' : 'Save the format' }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      margin-inline: calc(-1 * clamp(0rem, 2vw, 1rem));
      padding: 0.625rem clamp(0rem, 2vw, 1rem) calc(0.625rem + env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-background);
    }
    /* On a phone it would cover what is changed. */
    @media (width >= 40rem) {
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 10;
      }
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: 0.5rem 0.75rem;
    }
    .foot p {
      flex: 1;
      min-inline-size: 8rem;
    }
    .wrong {
      color: var(--mat-sys-error);
      font-weight: 600;
    }
    summary {
      min-block-size: 2.25rem;
      font-weight: 600;
      line-height: 2.25rem;
      cursor: pointer;
    }
    ul {
      display: grid;
      max-block-size: 12rem;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
    }
    li button {
      inline-size: 100%;
      padding: 0.375rem 0;
      border: 0;
      background: none;
      color: var(--mat-sys-on-surface);
      font: inherit;
      font-size: 0.9375rem;
      line-height: 1.25rem;
      text-align: start;
      text-decoration: underline;
      text-decoration-color: var(--mat-sys-outline);
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
  `,
})
export class SaveBar {
  protected readonly edited = inject(EditedFormat);

  readonly saving = input(false);
  readonly saved = output();
  /** A fault to whose place the reader wants to go. */
  readonly wanted = output<Fault>();

  protected readonly standing = computed(() => {
    const count = this.edited.faults().length;
    return count === 1
      ? '1 thing makes this format impossible.'
      : `${count} things make this format impossible.`;
  });
  protected readonly ready = computed(() =>
    this.edited.changed() ? 'People can debate by this.' : 'Nothing is changed yet.',
  );
}
