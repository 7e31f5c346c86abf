import { Component, inject, input, model, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { DebateId } from '@crossbench/shared';
import { Connection } from '../connection/connection';
import { Modal } from '../ui/modal';

/** Cancels a debate for good, with a reason that everybody reads. */
@Component({
  selector: 'app-cancel-debate',
  imports: [FormField, FormRoot, MatButton, Modal],
  template: `
    <app-modal [(open)]="open" heading="Cancel the debate?">
      <form [formRoot]="cancelling">
        <p>This cannot be undone. Everybody in the room sees the reason.</p>
        <div class="field">
          <label for="cancel-reason">Reason</label>
          <textarea
            id="cancel-reason"
            rows="2"
            [formField]="cancelling.reason"
            aria-describedby="cancel-wrong"
          ></textarea>
          <p id="cancel-wrong" class="wrong" role="alert">{{ wrong() }}</p>
        </div>
        <div class="row">
          <button matButton="filled" [disabled]="cancelling().submitting()">
            Cancel the debate
          </button>
          <button matButton type="button" (click)="open.set(false)">Let it stand</button>
        </div>
      </form>
    </app-modal>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class CancelDebate {
  private readonly connection = inject(Connection);
  private readonly problem = signal('');

  readonly debateId = input.required<DebateId>();
  readonly open = model(false);

  protected readonly cancelling = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason, { message: 'Say why, in a few words.' });
      maxLength(path.reason, 300, { message: 'A reason has at most 300 characters.' });
    },
    { submission: { action: () => this.cancel() } },
  );

  protected wrong(): string {
    const reason = this.cancelling.reason();
    return (reason.touched() && reason.errors()[0]?.message) || this.problem();
  }

  private async cancel(): Promise<void> {
    const reason = this.cancelling.reason().value().trim();
    const answer = await this.connection.issue(this.debateId(), { type: 'cancel-debate', reason });
    this.problem.set(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) this.open.set(false);
  }
}
