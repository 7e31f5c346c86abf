import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DebateId, OpenedDebate } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';
import { Modal } from '../ui/modal';
import type { Invitation } from './invitation';

/** Asks before a link becomes worthless, and whether whoever sits there must go too. */
@Component({
  selector: 'app-replace-link',
  imports: [MatButton, Modal],
  template: `
    <app-modal
      [open]="invitation() !== null"
      (openChange)="$event || close()"
      [heading]="'A new link: ' + invitation()?.label"
    >
      <p>The old link stops working at once. Send the new one to whoever should come.</p>
      @if (holder(); as name) {
        <label class="also">
          <input type="checkbox" [checked]="vacate()" (change)="vacate.set(!vacate())" />
          Also free the seat from {{ name }}
        </label>
      }
      <p class="problem" role="alert">{{ problem() }}</p>
      <div class="row">
        <button matButton="filled" type="button" [disabled]="busy()" (click)="replace()">
          Replace the link
        </button>
        <button matButton type="button" (click)="close()">Keep it</button>
      </div>
    </app-modal>
  `,
  styles: `
    .also {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      min-block-size: 2rem;
    }
    input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      accent-color: var(--mat-sys-primary);
    }
    .problem {
      color: var(--mat-sys-error);
    }
    .problem:empty {
      display: none;
    }
  `,
})
export class ReplaceLinkDialog {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);

  readonly debateId = input.required<DebateId>();
  readonly debate = input.required<OpenedDebate | null>();
  /** The link in question; null closes the dialog. */
  readonly invitation = model.required<Invitation | null>();
  readonly replaced = output();

  protected readonly vacate = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  private readonly seat = computed(() => this.invitation()?.link.seat ?? null);
  protected readonly holder = computed(() => {
    const seat = this.seat();
    return seat === null ? undefined : this.debate()?.seats[seat]?.name;
  });

  protected async replace(): Promise<void> {
    const invitation = this.invitation();
    if (!invitation) return;
    this.busy.set(true);
    const problem = await this.act(invitation);
    this.busy.set(false);
    this.problem.set(problem);
    this.replaced.emit();
    if (problem === '') this.close();
  }

  protected close(): void {
    this.invitation.set(null);
    this.vacate.set(false);
    this.problem.set('');
  }

  /** The new link first: the seat must not be free while the old one still opens it. */
  private async act({ link: { role, seat } }: Invitation): Promise<string> {
    const reply = await this.api.replaceLink(this.debateId(), { role, seat });
    if (!reply.ok) return reply.problem.detail;
    if (seat === null || !this.vacate()) return '';
    const answer = await this.connection.issue(this.debateId(), { type: 'vacate-seat', seat });
    return answer.ok ? '' : answer.refusal.message;
  }
}
