import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.js';

/** How often one session, or for guests one address, may do a thing: points per seconds. */
const rules = {
  guest: { points: 300, duration: 600 },
  open: { points: 30, duration: 3600 },
  import: { points: 60, duration: 600 },
  command: { points: 30, duration: 10 },
  draft: { points: 30, duration: 10 },
  read: { points: 200, duration: 10 },
  question: { points: 6, duration: 60 },
  'up-vote': { points: 60, duration: 30 },
  report: { points: 10, duration: 60 },
  ballot: { points: 60, duration: 30 },
} as const;

export type Limited = keyof typeof rules;

/** Limits bite per session, because a whole hall may share one address. Kept in this process's memory. */
@Injectable()
export class Limits {
  private readonly limiters = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, new RateLimiterMemory(rule)]),
  ) as Readonly<Record<Limited, RateLimiterMemory>>;

  /** Milliseconds to wait before the next try; 0 when this one is within the limit. */
  async wait(what: Limited, who: string): Promise<number> {
    try {
      await this.limiters[what].consume(who);
      return 0;
    } catch (spent) {
      if (spent instanceof RateLimiterRes) return Math.max(1, spent.msBeforeNext);
      throw spent;
    }
  }

  /** The same over HTTP. */
  async spend(what: Limited, who: string): Promise<void> {
    const ms = await this.wait(what, who);
    if (ms > 0) {
      throw new Problem(
        429,
        'rate-limited',
        `That was too fast. Try again in ${Math.ceil(ms / 1000)} s.`,
      );
    }
  }
}
