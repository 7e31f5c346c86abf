import { Component, computed, input, output } from '@angular/core';
import { type Choice, choices, type Side } from '@crossbench/shared';
import { SideMark } from '../ui/side-mark';

const sideOf: Readonly<Record<Choice, Side | null>> = {
  for: 'proposition',
  against: 'opposition',
  undecided: null,
};

let made = 0;

/** The three answers to a motion as one group of radio buttons. */
@Component({
  selector: 'app-vote-choices',
  imports: [SideMark],
  template: `
    <fieldset>
      <legend class="unseen">{{ legend() }}</legend>
      @for (each of shown(); track each.choice) {
        <label class="choice">
          <input
            type="radio"
            [name]="name"
            [value]="each.choice"
            [checked]="chosen() === each.choice"
            (change)="choose.emit(each.choice)"
          />
          @if (each.side) {
            <app-side-mark [side]="each.side" [label]="each.words" />
          } @else {
            <span>{{ each.words }}</span>
          }
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .choice {
      align-items: center;
      align-content: center;
      min-block-size: 3rem;
      padding-block: 0.5rem;
    }
    .choice input {
      margin: 0;
    }
  `,
})
export class VoteChoices {
  readonly legend = input.required<string>();
  readonly chosen = input.required<Choice | null>();
  /** What the format calls the sides. */
  readonly sides = input.required<Readonly<Record<Side, string>>>();
  readonly choose = output<Choice>();

  protected readonly name = `vote-${(made += 1)}`;
  protected readonly shown = computed(() =>
    choices.map((choice) => {
      const side = sideOf[choice];
      return { choice, side, words: side ? this.sides()[side] : 'Undecided' };
    }),
  );
}
