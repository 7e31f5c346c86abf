import { Component, model } from '@angular/core';
import { Rule, wordsOfRule } from '@crossbench/shared';

let made = 0;

/** Which rule was broken. */
@Component({
  selector: 'app-rule-choice',
  template: `
    <div class="field">
      <label [for]="id">Rule</label>
      <select [id]="id" (change)="rule.set($any($event.target).value)">
        <option value="">Choose the rule that it breaks</option>
        @for (each of rules; track each.rule) {
          <option [value]="each.rule">{{ each.words }}</option>
        }
      </select>
    </div>
  `,
})
export class RuleChoice {
  readonly rule = model<Rule | ''>('');

  protected readonly id = `rule-${(made += 1)}`;
  protected readonly rules = Rule.options.map((rule) => ({ rule, words: wordsOfRule(rule) }));
}

/** What to do where no rule was chosen. */
export const chooseRule = 'Choose the rule that it breaks.';
