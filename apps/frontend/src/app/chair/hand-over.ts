import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PersonId } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { successorsOf } from '../room/vacancy';

/** Gives the chair to a deputy, back to the organiser, or to the clock. */
@Component({
  selector: 'app-hand-over',
  imports: [MatButton],
  template: `
    @for (heir of heirs(); track heir.to) {
      <button matButton="outlined" type="button" (click)="handTo(heir.to)">
        {{ heir.words }}
        @if (heir.here !== null) {
          <span class="presence">{{ heir.here ? '· here' : '· away' }}</span>
        }
      </button>
    }
    <p class="quiet small">
      With the clock in the chair turns advance by themselves. The organiser and the deputies can
      take it back at any time.
    </p>
    @if (refusal(); as refusal) {
      <p role="alert">{{ refusal }}</p>
    }
    <button matButton type="button" (click)="done.emit()">Keep it</button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
    }
    button {
      block-size: auto;
      min-block-size: 2.5rem;
      padding-block: 0.375rem;
      text-align: start;
    }
    .presence {
      font-weight: 400;
    }
  `,
})
export class HandOver {
  private readonly room = inject(RoomStore);

  readonly done = output();

  protected readonly refusal = signal<string | null>(null);
  protected readonly heirs = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    const people = successorsOf(debate, this.room.crowd());
    const clock = { to: 'clock' as const, words: 'The clock', here: null };
    return [...people.map(({ person, ...rest }) => ({ to: person, ...rest })), clock];
  });

  protected async handTo(to: PersonId | 'clock'): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'hand-over', to }));
    if (this.refusal() === null) this.done.emit();
  }
}
