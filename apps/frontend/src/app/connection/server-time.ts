import {
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  InjectionToken,
  Service,
  signal,
} from '@angular/core';
import type { Instant } from '@crossbench/shared';
import { better, errorAt, type Offset, offsetOf } from './clock-offset';
import { Connection } from './connection';

/** The device's clocks, in ms: one that never jumps, and one that may be wrong by hours. */
export interface DeviceClock {
  monotonic(): number;
  wall(): number;
}

/** Replaced in tests, so that a device can be fourteen minutes wrong. */
export const deviceClock = new InjectionToken<DeviceClock>('the clocks of this device', {
  providedIn: 'root',
  factory: () => ({ monotonic: () => performance.now(), wall: () => Date.now() }),
});

/** How often `now` moves, ms. */
const quantum = 250;

/** Pings after each connection, and the pause between them, ms. */
const burst = { pings: 5, pause: 400 };

/** How often the offset is measured while connected, ms. */
const interval = 20_000;

/** The server's time on this device. It never depends on the device's own idea of what time it is. */
@Service()
export class ServerTime {
  private readonly connection = inject(Connection);
  private readonly clock = inject(deviceClock);
  private readonly document = inject(DOCUMENT);
  /** Until the first measurement the device's clock is all there is. */
  private readonly guess = this.clock.wall() - this.clock.monotonic();
  private readonly best = signal<Offset | null>(null);
  private readonly moment = signal(this.aligned());
  private ticking: ReturnType<typeof setTimeout> | undefined;
  private measuring: ReturnType<typeof setTimeout> | undefined;

  /** Moves four times a second, at the same instants on every device, so that displayed seconds change together. */
  readonly now = this.moment.asReadonly();

  /** How wrong the time may be, ± whole ms; null before the first measurement. */
  readonly error = computed(() => {
    const best = this.best();
    this.moment();
    return best && Math.ceil(errorAt(best, this.clock.monotonic()));
  });

  constructor() {
    const unsubscribe = this.connection.onConnected(() => void this.measure(burst.pings));
    const woken = (): void => {
      if (this.document.visibilityState === 'visible') void this.measure(burst.pings);
    };
    this.document.addEventListener('visibilitychange', woken);
    this.tick();
    inject(DestroyRef).onDestroy(() => {
      unsubscribe();
      this.document.removeEventListener('visibilitychange', woken);
      clearTimeout(this.ticking);
      clearTimeout(this.measuring);
    });
  }

  /** The server's time now, to the millisecond. */
  at(): Instant {
    return Math.round(this.clock.monotonic() + (this.best()?.offset ?? this.guess)) as Instant;
  }

  /** Pings now and, with a short pause between, `more` times altogether; then every now and again. */
  private async measure(pings: number): Promise<void> {
    clearTimeout(this.measuring);
    const sent = this.clock.monotonic();
    const pong = await this.connection.ping(sent);
    if (pong) this.learn(sent, pong.now);
    clearTimeout(this.measuring);
    const wait = pings > 1 ? burst.pause : interval;
    this.measuring = setTimeout(() => void this.measure(pings - 1), wait);
  }

  private learn(sent: number, serverNow: number): void {
    const measured = offsetOf({ sent, received: this.clock.monotonic(), serverNow });
    this.best.set(better(this.best(), measured));
    this.moment.set(this.aligned());
  }

  private tick(): void {
    this.moment.set(this.aligned());
    this.ticking = setTimeout(() => this.tick(), quantum - (this.at() % quantum));
  }

  private aligned(): Instant {
    const at = this.at();
    return (at - (at % quantum)) as Instant;
  }
}
