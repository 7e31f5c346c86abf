import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type Argument,
  asWritten,
  correctedWords,
  correctionsPerArgument,
  longestTag,
  voiceOf,
  wordsChanged,
  wordsLeft,
  wordsOf,
} from '@crossbench/shared';
import { TextDiff } from '../ui/text-diff';
import { RoomStore } from '../room/room-store';

/** Puts a slip in one's own argument right. Everybody sees what was changed. */
@Component({
  selector: 'app-correct-argument',
  imports: [MatButton, TextDiff],
  template: `
    <form (submit)="$event.preventDefault(); correct()">
      <p>
        Put a slip right: {{ limit }} words at most, {{ left() }} more
        {{ left() === 1 ? 'time' : 'times' }}. Everybody sees what was changed.
      </p>
      <div class="field">
        <label for="corrected-tag">Tag</label>
        <input
          id="corrected-tag"
          autocomplete="off"
          [attr.maxlength]="longest"
          [placeholder]="'The first sentence'"
          [value]="tag()"
          (input)="tag.set($any($event.target).value)"
        />
      </div>
      <div class="field">
        <label for="corrected-body">Argument</label>
        <textarea
          id="corrected-body"
          rows="6"
          maxlength="10000"
          aria-describedby="corrected-words corrected-wrong"
          [value]="body()"
          (input)="body.set($any($event.target).value)"
        ></textarea>
        <p id="corrected-words" class="small figures" [class.wrong]="tooMany()">{{ count() }}</p>
        <p id="corrected-wrong" class="wrong" role="alert">{{ refusal() }}</p>
      </div>
      @if (changed() > 0 && changed() <= limit) {
        <div class="preview" role="group" aria-label="What is changed">
          <app-text-diff class="speech" [before]="before().body" [after]="body()" />
        </div>
      }
      <div class="row">
        <button matButton="filled">Correct it</button>
        <button matButton type="button" (click)="done.emit()">Leave it</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
    .preview {
      max-block-size: 12rem;
      padding: 0.75rem;
      overflow-y: auto;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
    }
  `,
})
export class CorrectArgument {
  private readonly room = inject(RoomStore);

  readonly argument = input.required<Argument>();
  readonly done = output();

  protected readonly limit = correctedWords;
  protected readonly longest = longestTag;
  protected readonly refusal = signal<string | null>(null);
  /** What the author wrote: a tag that was taken from the body stays empty. */
  protected readonly before = computed(() =>
    asWritten(this.argument().text ?? { tag: '', body: '' }),
  );
  protected readonly tag = linkedSignal(() => this.before().tag);
  protected readonly body = linkedSignal(() => this.before().body);
  protected readonly left = computed(
    () => correctionsPerArgument - this.argument().corrections.length,
  );
  private readonly after = computed(() =>
    asWritten({ tag: this.tag().trim(), body: this.body().trim() }),
  );
  protected readonly changed = computed(() => wordsChanged(this.before(), this.after()));
  private readonly ofTheTurn = computed(() => {
    const debate = this.room.debate();
    const { turn, words } = this.argument();
    return debate ? wordsLeft(debate, voiceOf(this.argument()), turn) + words : words;
  });
  protected readonly tooMany = computed(
    () => this.changed() > this.limit || wordsOf(this.after()) > this.ofTheTurn(),
  );
  protected readonly count = computed(() => {
    const changed = Number.isFinite(this.changed()) ? `${this.changed()}` : `over ${this.limit}`;
    return `${changed} of ${this.limit} words changed; ${wordsOf(this.after())} of ${this.ofTheTurn()} words of the turn`;
  });

  protected async correct(): Promise<void> {
    const argument = this.argument().number;
    const { tag, body } = this.after();
    this.refusal.set(await this.room.issue({ type: 'correct-argument', argument, tag, body }));
    if (this.refusal() === null) this.done.emit();
  }
}
