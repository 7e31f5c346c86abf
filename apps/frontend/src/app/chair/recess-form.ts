import { Component, input, output, signal } from '@angular/core';
import { ReasonForm } from './reason-form';

/** A recess as the chair calls it; null seconds for one without an end. */
export interface Recess {
  readonly seconds: number | null;
  readonly reason: string;
}

/** How long a recess may last, in minutes, as the chair is offered it. */
const lengths = [1, 2, 5, 10, 15, 30, 60] as const;

/** Asks how long a recess lasts, and why. */
@Component({
  selector: 'app-recess-form',
  imports: [ReasonForm],
  template: `
    <div class="field">
      <label for="recess-length">How long?</label>
      <select id="recess-length" (change)="choose($any($event.target).value)">
        @for (minutes of lengths; track minutes) {
          <option [value]="minutes" [selected]="seconds() === minutes * 60">
            {{ minutes }} min
          </option>
        }
        <option value="">Until I end it</option>
      </select>
    </div>
    <app-reason-form
      action="Call the recess"
      label="Reason"
      hint="It stands in the record of the debate. It may stay empty."
      [needed]="false"
      [refusal]="refusal()"
      (given)="given.emit({ seconds: seconds(), reason: $event })"
      (left)="left.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class RecessForm {
  readonly refusal = input<string | null>(null);
  readonly given = output<Recess>();
  readonly left = output();

  protected readonly lengths = lengths;
  protected readonly seconds = signal<number | null>(300);

  protected choose(minutes: string): void {
    this.seconds.set(minutes === '' ? null : Number(minutes) * 60);
  }
}
