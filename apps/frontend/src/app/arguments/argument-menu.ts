import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Argument, correctable, isAuthor, type NewArgumentResult } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { OrderEntries } from '../order/order-entries';
import { Modal } from '../ui/modal';
import { MoreMenu } from '../ui/more-menu';
import { RoomStore } from '../room/room-store';
import { type Ruling, RulingForm, type Way } from '../challenge/ruling-form';
import { CorrectArgument } from './correct-argument';

const ways: readonly Way<NewArgumentResult>[] = [
  { result: 'allowed', name: 'Allow it', means: 'It counts like any other argument.' },
  {
    result: 'disregarded',
    name: 'Disregard it',
    means: 'It stays readable, is not rated, and answers nothing.',
  },
];

/** What one's own role can do with one argument: its author corrects or retracts it, the chair rules on a new one. */
@Component({
  selector: 'app-argument-menu',
  imports: [CorrectArgument, MatButton, Modal, MoreMenu, OrderEntries, RulingForm],
  templateUrl: './argument-menu.html',
  styleUrl: '../room/menu.css',
})
export class ArgumentMenu {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);

  readonly argument = input.required<Argument>();

  protected readonly ways = ways;
  protected readonly correcting = signal(false);
  protected readonly retracting = signal(false);
  protected readonly ruling = signal(false);
  protected readonly refusal = signal<string | null>(null);

  /** What the rules would accept now; the rest is not offered. */
  protected readonly may = computed(() => {
    const debate = this.room.debate();
    const argument = this.argument();
    const { number, isNew, ruling } = argument;
    const me = this.room.me();
    const own = debate !== null && me !== null && isAuthor(debate, argument, me);
    const allowed = { result: 'allowed', reason: 'asked in advance' } as const;
    return {
      retract: own && this.followed.may({ type: 'retract-argument', argument: number }),
      correct: own && correctable(debate, me, argument) === null,
      rule:
        isNew &&
        ruling === null &&
        this.room.chairs() &&
        this.followed.may({ type: 'rule-argument', argument: number, ...allowed }),
    };
  });

  protected async retract(): Promise<void> {
    const argument = this.argument().number;
    this.refusal.set(await this.room.issue({ type: 'retract-argument', argument }));
    this.retracting.set(this.refusal() !== null);
  }

  protected async rule({ result, reason }: Ruling<NewArgumentResult>): Promise<void> {
    const argument = this.argument().number;
    this.refusal.set(await this.room.issue({ type: 'rule-argument', argument, result, reason }));
    this.ruling.set(this.refusal() !== null);
  }
}
