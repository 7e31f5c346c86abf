import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { timeText } from '../ui/time-text';
import { FaultLines } from './fault-lines';
import { secondsOf } from './span';

let made = 0;

/** A length of time as minutes and seconds. What is no length is passed on as none, and its fault stands below. */
@Component({
  selector: 'app-span-field',
  imports: [FaultLines],
  template: `
    <label [for]="id" [class.unseen]="quietly()">{{ label() }}</label>
    <input
      [id]="id"
      inputmode="text"
      autocomplete="off"
      spellcheck="false"
      [value]="text()"
      [attr.aria-invalid]="faults().length > 0"
      [attr.aria-describedby]="id + '-wrong'"
      (input)="write($any($event.target).value)"
      (blur)="settle()"
    />
    <app-fault-lines [id]="id + '-wrong'" [sentences]="faults()" />
  `,
  host: { class: 'field' },
  styles: `
    :host {
      align-content: start;
    }
    input {
      max-inline-size: 8rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class SpanField {
  readonly label = input.required<string>();
  /** The label is only heard: what stands beside the field says it already. */
  readonly quietly = input(false);
  readonly seconds = input.required<number>();
  readonly faults = input<readonly string[]>([]);
  readonly changed = output<number>();

  protected readonly id = `span-${(made += 1)}`;
  private readonly written = computed(() => written(this.seconds()));
  protected readonly text = linkedSignal<number, string>({
    source: this.seconds,
    computation: (seconds, before) =>
      before && Object.is(secondsOf(before.value), seconds) ? before.value : written(seconds),
  });

  protected write(text: string): void {
    this.text.set(text);
    this.changed.emit(secondsOf(text));
  }

  /** Shows how it was understood. */
  protected settle(): void {
    if (!Number.isNaN(this.seconds())) this.text.set(this.written());
  }
}

const written = (seconds: number): string => (Number.isFinite(seconds) ? timeText(seconds) : '');
