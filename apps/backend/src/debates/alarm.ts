import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DebateId, Instant } from '@crossbench/shared';
import { ServerClock } from './server-clock.js';

/** Timers are set this far ahead, ms; what is due later is found by the sweep when its time comes near. */
export const horizonMs = 60_000;

/** Rings when time has something to do in a debate: one timer for each debate that is due within the minute. */
@Injectable()
export class Alarm implements OnApplicationShutdown {
  private readonly timers = new Map<DebateId, { at: Instant; timer: NodeJS.Timeout }>();
  private ring: (debateId: DebateId) => void = () => undefined;

  constructor(private readonly clock: ServerClock) {}

  /** Who is called when it rings. */
  onRing(ring: (debateId: DebateId) => void): void {
    this.ring = ring;
  }

  /** Replaces what was set for this debate. */
  set(debateId: DebateId, at: Instant | null): void {
    const set = this.timers.get(debateId);
    if (set?.at === at) return;
    if (set) clearTimeout(set.timer);
    this.timers.delete(debateId);
    const wait = at === null ? Infinity : at - this.clock.now();
    if (at === null || wait > horizonMs) return;
    const timer = setTimeout(() => this.due(debateId, at), Math.max(0, wait));
    this.timers.set(debateId, { at, timer });
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  /** A timer may fire a millisecond early; then it waits once more. */
  private due(debateId: DebateId, at: Instant): void {
    this.timers.delete(debateId);
    if (this.clock.now() < at) this.set(debateId, at);
    else this.ring(debateId);
  }
}
