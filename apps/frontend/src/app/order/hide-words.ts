import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isHidden, type Rule, type Saying } from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { chooseRule, RuleChoice } from './rule-choice';

/** Hides what was said in passing under a rule and with a reason, or restores it. Its place stays. */
@Component({
  selector: 'app-hide-words',
  imports: [MatButton, ReasonForm, RuleChoice],
  template: `
    @if (hidden()) {
      <p>The words are hidden now. Restored, they stand as if they had never been hidden.</p>
      @if (refusal(); as refusal) {
        <p role="alert">{{ refusal }}</p>
      }
      <div class="row">
        <button matButton="filled" type="button" (click)="restore()">Restore them</button>
        <button matButton type="button" (click)="done.emit()">Leave them</button>
      </div>
    } @else {
      <p>The question and its answer are hidden together.</p>
      <app-rule-choice [(rule)]="rule" />
      <app-reason-form
        action="Hide them"
        label="Reason"
        hint="Everybody reads the rule and the reason in their place."
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
export class HideWords {
  private readonly room = inject(RoomStore);

  readonly of = input.required<Saying>();
  readonly done = output();

  protected readonly rule = signal<Rule | ''>('');
  protected readonly refusal = signal<string | null>(null);
  protected readonly hidden = computed(() => {
    const debate = this.room.debate();
    return debate !== null && isHidden(debate, this.of());
  });

  protected async hide(reason: string): Promise<void> {
    const rule = this.rule();
    if (rule === '') return this.refusal.set(chooseRule);
    this.finish(await this.room.issue({ type: 'hide-words', of: this.of(), rule, reason }));
  }

  protected async restore(): Promise<void> {
    this.finish(await this.room.issue({ type: 'restore-words', of: this.of() }));
  }

  private finish(refusal: string | null): void {
    this.refusal.set(refusal);
    if (refusal === null) this.done.emit();
  }
}
