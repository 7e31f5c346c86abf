import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RoomStore } from '../room/room-store';
import { Seen } from '../room/seen';
import { shownSpeeches } from './shown-speeches';
import { TurnSpeech } from './turn-speech';

/** The speech under way and the one before it. While the earlier one is being read, new arguments wait behind a button. */
@Component({
  selector: 'app-speeches',
  imports: [Seen, TurnSpeech],
  template: `
    <div class="waiting">
      @if (waiting() > 0) {
        <button type="button" (click)="showAll()">
          {{ waiting() }} new {{ waiting() === 1 ? 'argument' : 'arguments' }}
        </button>
      }
    </div>
    @for (speech of speeches(); track speech.turn) {
      <app-turn-speech
        [turn]="speech.turn"
        [name]="speech.name"
        [upTo]="upTo()"
        [appSeen]="speech.name"
        (seen)="seen(speech.name, $event)"
      />
    }
  `,
  styleUrl: './speeches.css',
})
export class Speeches {
  private readonly room = inject(RoomStore);
  /** Whether an earlier speech is on the screen, which new arguments would push away. */
  private readonly reading = signal(false);
  private readonly acknowledged = signal(Infinity);
  /** Changes with every turn and stage: a pause in which everything is let in. */
  private readonly pause = computed(() => `${this.room.turn()}/${this.room.debate()?.stage}`);
  private readonly last = computed(() => this.room.debate()?.arguments.length ?? 0);

  protected readonly upTo = this.acknowledged.asReadonly();
  protected readonly speeches = computed(() => {
    const debate = this.room.debate();
    return debate ? shownSpeeches(debate, this.upTo()) : [];
  });
  protected readonly waiting = computed(() => Math.max(0, this.last() - this.upTo()));

  constructor() {
    effect(() => {
      this.pause();
      const holds = this.reading();
      untracked(() => this.acknowledged.set(holds ? this.last() : Infinity));
    });
  }

  protected seen(name: string, seen: boolean): void {
    if (name === 'The last speech') this.reading.set(seen);
  }

  protected showAll(): void {
    this.acknowledged.set(this.last());
  }
}
