import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Asks for the reason of something that the whole room will read. */
@Component({
  selector: 'app-reason-form',
  imports: [MatButton],
  template: `
    <form (submit)="$event.preventDefault(); give()">
      <div class="field">
        <label for="reason">{{ label() }}</label>
        <input
          id="reason"
          maxlength="300"
          [value]="reason()"
          (input)="reason.set($any($event.target).value)"
          aria-describedby="reason-hint reason-wrong"
        />
        <p id="reason-hint" class="quiet small">{{ hint() }}</p>
        <p id="reason-wrong" class="wrong" role="alert">{{ wrong() || refusal() }}</p>
      </div>
      <div class="row">
        <button matButton="filled">{{ action() }}</button>
        <button matButton type="button" (click)="left.emit()">Leave it</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class ReasonForm {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly action = input.required<string>();
  readonly needed = input(true);
  readonly refusal = input<string | null>(null);
  readonly given = output<string>();
  readonly left = output();

  protected readonly reason = signal('');
  protected readonly wrong = signal('');

  protected give(): void {
    const reason = this.reason().trim();
    if (this.needed() && reason === '') this.wrong.set('Give a reason: the room will ask for it.');
    else this.given.emit(reason);
  }
}
