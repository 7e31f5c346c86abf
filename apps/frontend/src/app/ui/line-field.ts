import { Component, computed, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** One line to write and to send, with a count of its characters and, where it cannot be sent, the reason. Enter sends it. */
@Component({
  selector: 'app-line-field',
  imports: [MatButton],
  template: `
    <label [for]="field()">{{ label() }}</label>
    <textarea
      rows="1"
      [id]="field()"
      [attr.maxlength]="most()"
      [value]="text()"
      [attr.aria-describedby]="field() + '-about'"
      (input)="text.set($any($event.target).value)"
      (keydown.enter)="send($event)"
    ></textarea>
    <button
      matButton="filled"
      type="button"
      [attr.aria-disabled]="reason() !== null"
      [attr.aria-describedby]="field() + '-about'"
      (click)="send($event)"
    >
      {{ action() }}
    </button>
    <p [id]="field() + '-about'">
      <span>{{ reason() }}</span>
      <span class="figures">{{ text().length }} of {{ most() }} characters</span>
    </p>
  `,
  host: { class: 'field' },
  styles: `
    :host {
      grid-template: 'label label' auto 'text button' auto 'about about' auto / minmax(0, 1fr) auto;
      gap: 0.25rem 0.5rem;
      align-items: start;
    }
    label {
      grid-area: label;
    }
    :host textarea {
      grid-area: text;
      min-block-size: 2.75rem;
      max-block-size: 6rem;
      resize: none;
    }
    button {
      grid-area: button;
      --mat-button-filled-container-height: 2.75rem;
    }
    [aria-disabled='true'] {
      opacity: 0.55;
    }
    p {
      grid-area: about;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1rem;
      min-block-size: 1.125rem;
      font-size: 0.8125rem;
      line-height: 1.125rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class LineField {
  /** The id of the field, for whoever goes there by a key. */
  readonly field = input.required<string>();
  readonly label = input.required<string>();
  readonly most = input.required<number>();
  readonly action = input.required<string>();
  /** Why it cannot be sent now, as a sentence; null where it can. */
  readonly barred = input<string | null>(null);
  /** What is missing while nothing is written; null where nothing has to be. */
  readonly whileEmpty = input<string | null>(null);
  readonly text = model('');
  readonly sent = output();

  protected readonly reason = computed(
    () => this.barred() ?? (this.text().trim() === '' ? this.whileEmpty() : null),
  );

  protected send(event: Event): void {
    event.preventDefault();
    if (this.reason() === null) this.sent.emit();
  }
}
