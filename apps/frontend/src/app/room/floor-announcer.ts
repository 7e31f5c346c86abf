import { DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { type OpenedDebate, remaining } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { Announcer } from '../ui/announcer';
import { clockNews, type Hearing, hearings } from '../clock/clock-news';
import { floorNews } from './floor-news';
import { sideName } from './holders';
import { RoomStore } from './room-store';

/** Least time between two announcements of new arguments, ms. */
const batch = 5_000;

const key = 'hearing';

/** Reads the floor, the bells and new tags out to those who listen. Never the podium. */
@Service({ autoProvided: false })
export class FloorAnnouncer {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);
  private readonly announcer = inject(Announcer);
  private readonly storage = inject(deviceStorage);
  private readonly chosen = signal<Hearing>(this.kept());
  private before: OpenedDebate | null = null;
  private left: { readonly turn: number; readonly ms: number } | null = null;
  private told = 0;
  private batching: ReturnType<typeof setTimeout> | undefined;

  /** How much is read out. */
  readonly hearing = this.chosen.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.batching));
    effect(() => {
      if (!this.followed.caughtUp()) return;
      const debate = this.room.debate();
      if (debate) untracked(() => this.follow(debate));
    });
    effect(() => {
      const now = this.time.now();
      const debate = this.room.debate();
      if (debate) untracked(() => this.followClock(debate, remaining(debate, now)));
    });
  }

  choose(hearing: Hearing): void {
    this.chosen.set(hearing);
    this.storage?.setItem(key, hearing);
  }

  private follow(debate: OpenedDebate): void {
    const { before } = this;
    this.before = debate;
    if (!before) {
      this.told = debate.arguments.length;
      return;
    }
    const news = this.hearing() === 'off' ? [] : floorNews(before, debate);
    if (news.length > 0) this.announcer.say(news.join(' '));
    if (debate.arguments.length > this.told) {
      this.batching ??= setTimeout(() => this.tellArguments(), batch);
    }
  }

  /** Several that came within five seconds are told together. */
  private tellArguments(): void {
    this.batching = undefined;
    const debate = this.room.debate();
    if (!debate || this.hearing() === 'off') return;
    const fresh = debate.arguments.slice(this.told).filter(({ hidden }) => !hidden);
    this.told = debate.arguments.length;
    const words = fresh.map(
      ({ number, side, text }) =>
        `${side ? sideName(debate, side) : 'For neither side'}, argument ${number}: ${text?.tag ?? ''}`,
    );
    if (words.length > 0) this.announcer.say(words.join('. '));
  }

  /** By correspondence nobody waits for the last seconds. */
  private followClock({ floor, format }: OpenedDebate, ms: number | null): void {
    if (format.correspondence) return;
    const timed = floor.phase === 'running' || floor.phase === 'overtime';
    const was = this.left;
    this.left = timed && ms !== null ? { turn: floor.turn, ms } : null;
    if (!was || !this.left || was.turn !== this.left.turn || !('budget' in floor)) return;
    const news = clockNews(floor.budget, was.ms, this.left.ms, this.hearing()).at(-1);
    if (news?.urgent) this.announcer.interrupt(news.words);
    else if (news) this.announcer.say(news.words);
  }

  private kept(): Hearing {
    const kept = this.storage?.getItem(key);
    return hearings.find((each) => each === kept) ?? 'more';
  }
}
