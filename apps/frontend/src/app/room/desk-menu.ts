import { Component, computed, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Command } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { Modal } from '../ui/modal';
import { MoreMenu } from '../ui/more-menu';
import { Bells } from './bells';
import { HandOver } from './hand-over';
import { HideArgument } from './hide-argument';
import { ReasonForm } from './reason-form';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';

/** What the chair needs seldom: more time, skipping, hiding, the podium, handing over, cancelling. */
@Component({
  selector: 'app-desk-menu',
  imports: [HandOver, HideArgument, Modal, MoreMenu, ReasonForm, RouterLink],
  templateUrl: './desk-menu.html',
  styleUrl: './menu.css',
})
export class DeskMenu {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly bells = inject(Bells);
  private readonly followed = inject(FollowedDebate);

  protected readonly both = signal(true);
  protected readonly skipping = signal(false);
  protected readonly hiding = signal(false);
  protected readonly handing = signal(false);
  protected readonly cancelling = signal(false);
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
      skip: may({ type: 'skip-turn', floor }),
      blank: may({ type: 'blank-podium' }),
      show: may({ type: 'show-podium' }),
      cancel: may({ type: 'cancel-debate', reason: 'asked in advance' }),
      moderate: (debate?.arguments.length ?? 0) > 0,
    };
  });

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

  private floor(): number {
    return this.room.debate()?.floorVersion ?? 0;
  }
}
