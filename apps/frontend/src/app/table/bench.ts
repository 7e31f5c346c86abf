import { Component, computed, inject, input } from '@angular/core';
import { type Argument, budgetLeft, type Side } from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { SideMark } from '../ui/side-mark';
import { ArgumentCard } from '../arguments/argument-card';
import { figures } from '../clock/figures';
import { authorOf, sideName } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Seen } from '../room/seen';
import { sideClocks } from '../clock/side-clocks';
import { Speaking } from '../writing/speaking';
import { Unread } from '../room/unread';
import { SeatCard } from './seat-card';

/** One side of the chamber: its seats, its preparation time, and its arguments in the order in which they were filed. */
@Component({
  selector: 'app-bench',
  imports: [ArgumentCard, SeatCard, Seen, SideMark],
  templateUrl: './bench.html',
  styleUrl: './bench.css',
  host: { '[class]': 'side()', role: 'region', '[attr.aria-label]': 'name()' },
})
export class Bench {
  protected readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly speaking = inject(Speaking);
  private readonly time = inject(ServerTime);
  private readonly unread = inject(Unread);

  readonly side = input.required<Side>();

  protected readonly name = computed(() => {
    const debate = this.room.debate();
    return debate ? sideName(debate, this.side()) : '';
  });
  protected readonly seats = computed(
    () => this.room.debate()?.format.seats.filter(({ side }) => side === this.side()) ?? [],
  );
  protected readonly arguments = computed(
    () => this.room.debate()?.arguments.filter(({ side }) => side === this.side()) ?? [],
  );
  protected readonly news = computed(() => this.unread.on(this.side()));
  protected readonly pool = computed(() => {
    const debate = this.room.debate();
    if (!debate || debate.format.prepPool === 0) return null;
    return figures(budgetLeft(debate, this.side(), this.time.now()));
  });

  /** In a free debate, the side's own clock. */
  protected readonly clock = computed(() => {
    const debate = this.room.debate();
    const clocks = debate ? sideClocks(debate, this.time.now()) : [];
    return clocks.find(({ side }) => side === this.side()) ?? null;
  });

  protected nameOf(argument: Argument): string {
    const debate = this.room.debate();
    return debate ? authorOf(debate, argument) : '';
  }

  protected cardSeen(number: number, seen: boolean): void {
    if (seen) this.unread.markRead(this.side(), number);
  }

  protected readNews(): void {
    const [first] = this.news();
    if (first !== undefined) this.view.showArgument(first);
  }

  protected answer(number: number): void {
    this.speaking.answer(number);
    this.view.compose();
  }
}
