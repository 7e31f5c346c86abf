import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { requestStanding } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { ListOfSpeakers } from './list-of-speakers';
import { kindNames, ownWords } from './request-words';

/** One's own place on the list, for each request that waits, and the way off it. */
@Component({
  selector: 'app-own-requests',
  imports: [MatButton],
  template: `
    @if (refusal(); as refusal) {
      <p class="wrong" role="alert">{{ refusal }}</p>
    }
    @if (own().length > 0) {
      <ul aria-label="Your place on the list">
        @for (request of own(); track request.number) {
          <li>
            <p>
              <strong>{{ request.words }}</strong>
              <span class="quiet small">{{ request.kind }}</span>
            </p>
            <button matButton type="button" (click)="withdraw(request.number)">
              Withdraw<span class="unseen"> your {{ request.kind.toLowerCase() }}</span>
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: grid;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      min-block-size: 2.75rem;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: baseline;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
})
export class OwnRequests {
  private readonly room = inject(RoomStore);
  private readonly list = inject(ListOfSpeakers);
  protected readonly refusal = signal<string | null>(null);

  protected readonly own = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return this.list
      .own()
      .filter((request) => requestStanding(debate, request) === 'queued')
      .map((request) => ({
        number: request.number,
        kind: kindNames[request.kind],
        words: ownWords(debate, request),
      }));
  });

  protected async withdraw(request: number): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'withdraw-request', request }));
  }
}
