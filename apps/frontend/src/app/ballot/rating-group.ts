import { Component, input, output } from '@angular/core';
import type { Argument } from '@crossbench/shared';
import { Markdown } from '../ui/markdown';
import { SideMark } from '../ui/side-mark';

const scale = [
  { value: 0, words: 'not at all' },
  { value: 1, words: 'a little' },
  { value: 2, words: 'somewhat' },
  { value: 3, words: 'much' },
  { value: 4, words: 'decisive' },
] as const;

/** How much one argument weighed with the voter, 0 to 4, or nothing. */
@Component({
  selector: 'app-rating-group',
  imports: [Markdown, SideMark],
  template: `
    <fieldset>
      <legend>
        <app-side-mark [side]="argument().side" [label]="'' + argument().number" />
        <span class="speech">{{ argument().text?.tag }}</span>
      </legend>
      @if (marks().length > 0) {
        <ul class="marks">
          @for (mark of marks(); track mark) {
            <li>{{ mark }}</li>
          }
        </ul>
      }
      @if (argument().text?.body; as body) {
        <details>
          <summary>Read it again</summary>
          <app-markdown class="speech" [text]="body" />
        </details>
      }
      <div class="scale">
        @for (step of scale; track step.value) {
          <label>
            <input
              type="radio"
              [name]="'rating-' + argument().number"
              [checked]="value() === step.value"
              (change)="rate.emit(step.value)"
            />
            <span class="value figures">{{ step.value }}</span>
            <span class="words">{{ step.words }}</span>
          </label>
        }
        <label>
          <input
            type="radio"
            [name]="'rating-' + argument().number"
            [checked]="value() === null"
            (change)="rate.emit(null)"
          />
          <span class="value">–</span>
          <span class="words">skip</span>
        </label>
      </div>
    </fieldset>
  `,
  styleUrl: './rating-group.css',
})
export class RatingGroup {
  readonly argument = input.required<Argument>();
  /** What the voter has to know of it: over time, a card that was struck. */
  readonly marks = input<readonly string[]>([]);
  readonly value = input.required<number | null>();
  readonly rate = output<number | null>();

  protected readonly scale = scale;
}
