import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type Challenge,
  type ChallengeResult,
  groundWords,
  otherSide,
  type SeatId,
} from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { SayingView } from '../order/saying';
import { CountedText } from '../ui/counted-text';
import { SideMark } from '../ui/side-mark';
import { EvidenceCard } from '../arguments/evidence-card';
import { figures } from '../clock/figures';
import { nameAt, sideName } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { type Ruling, RulingForm, type Way } from './ruling-form';

const ways: readonly Way<ChallengeResult>[] = [
  {
    result: 'upheld',
    name: 'Uphold: strike the card',
    means: 'It stays readable, and says everywhere that it was struck.',
  },
  {
    result: 'dismissed',
    name: 'Dismiss: the card stands',
    means: 'The side that raised it has lost one of its two challenges.',
  },
];

/** An open challenge: the card, what is said against it and for it, and what one's own role does about it. */
@Component({
  selector: 'app-challenge',
  imports: [CountedText, EvidenceCard, MatButton, RulingForm, SayingView, SideMark],
  templateUrl: './challenge.html',
  styleUrl: './challenge.css',
  host: { role: 'region', '[attr.aria-labelledby]': 'headingId()' },
})
export class ChallengePlace {
  protected readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);
  private readonly view = inject(RoomView);

  readonly challenge = input.required<Challenge>();

  protected readonly ways = ways;
  protected readonly answer = signal('');
  protected readonly refusal = signal<string | null>(null);
  protected readonly headingId = computed(() => `challenge-${this.challenge().number}`);
  protected readonly ground = computed(() => groundWords[this.challenge().ground]);
  protected readonly card = computed(() => {
    const { argument, card } = this.challenge();
    const target = this.room.debate()?.arguments[argument - 1];
    const found = target?.cards[card - 1];
    const quote = target?.hidden ? '' : (target?.text?.quotes[card - 1] ?? '');
    return found ? { card: found, quote } : null;
  });
  protected readonly accused = computed(() => {
    const debate = this.room.debate();
    return debate ? sideName(debate, otherSide(this.challenge().side)) : '';
  });
  /** Time left to answer; null once it is over or used. */
  protected readonly left = computed(() => {
    const { standing, answerBy } = this.challenge();
    return standing === 'raised' ? figures(Math.max(0, answerBy - this.time.now())) : null;
  });
  protected readonly mayAnswer = computed(() => {
    const { standing, side } = this.challenge();
    return standing === 'raised' && this.room.side() === otherSide(side);
  });
  protected readonly mayWithdraw = computed(() => this.room.seat() === this.challenge().seat);
  protected readonly mayRule = computed(
    () => this.room.chairs() && this.challenge().standing !== 'raised',
  );
  /** What the room waits for. */
  protected readonly waits = computed(() => {
    const { standing, deferred } = this.challenge();
    if (deferred)
      return 'There was nobody to rule. Whoever takes the chair can, until the final vote closes.';
    if (standing === 'raised') return `${this.accused()} may answer.`;
    if (this.mayRule()) return null;
    const silent = standing === 'unanswered' ? 'Nobody has answered. ' : '';
    return `${silent}The chair rules now.`;
  });

  protected nameOf(seat: SeatId): string {
    const debate = this.room.debate();
    return debate ? nameAt(debate, seat) : '';
  }

  protected goTo(argument: number): void {
    this.view.showArgument(argument);
  }

  protected async give(): Promise<void> {
    const text = this.answer().trim();
    if (text === '') return this.refusal.set('Say something for the card, in a sentence or two.');
    await this.issue({ type: 'answer-challenge', challenge: this.challenge().number, text });
  }

  protected withdraw(): Promise<void> {
    return this.issue({ type: 'withdraw-challenge', challenge: this.challenge().number });
  }

  protected rule({ result, reason }: Ruling<ChallengeResult>): Promise<void> {
    const challenge = this.challenge().number;
    return this.issue({ type: 'rule-challenge', challenge, result, reason });
  }

  private async issue(command: Parameters<RoomStore['issue']>[0]): Promise<void> {
    this.refusal.set(null);
    this.refusal.set(await this.room.issue(command));
  }
}
