import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Questions } from './questions';

/** Asks which published question stands for another one. */
@Component({
  selector: 'app-merge-form',
  imports: [MatButton],
  template: `
    @if (choices().length === 0) {
      <p>There is no published question to merge it into.</p>
      <button matButton type="button" (click)="left.emit()">Leave it</button>
    } @else {
      <form (submit)="$event.preventDefault(); chosen.emit(into())">
        <div class="field">
          <label for="merge-into">The question that stands for it</label>
          <select id="merge-into" (change)="picked.set(+$any($event.target).value)">
            @for (choice of choices(); track choice.number) {
              <option [value]="choice.number" [selected]="choice.number === into()">
                {{ choice.words }}
              </option>
            }
          </select>
        </div>
        <p class="wrong" role="alert">{{ refusal() }}</p>
        <div class="row">
          <button matButton="filled">Merge it</button>
          <button matButton type="button" (click)="left.emit()">Leave it</button>
        </div>
      </form>
    }
  `,
  styles: `
    :host {
      display: grid;
      padding: 0.875rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container);
    }
    form {
      display: grid;
      gap: 0.75rem;
    }
    .wrong:empty {
      display: none;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
})
export class MergeForm {
  private readonly questions = inject(Questions);

  /** The number of the question that is merged, where it has one. */
  readonly number = input<number | null>(null);
  readonly refusal = input<string | null>(null);
  readonly chosen = output<number>();
  readonly left = output();

  protected readonly picked = signal<number | null>(null);
  /** Those in the queue, and the one on the floor. */
  protected readonly choices = computed(() => {
    const facing = this.questions.facing();
    return [...(facing ? [facing] : []), ...this.questions.queue()]
      .filter(({ number }) => number !== this.number())
      .map(({ number, words }) => ({ number, words: `${number}: ${words?.text ?? ''}` }));
  });
  protected readonly into = computed(() => this.picked() ?? this.choices()[0]?.number ?? 0);
}
