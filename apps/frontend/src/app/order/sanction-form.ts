import { Component, inject, input, output, signal } from '@angular/core';
import {
  type CommandOf,
  muteSeconds,
  type PersonId,
  type Rule,
  type SanctionKind,
} from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { chooseRule, RuleChoice } from './rule-choice';
import { sanctionChoices } from './sanction-words';

/** Warns, mutes, removes or bans somebody, under a rule and for a reason that everybody reads. */
@Component({
  selector: 'app-sanction-form',
  imports: [ReasonForm, RuleChoice],
  template: `
    <fieldset class="field">
      <legend>What to do</legend>
      <div class="choices">
        @for (choice of choices; track choice.kind) {
          <label class="choice">
            <input
              type="radio"
              name="sanction"
              [checked]="kind() === choice.kind"
              (change)="kind.set(choice.kind)"
            />
            <span>{{ choice.name }}</span>
            <span class="quiet small">{{ choice.does }}</span>
          </label>
        }
      </div>
    </fieldset>
    @if (kind() === 'mute') {
      <div class="field">
        <label for="sanction-length">For how long</label>
        <select id="sanction-length" (change)="seconds.set(+$any($event.target).value)">
          @for (each of lengths; track each.seconds) {
            <option [value]="each.seconds" [selected]="each.seconds === seconds()">
              {{ each.words }}
            </option>
          }
        </select>
      </div>
    }
    <app-rule-choice [(rule)]="rule" />
    <app-reason-form
      [action]="action()"
      label="Reason"
      hint="They and everybody else read the rule and the reason, and they can appeal."
      [refusal]="refusal()"
      (given)="act($event)"
      (left)="done.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class SanctionForm {
  private readonly room = inject(RoomStore);

  readonly person = input.required<PersonId>();
  readonly name = input.required<string>();
  readonly about = input<CommandOf<'sanction'>['about'] | null>(null);
  readonly done = output();

  protected readonly choices = sanctionChoices;
  protected readonly lengths = [1, 2, 5, 10, 30, 60].map((minutes) => ({
    seconds: minutes * 60,
    words: minutes === 1 ? '1 minute' : `${minutes} minutes`,
  }));
  protected readonly kind = signal<SanctionKind>('warning');
  protected readonly seconds = signal(muteSeconds);
  protected readonly rule = signal<Rule | ''>('');
  protected readonly refusal = signal<string | null>(null);

  protected action(): string {
    const choice = this.choices.find(({ kind }) => kind === this.kind());
    return `${choice?.name ?? 'Sanction'} ${this.name()}`;
  }

  protected async act(reason: string): Promise<void> {
    const [rule, kind, about] = [this.rule(), this.kind(), this.about()];
    if (rule === '') return this.refusal.set(chooseRule);
    const refusal = await this.room.issue({
      ...{ type: 'sanction', person: this.person(), kind, rule, reason },
      ...(kind === 'mute' && { seconds: this.seconds() }),
      ...(about && { about }),
    });
    this.refusal.set(refusal);
    if (refusal === null) this.done.emit();
  }
}
