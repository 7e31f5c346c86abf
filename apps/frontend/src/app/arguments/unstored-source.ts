import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CardDraft, wordCount } from '@crossbench/shared';

/** A quote from something that Crossbench does not store; everybody sees that it could not be compared. */
@Component({
  selector: 'app-unstored-source',
  imports: [MatButton],
  template: `
    <p>
      The room will see “no stored source” beside this quote, because there is no text to compare it
      with.
    </p>
    <div class="field">
      <label for="unstored-cite">Where it stands: author, title, date</label>
      <input
        id="unstored-cite"
        maxlength="200"
        autocomplete="off"
        (input)="cite.set($any($event.target).value)"
      />
    </div>
    <div class="field">
      <label for="unstored-quote">The quote, word for word</label>
      <textarea
        id="unstored-quote"
        class="speech"
        rows="4"
        maxlength="2000"
        (input)="quote.set($any($event.target).value)"
        aria-describedby="unstored-words"
      ></textarea>
      <p id="unstored-words" class="small figures">
        {{ words() }} of {{ wordsLeft() }} quote words
      </p>
    </div>
    <div class="row">
      <button matButton="filled" type="button" (click)="add()" [disabled]="!whole()">
        Add this quote
      </button>
      <button matButton type="button" (click)="back.emit()">Back to the search</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
  `,
})
export class UnstoredSource {
  readonly wordsLeft = input.required<number>();
  readonly quoted = output<CardDraft>();
  readonly back = output();

  protected readonly cite = signal('');
  protected readonly quote = signal('');
  protected readonly words = computed(() => wordCount(this.quote()));
  protected readonly whole = computed(
    () => this.cite().trim() !== '' && this.words() > 0 && this.words() <= this.wordsLeft(),
  );

  protected add(): void {
    const [cite, quote] = [this.cite().trim(), this.quote().trim()];
    this.quoted.emit({ sourceId: null, passage: null, quote, cite });
  }
}
