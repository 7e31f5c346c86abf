import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CountedText } from '../ui/counted-text';

/** One way in which the chair may rule. */
export interface Way<Result extends string> {
  readonly result: Result;
  readonly name: string;
  /** What follows from it. */
  readonly means: string;
}

export interface Ruling<Result extends string> {
  readonly result: Result;
  readonly reason: string;
}

let made = 0;

/** The chair decides one way or the other, with a reason that everybody reads. */
@Component({
  selector: 'app-ruling-form',
  imports: [CountedText, MatButton],
  template: `
    <form (submit)="$event.preventDefault(); rule()">
      <fieldset class="field">
        <legend>{{ question() }}</legend>
        <div class="choices">
          @for (way of ways(); track way.result) {
            <label class="choice">
              <input
                type="radio"
                [name]="group"
                [checked]="result() === way.result"
                (change)="result.set(way.result)"
              />
              <span>{{ way.name }}</span>
              <span class="quiet small">{{ way.means }}</span>
            </label>
          }
        </div>
      </fieldset>
      <app-counted-text
        label="Reason, for everybody to read"
        [(text)]="reason"
        [wrong]="wrong() ?? refusal()"
      />
      <div class="row">
        <button matButton="filled">Rule</button>
        <ng-content />
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
    .choices {
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    }
  `,
})
export class RulingForm<Result extends string> {
  readonly question = input.required<string>();
  readonly ways = input.required<readonly Way<Result>[]>();
  readonly refusal = input<string | null>(null);
  readonly given = output<Ruling<Result>>();

  protected readonly group = `ruling-${(made += 1)}`;
  protected readonly result = signal<Result | null>(null);
  protected readonly reason = signal('');
  protected readonly wrong = signal<string | null>(null);

  protected rule(): void {
    const [result, reason] = [this.result(), this.reason().trim()];
    this.wrong.set(
      result === null
        ? 'Choose how you rule.'
        : reason === ''
          ? 'Give a reason: the room will ask for it.'
          : null,
    );
    if (result !== null && this.wrong() === null) this.given.emit({ result, reason });
  }
}
