import { Component, inject, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Format } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Modal } from '../ui/modal';
import { SavedFormats } from './saved-formats';

/** Takes a saved format away, after asking. */
@Component({
  selector: 'app-remove-format',
  imports: [MatButton, Modal],
  template: `
    <app-modal heading="Remove this format?" [(open)]="open">
      <p>
        “{{ format().name }}” is no longer offered when a debate is opened. Debates that were opened
        by it keep it.
      </p>
      <p class="wrong" role="alert">{{ problem() }}</p>
      <div class="row">
        <button matButton="filled" type="button" (click)="remove()">Remove it</button>
        <button matButton type="button" (click)="open.set(false)">Keep it</button>
      </div>
    </app-modal>
  `,
  styles: `
    .wrong {
      color: var(--mat-sys-error);
    }
    .wrong:empty {
      display: none;
    }
  `,
})
export class RemoveFormat {
  private readonly api = inject(Api);
  private readonly formats = inject(SavedFormats);
  private readonly router = inject(Router);

  readonly format = input.required<Format>();
  readonly open = model(false);

  protected readonly problem = signal('');

  protected async remove(): Promise<void> {
    const reply = await this.api.removeFormat(this.format().id);
    if (!reply.ok) return this.problem.set(reply.problem.detail);
    this.formats.found.reload();
    this.open.set(false);
    await this.router.navigate(['/formats']);
  }
}
