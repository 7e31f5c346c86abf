import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { answerCharacters, questionCharacters, segmentAt } from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { LineField } from '../ui/line-field';
import { RoomStore } from '../room/room-store';
import { examinationPlace } from './examination-place';

/** Where a debater asks and answers in a cross-examination or a crossfire. */
@Component({
  selector: 'app-examination-desk',
  imports: [LineField, MatButton],
  template: `
    @if (refusal(); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    @switch (place().kind) {
      @case ('ask') {
        <app-line-field
          field="examination-text"
          [label]="place().words"
          action="Ask"
          [most]="questionMost"
          [barred]="place().barred"
          whileEmpty="One question; it opens one answer."
          [(text)]="question"
          (sent)="ask()"
        />
      }
      @case ('answer') {
        <app-line-field
          field="examination-text"
          [label]="place().words"
          action="Answer"
          [most]="answerMost"
          [barred]="place().barred"
          whileEmpty="One answer. The other side may cite it later."
          [(text)]="reply"
          (sent)="answer()"
        />
      }
      @case ('wait') {
        <div class="waiting">
          <p>{{ place().words }}</p>
          <button
            matButton="outlined"
            type="button"
            id="examination-text"
            [attr.aria-disabled]="place().barred !== null"
            (click)="moveOn()"
          >
            {{ place().barred ?? 'Move on' }}
          </button>
        </div>
      }
      @case ('listen') {
        <p class="note">{{ place().words }}</p>
      }
    }
    @if (mayEnd()) {
      <button matButton="outlined" type="button" class="end" (click)="end()">
        I have no more questions
      </button>
    }
    @if (place().rule; as rule) {
      <p class="note">{{ rule }}</p>
    }
  `,
  styleUrl: '../room/dock.css',
})
export class ExaminationDesk {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);

  protected readonly questionMost = questionCharacters;
  protected readonly answerMost = answerCharacters;
  protected readonly question = signal('');
  protected readonly reply = signal('');
  protected readonly refusal = signal<string | null>(null);

  /** By correspondence who examines does not let the others wait until the time is up. */
  protected readonly mayEnd = computed(() => {
    const debate = this.room.debate();
    const { kind, turn } = this.place();
    if (!debate?.format.correspondence || kind !== 'ask' || turn === null) return false;
    return segmentAt(debate, turn).asker === this.room.seat();
  });

  protected readonly place = computed(() => {
    const debate = this.room.debate();
    const seat = this.room.seat();
    return examinationPlace(debate, seat, this.time.now());
  });

  protected async ask(): Promise<void> {
    const { turn } = this.place();
    const text = this.question().trim();
    this.refusal.set(await this.room.issue({ type: 'open-exchange', turn, text }));
    if (this.refusal() === null) this.question.set('');
  }

  protected async answer(): Promise<void> {
    const { exchange } = this.place();
    const text = this.reply().trim();
    this.refusal.set(await this.room.issue({ type: 'answer-exchange', exchange, text }));
    if (this.refusal() === null) this.reply.set('');
  }

  protected async end(): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'yield-floor' }));
  }

  protected async moveOn(): Promise<void> {
    const { barred, exchange } = this.place();
    if (barred !== null) return;
    this.refusal.set(await this.room.issue({ type: 'leave-exchange', exchange }));
  }
}
