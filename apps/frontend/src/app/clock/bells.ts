import { DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { ServerTime } from '../connection/server-time';
import { RoomStore } from '../room/room-store';
import { Strokes } from '../table/strokes';
import { type BellTime, bellTimes, bellWords } from './bell-times';

/** How long a bell is seen, ms. */
const seen = 1_600;

/** Bells further away than this are not planned yet, ms: timers of browsers hold 24 days at most. */
const horizon = 3_600_000;

/** A bell that is about to ring is not taken back, ms: the news that the turn is over may come just before it. */
const imminent = 400;

/** How far the estimate of the server's time must move before a planned bell is planned again, ms. */
const tolerance = 15;

interface Planned {
  readonly bell: BellTime;
  /** By the device's monotonic clock, ms. */
  readonly rings: number;
  readonly words: string;
  cancel(): void;
}

/** Rings the debate's bells at the server's instants: to the ear once the person has allowed it, to the eye and the hand always. */
@Service({ autoProvided: false })
export class Bells {
  private readonly room = inject(RoomStore);
  private readonly time = inject(ServerTime);
  private readonly strokes = inject(Strokes);
  private readonly rung = signal<string | null>(null);
  private planned: readonly Planned[] = [];

  /** What the bell that is being rung means; null in between. */
  readonly ringing = this.rung.asReadonly();
  readonly sound = this.strokes.sound;

  constructor() {
    effect(() => {
      const debate = this.room.debate();
      this.time.error();
      if (debate) untracked(() => this.plan(bellTimes(debate), (bell) => bellWords(debate, bell)));
    });
    inject(DestroyRef).onDestroy(() => this.planned.forEach((each) => each.cancel()));
  }

  /** Browsers let a page sound only after a tap. */
  async switchSound(): Promise<void> {
    await this.strokes.switchSound();
    const debate = this.room.debate();
    this.planned.forEach((each) => each.cancel());
    this.planned = [];
    if (debate) this.plan(bellTimes(debate), (bell) => bellWords(debate, bell));
  }

  private plan(bells: readonly BellTime[], wordsOf: (bell: BellTime) => string): void {
    const ahead = performance.now() - this.time.at();
    const now = performance.now();
    const stays = ({ bell, rings }: Planned): boolean =>
      rings - now < imminent ||
      bells.some(({ at }) => at === bell.at && Math.abs(at + ahead - rings) < tolerance);
    const kept = this.planned.filter(stays);
    this.planned.filter((each) => !stays(each)).forEach((each) => each.cancel());
    const known = new Set(kept.map(({ bell }) => bell.at));
    const fresh = bells.filter(({ at }) => !known.has(at) && isAhead(at + ahead - now));
    this.planned = [
      ...kept.filter(({ rings }) => rings > now - seen),
      ...fresh.map((bell) => this.planOne(bell, bell.at + ahead, wordsOf(bell))),
    ];
  }

  private planOne(bell: BellTime, rings: number, words: string): Planned {
    const wait = rings - performance.now();
    const silence = this.strokes.schedule(wait, bell.strokes);
    const timer = setTimeout(() => this.show(bell, words), wait);
    const cancel = (): void => {
      clearTimeout(timer);
      silence();
    };
    return { bell, rings, words, cancel };
  }

  private show({ strokes }: BellTime, words: string): void {
    this.rung.set(words);
    if (mayVibrate()) navigator.vibrate(Array(strokes * 2 - 1).fill(180));
    setTimeout(() => this.rung.set(null), seen);
  }
}

const isAhead = (wait: number): boolean => wait >= 0 && wait <= horizon;

/** Browsers let a page shake the hand only after a tap. */
const mayVibrate = (): boolean => 'vibrate' in navigator && navigator.userActivation?.hasBeenActive;
