import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Matter, Rule } from '@crossbench/shared';
import { Api } from '../connection/api';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { chooseRule, RuleChoice } from './rule-choice';

/** Tells the moderators of something that breaks a rule. Nobody else hears of it, and nobody by whom. */
@Component({
  selector: 'app-report-form',
  imports: [MatButton, ReasonForm, RuleChoice],
  template: `
    @if (sent()) {
      <p role="status">The moderators have it. They are not told that it came from you.</p>
      <button matButton="filled" type="button" (click)="done.emit()">Close</button>
    } @else {
      <app-rule-choice [(rule)]="rule" />
      <app-reason-form
        action="Report it"
        label="What is wrong with it"
        hint="Only the chair and the deputies read this, without your name."
        [refusal]="refusal()"
        (given)="send($event)"
        (left)="done.emit()"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      justify-items: start;
    }
    :host > :not(button) {
      justify-self: stretch;
    }
  `,
})
export class ReportForm {
  private readonly room = inject(RoomStore);
  private readonly api = inject(Api);

  readonly of = input.required<Matter>();
  readonly done = output();

  protected readonly rule = signal<Rule | ''>('');
  protected readonly refusal = signal<string | null>(null);
  protected readonly sent = signal(false);

  protected async send(line: string): Promise<void> {
    const rule = this.rule();
    const debateId = this.room.debateId();
    if (rule === '') return this.refusal.set(chooseRule);
    if (!debateId) return;
    const reply = await this.api.report(debateId, { of: this.of(), rule, line });
    this.refusal.set(reply.ok ? null : reply.problem.detail);
    this.sent.set(reply.ok);
  }
}
