import { Component, computed, input, model } from '@angular/core';

let made = 0;

/** A few sentences in a field that says how many characters are left. */
@Component({
  selector: 'app-counted-text',
  template: `
    <div class="field">
      <label [for]="id">{{ label() }}</label>
      <textarea
        [id]="id"
        rows="3"
        [attr.maxlength]="most()"
        [value]="text()"
        [attr.aria-describedby]="id + '-left ' + id + '-wrong'"
        [attr.aria-invalid]="wrong() ? true : null"
        (input)="text.set($any($event.target).value)"
      ></textarea>
      <p [id]="id + '-left'" class="quiet small figures">
        {{ left() }} of {{ most() }} characters left
      </p>
      <p [id]="id + '-wrong'" class="wrong" role="alert">{{ wrong() }}</p>
    </div>
  `,
})
export class CountedText {
  readonly label = input.required<string>();
  /** Most characters that it holds. */
  readonly most = input(300);
  readonly wrong = input<string | null>(null);
  readonly text = model('');

  protected readonly id = `counted-${(made += 1)}`;
  protected readonly left = computed(() => this.most() - this.text().length);
}
