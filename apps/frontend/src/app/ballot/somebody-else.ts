import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Session } from '../connection/session';
import { Modal } from '../ui/modal';

/** Hands this browser to another voter. */
@Component({
  selector: 'app-somebody-else',
  imports: [MatButton, Modal],
  template: `
    <button matButton type="button" (click)="asking.set(true)">Somebody else is voting here</button>
    <app-modal [(open)]="asking" heading="Give this device to another voter?">
      @if (asking()) {
        <p>Your ballot stays sealed as it is. The next person votes as a new guest.</p>
        @if (problem(); as problem) {
          <p role="alert">{{ problem }}</p>
        }
        <div class="row">
          <button matButton="filled" type="button" (click)="handOver()">Start a new ballot</button>
          <button matButton type="button" (click)="asking.set(false)">Stay</button>
        </div>
      }
    </app-modal>
  `,
})
export class SomebodyElse {
  private readonly session = inject(Session);

  protected readonly asking = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async handOver(): Promise<void> {
    const reply = await this.session.signOut();
    this.problem.set(reply.ok ? null : reply.problem.detail);
    if (!reply.ok) return;
    await this.session.ensure();
    this.asking.set(false);
  }
}
