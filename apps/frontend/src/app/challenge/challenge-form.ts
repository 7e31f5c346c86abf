import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { challengesLeft, Ground, groundWords, otherSide, responseTimeIn } from '@crossbench/shared';
import { CountedText } from '../ui/counted-text';
import { lengthInWords } from '../ui/time-text';
import { sideName } from '../room/holders';
import { RoomStore } from '../room/room-store';

/** Challenges one card of the other side: on which ground, and why. */
@Component({
  selector: 'app-challenge-form',
  imports: [CountedText, MatButton],
  template: `
    <form (submit)="$event.preventDefault(); raise()">
      <p>{{ consequence() }}</p>
      <fieldset class="field">
        <legend>On which ground?</legend>
        <div class="choices">
          @for (each of grounds; track each.ground) {
            <label class="choice">
              <input
                type="radio"
                name="ground"
                [checked]="ground() === each.ground"
                (change)="ground.set(each.ground)"
              />
              <span>{{ each.name }}</span>
              <span class="quiet small">{{ each.means }}</span>
            </label>
          }
        </div>
      </fieldset>
      <app-counted-text
        label="What is wrong with it?"
        [(text)]="statement"
        [wrong]="wrong() ?? refusal()"
      />
      <div class="row">
        <button matButton="filled">Challenge the card</button>
        <button matButton type="button" (click)="done.emit()">Leave it</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
    .choices {
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    }
    .choice {
      padding-block: 0.5rem;
    }
    .choice > :not(input, .small)::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class ChallengeForm {
  private readonly room = inject(RoomStore);

  readonly argument = input.required<number>();
  readonly card = input.required<number>();
  readonly done = output();

  protected readonly grounds = Ground.options.map((ground) => ({
    ground,
    ...groundWords[ground],
  }));
  protected readonly ground = signal<Ground | null>(null);
  protected readonly statement = signal('');
  protected readonly wrong = signal<string | null>(null);
  protected readonly refusal = signal<string | null>(null);

  protected readonly consequence = computed(() => {
    const debate = this.room.debate();
    const side = this.room.side();
    if (!debate || !side) return '';
    const other = sideName(debate, otherSide(side));
    const left = challengesLeft(debate, side);
    const seconds = responseTimeIn(debate.format) / 1000;
    const time = seconds === 60 ? 'a minute' : lengthInWords(seconds);
    return `The clock waits. ${other} has ${time} to answer; then the chair rules. Your side has ${
      left === 1 ? 'one challenge' : 'two challenges'
    } left, and keeps those that are upheld.`;
  });

  protected async raise(): Promise<void> {
    const [ground, statement] = [this.ground(), this.statement().trim()];
    this.wrong.set(
      ground === null
        ? 'Choose a ground.'
        : statement === ''
          ? 'Say what is wrong: the chair will ask for it.'
          : null,
    );
    if (ground === null || this.wrong() !== null) return;
    const card = { argument: this.argument(), card: this.card() };
    this.refusal.set(await this.room.issue({ type: 'challenge-card', ...card, ground, statement }));
    if (this.refusal() === null) this.done.emit();
  }
}
