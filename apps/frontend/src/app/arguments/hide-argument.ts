import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Rule } from '@crossbench/shared';
import { chooseRule, RuleChoice } from '../order/rule-choice';
import { authorOf } from '../room/holders';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';

/** Hides one argument under a rule and with a reason, or restores it. Its place and number stay. */
@Component({
  selector: 'app-hide-argument',
  imports: [MatButton, ReasonForm, RuleChoice],
  template: `
    <div class="field">
      <label for="which">Argument</label>
      <select id="which" (change)="chosen.set(+$any($event.target).value)">
        @for (argument of arguments(); track argument.number) {
          <option [value]="argument.number" [selected]="argument.number === number()">
            {{ argument.words }}
          </option>
        }
      </select>
    </div>
    @if (hidden()) {
      <p>It is hidden now. Restored, it stands as if it had never been hidden.</p>
      @if (refusal(); as refusal) {
        <p role="alert">{{ refusal }}</p>
      }
      <div class="row">
        <button matButton="filled" type="button" (click)="restore()">Restore it</button>
        <button matButton type="button" (click)="done.emit()">Leave it</button>
      </div>
    } @else {
      <app-rule-choice [(rule)]="rule" />
      <app-reason-form
        action="Hide it"
        label="Reason"
        hint="Everybody reads the rule and the reason in its place."
        [refusal]="refusal()"
        (given)="hide($event)"
        (left)="done.emit()"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class HideArgument {
  private readonly room = inject(RoomStore);

  /** The one to begin with, if not the latest. */
  readonly first = input<number | null>(null);
  readonly done = output();

  protected readonly rule = signal<Rule | ''>('');
  protected readonly chosen = signal<number | null>(null);
  protected readonly refusal = signal<string | null>(null);

  /** The latest first: it is the one that somebody complains about. */
  protected readonly arguments = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return debate.arguments
      .map((argument) => {
        const { number, text, hidden } = argument;
        const tag = hidden ? '(hidden)' : (text?.tag ?? '');
        return { number, hidden, words: `${number}, ${authorOf(debate, argument)}: ${tag}` };
      })
      .reverse();
  });
  protected readonly number = computed(
    () => this.chosen() ?? this.first() ?? this.arguments()[0]?.number ?? 0,
  );
  protected readonly hidden = computed(
    () => this.arguments().find(({ number }) => number === this.number())?.hidden ?? false,
  );

  protected async hide(reason: string): Promise<void> {
    const rule = this.rule();
    if (rule === '') return this.refusal.set(chooseRule);
    const argument = this.number();
    this.finish(await this.room.issue({ type: 'hide-argument', argument, rule, reason }));
  }

  protected async restore(): Promise<void> {
    this.finish(await this.room.issue({ type: 'restore-argument', argument: this.number() }));
  }

  private finish(refusal: string | null): void {
    this.refusal.set(refusal);
    if (refusal === null) this.done.emit();
  }
}
