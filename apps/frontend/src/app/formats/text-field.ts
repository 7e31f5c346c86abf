import { Component, input, output } from '@angular/core';
import { FaultLines } from './fault-lines';

let made = 0;

/** A line of text with its name above and what is wrong with it below. */
@Component({
  selector: 'app-text-field',
  imports: [FaultLines],
  template: `
    <label [for]="id">{{ label() }}</label>
    <input
      [id]="id"
      autocomplete="off"
      [value]="text()"
      [attr.aria-invalid]="faults().length > 0"
      [attr.aria-describedby]="id + '-wrong'"
      (input)="changed.emit($any($event.target).value)"
    />
    <app-fault-lines [id]="id + '-wrong'" [sentences]="faults()" />
  `,
  host: { class: 'field' },
  styles: `
    :host {
      align-content: start;
    }
  `,
})
export class TextField {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  readonly faults = input<readonly string[]>([]);
  readonly changed = output<string>();

  protected readonly id = `text-${(made += 1)}`;
}
