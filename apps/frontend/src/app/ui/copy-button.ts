import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Announcer } from './announcer';

/** How long a button says that it has copied, ms. */
const said = 2_000;

/** Puts a text on the clipboard and says so, on the button itself and aloud. */
@Component({
  selector: 'app-copy-button',
  imports: [MatButton],
  template: `
    <button
      matButton="outlined"
      type="button"
      (click)="copy()"
      [attr.aria-label]="'Copy ' + what()"
    >
      {{ copied() ? 'Copied' : 'Copy' }}
    </button>
  `,
  styles: `
    button {
      min-inline-size: 6rem;
    }
  `,
})
export class CopyButton {
  private readonly clipboard = inject(Clipboard);
  private readonly announcer = inject(Announcer);

  readonly text = input.required<string>();
  /** What is copied, for the button's spoken name: "the link for the chair". */
  readonly what = input.required<string>();

  protected readonly copied = signal(false);

  protected copy(): void {
    if (!this.clipboard.copy(this.text())) {
      this.announcer.say('Copying did not work. Select the text and copy it by hand.');
      return;
    }
    this.copied.set(true);
    this.announcer.say(`Copied ${this.what()}.`);
    setTimeout(() => this.copied.set(false), said);
  }
}
