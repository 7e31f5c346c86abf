import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { nextTurn, segmentAt } from '@crossbench/shared';
import { ServerTime } from '../connection/server-time';
import { SideMark } from '../ui/side-mark';
import { holders, sideName, speakerFromList } from '../room/holders';
import { takenWords, windowWords } from '../poi/points-words';
import { RoomStore } from '../room/room-store';
import { placeOf } from '../writing/turn-numbers';
import { Bells } from './bells';
import { ClockRing } from './clock-ring';
import { sideClocks } from './side-clocks';

/** An error beyond this is shown without being asked for, ms. */
const worthKnowing = 250;

/** The clock of the room: the time, what it means, and whose it is. */
@Component({
  selector: 'app-turn-clock',
  imports: [ClockRing, MatButton, SideMark],
  templateUrl: './turn-clock.html',
  styleUrl: './turn-clock.css',
  host: {
    '[class]': "reading()?.face ?? 'quiet'",
    '[class.ringing]': 'bells.ringing()',
    '[class.dated]': '!bellsRing()',
  },
})
export class TurnClock {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);
  protected readonly bells = inject(Bells);
  private readonly asked = signal(false);

  protected readonly reading = this.room.clock;

  /** The turn that the clock is about: the one on the floor, or the next. */
  private readonly turn = computed(() => {
    const debate = this.room.debate();
    if (!debate || debate.stage !== 'live') return null;
    return !('turn' in debate.floor) ? nextTurn(debate) : debate.floor.turn;
  });

  protected readonly whose = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    if (!debate || turn === null) return null;
    const { label, side: own } = segmentAt(debate, turn);
    const speaker = speakerFromList(debate);
    const side = speaker ? (debate.holder?.side ?? null) : own;
    const name = speaker ?? holders(debate, turn);
    return {
      label,
      side,
      name,
      sideName: side && sideName(debate, side),
      place: placeOf(debate, turn),
      taken: takenWords(debate, turn),
    };
  });

  /** In a free debate: what each side has left. */
  protected readonly clocks = computed(() => {
    const debate = this.room.debate();
    return debate ? sideClocks(debate, this.time.now()) : [];
  });

  /** Whether points of information may be offered now, or when they may. */
  protected readonly points = computed(() => {
    const debate = this.room.debate();
    return debate && windowWords(debate, this.time.now());
  });

  /** The longer the figures, the smaller, so that they stay within the ring. */
  protected readonly size = computed(() => {
    const shown = this.reading()?.figures ?? '';
    const { length } = shown;
    if (/\p{L}/u.test(shown)) return length > 10 ? 'in-words long' : 'in-words';
    return length > 6 ? 'longest' : length > 4 ? 'long' : '';
  });

  /** By correspondence no bell rings. */
  protected readonly bellsRing = computed(() => !this.room.debate()?.format.correspondence);

  protected readonly error = computed(() => {
    const error = this.time.error();
    return error !== null && (this.asked() || error > worthKnowing) ? error : null;
  });

  protected ask(): void {
    this.asked.update((asked) => !asked);
  }
}
