import { effect, inject, Service, signal, untracked } from '@angular/core';
import { type Side } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { RoomStore } from './room-store';

/** Arguments that came while the reader was elsewhere. They announce themselves; nothing scrolls. */
@Service({ autoProvided: false })
export class Unread {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  /** Number of the last argument that was read on each side; null before the history is complete. */
  private readonly read = signal<Readonly<Record<Side, number>> | null>(null);

  constructor() {
    effect(() => {
      if (!this.followed.caughtUp()) return;
      const last = untracked(() => this.room.debate()?.arguments.length ?? 0);
      this.read.update((read) => read ?? { proposition: last, opposition: last });
    });
  }

  on(side: Side): readonly number[] {
    const read = this.read();
    const all = this.room.debate()?.arguments ?? [];
    if (!read) return [];
    return all
      .filter((each) => each.side === side && each.number > read[side])
      .map(({ number }) => number);
  }

  markRead(side: Side, number: number): void {
    this.read.update((read) => read && { ...read, [side]: Math.max(read[side], number) });
  }
}
