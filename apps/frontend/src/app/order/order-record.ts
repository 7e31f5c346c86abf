import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Command } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { DayText } from '../ui/time-text';
import { type RecordLine, recordLines } from './record-lines';

type Way = 'lift' | 'upheld' | 'dismissed';

/** What the chair and the deputies have done, for everybody; those who may do something about it find it here. */
@Component({
  selector: 'app-order-record',
  imports: [DayText, MatButton, ReasonForm],
  templateUrl: './order-record.html',
  styleUrl: './order-list.css',
})
export class OrderRecord {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);

  protected readonly chosen = signal<{ readonly seq: number; readonly way: Way } | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly lines = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return recordLines(debate, this.time.now()).map((line) => ({ ...line, ways: this.ways(line) }));
  });

  protected readonly words: Readonly<Record<Way, string>> = {
    lift: 'Lift it',
    upheld: 'Uphold the appeal',
    dismissed: 'Dismiss the appeal',
  };

  protected choose(seq: number, way: Way): void {
    this.refusal.set(null);
    this.chosen.set({ seq, way });
  }

  protected async act(line: RecordLine, way: Way, reason: string): Promise<void> {
    const command = commandFor(line, way, reason);
    const refusal = command && (await this.room.issue(command));
    this.refusal.set(refusal);
    if (refusal === null) this.chosen.set(null);
  }

  /** What the rules would accept from this person now. */
  private ways(line: RecordLine): readonly Way[] {
    return (['upheld', 'dismissed', 'lift'] as const).filter((way) => {
      const command = commandFor(line, way, 'asked in advance');
      return command !== null && this.followed.may(command);
    });
  }
}

function commandFor({ sanction, appeal }: RecordLine, way: Way, reason: string): Command | null {
  if (way === 'lift') return sanction === null ? null : { type: 'lift-sanction', sanction, reason };
  return appeal && { type: 'decide-appeal', appeal: appeal.number, result: way, reason };
}
