import { Component, computed, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Command, type Side, sides } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { Questions } from '../questions/questions';
import { OrderDesk } from '../order/order-desk';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { Modal } from '../ui/modal';
import { MoreMenu } from '../ui/more-menu';
import { Bells } from '../clock/bells';
import { HideArgument } from '../arguments/hide-argument';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { HandOver } from './hand-over';
import { ReasonForm } from './reason-form';
import { RecessForm, type Recess } from './recess-form';

const headings = {
  recess: 'Call a recess',
  void: 'Void the last turn?',
  suspend: 'Put the debate off?',
  abandon: 'Abandon the debate?',
} as const;

/** Why something is asked for that is only tried out. */
const reason = 'asked in advance';

/** What the chair needs seldom: more time, skipping, hiding, the podium, handing over, cancelling. */
@Component({
  selector: 'app-desk-menu',
  imports: [HandOver, HideArgument, Modal, MoreMenu, ReasonForm, RecessForm, RouterLink],
  templateUrl: './desk-menu.html',
  styleUrl: '../room/menu.css',
})
export class DeskMenu {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly bells = inject(Bells);
  protected readonly order = inject(OrderDesk);
  private readonly followed = inject(FollowedDebate);
  private readonly questions = inject(Questions);
  protected readonly list = inject(ListOfSpeakers);

  protected readonly both = signal(true);
  protected readonly skipping = signal(false);
  protected readonly hiding = signal(false);
  protected readonly handing = signal(false);
  protected readonly cancelling = signal(false);
  /** What is asked for in a dialog, with its reason. */
  protected readonly asking = signal<keyof typeof headings | null>(null);
  protected readonly heading = computed(() => headings[this.asking() ?? 'recess']);
  protected readonly again = signal(true);
  protected readonly away = signal<Side | null>(null);
  protected readonly refusal = signal<string | null>(null);
  /** Why something was refused, for the desk to say. */
  readonly refused = output<string | null>();

  /** What the rules would accept now; the rest is not offered. */
  protected readonly may = computed(() => {
    const debate = this.room.debate();
    const floor = debate?.floorVersion ?? 0;
    const may = (command: Command): boolean => debate !== null && this.followed.may(command);
    return {
      extend: may({ type: 'extend-turn', floor, seconds: 30, both: true }),
      // The desk's two buttons are for questions and speakers while there are any.
      end:
        (this.questions.taken() || this.list.turn() !== null) && may({ type: 'end-turn', floor }),
      endSpeech: may({ type: 'end-speech', floor }),
      skip: may({ type: 'skip-turn', floor }),
      blank: may({ type: 'blank-podium' }),
      show: may({ type: 'show-podium' }),
      cancel: may({ type: 'cancel-debate', reason }),
      recess: may({ type: 'call-recess', floor, seconds: null }),
      void:
        this.held() !== null &&
        may({ type: 'void-turn', floor, turn: this.held() ?? 0, again: true, reason }),
      repeat: may({ type: 'repeat-overrun', floor }),
      suspend: may({ type: 'suspend-debate', reason }),
      abandon: may({ type: 'abandon-debate', side: null, reason }),
      moderate: (debate?.arguments.length ?? 0) > 0,
    };
  });

  protected readonly sides = computed(() => {
    const names = this.room.debate()?.format.sides;
    return names ? sides.map((id) => ({ id, name: names[id] })) : [];
  });

  /** The last turn that was held and counts. */
  private readonly held = computed(
    () => this.room.debate()?.books.findLast(({ outcome }) => outcome === 'ended')?.turn ?? null,
  );

  protected async recess({ seconds, reason }: Recess): Promise<void> {
    const why = reason && { reason };
    await this.press({ type: 'call-recess', floor: this.floor(), seconds, ...why });
    this.doneIfAccepted();
  }

  protected async voidTurn(reason: string): Promise<void> {
    const turn = this.held();
    if (turn === null) return;
    const again = this.again();
    await this.press({ type: 'void-turn', floor: this.floor(), turn, again, reason });
    this.doneIfAccepted();
  }

  protected async suspend(reason: string): Promise<void> {
    await this.press({ type: 'suspend-debate', reason });
    this.doneIfAccepted();
  }

  protected async abandon(reason: string): Promise<void> {
    await this.press({ type: 'abandon-debate', side: this.away(), reason });
    this.doneIfAccepted();
  }

  private doneIfAccepted(): void {
    if (this.refusal() === null) this.asking.set(null);
  }

  /** Seconds of the real thing; a rehearsal that runs faster gets as much less. */
  protected extend(realSeconds: number): void {
    const pace = this.room.debate()?.format.pace ?? 1;
    const seconds = Math.max(1, Math.round(realSeconds / pace));
    void this.press({ type: 'extend-turn', floor: this.floor(), seconds, both: this.both() });
  }

  protected async skip(reason: string): Promise<void> {
    await this.press({ type: 'skip-turn', floor: this.floor(), ...(reason && { reason }) });
    this.skipping.set(this.refusal() !== null);
  }

  protected async cancel(reason: string): Promise<void> {
    await this.press({ type: 'cancel-debate', reason });
    this.cancelling.set(this.refusal() !== null);
  }

  protected async press(command: Command): Promise<void> {
    this.refusal.set(await this.room.issue(command));
    this.refused.emit(this.refusal());
  }

  protected floor(): number {
    return this.room.debate()?.floorVersion ?? 0;
  }
}
