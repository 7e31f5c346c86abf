import { Component, input, output, signal } from '@angular/core';
import { Rule, wordsOfRule } from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';

/** Asks under which rule, and for what reason, a question is kept from the room. */
@Component({
  selector: 'app-moderation-form',
  imports: [ReasonForm],
  template: `
    <div class="field">
      <label for="question-rule">Rule</label>
      <select id="question-rule" (change)="rule.set($any($event.target).value)">
        <option value="">Choose the rule that it breaks</option>
        @for (each of rules; track each.rule) {
          <option [value]="each.rule">{{ each.words }}</option>
        }
      </select>
    </div>
    <app-reason-form
      [action]="action()"
      label="Reason"
      [hint]="hint()"
      [refusal]="wrong() || refusal()"
      (given)="give($event)"
      (left)="left.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      padding: 0.875rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container);
    }
  `,
})
export class ModerationForm {
  readonly action = input.required<string>();
  readonly hint = input.required<string>();
  readonly refusal = input<string | null>(null);
  readonly given = output<{ readonly rule: Rule; readonly reason: string }>();
  readonly left = output();

  protected readonly rules = Rule.options.map((rule) => ({ rule, words: wordsOfRule(rule) }));
  protected readonly rule = signal<Rule | ''>('');
  protected readonly wrong = signal<string | null>(null);

  protected give(reason: string): void {
    const rule = this.rule();
    if (rule === '') this.wrong.set('Choose the rule that it breaks.');
    else this.given.emit({ rule, reason });
  }
}
