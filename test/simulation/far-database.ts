import type { Life } from './virtual-time.js';
import type { World } from './world.js';

/** When the last node was heard of, and when none was: what the heartbeat table holds. */
export class Heartbeats {
  private beatAt: number | null = null;
  readonly outages: { began_at: Date; ended_at: Date }[] = [];

  beat(now: number): readonly object[] {
    const silent = this.beatAt !== null && now - this.beatAt > 5_000;
    if (silent)
      this.outages.push({ began_at: new Date(this.beatAt ?? 0), ended_at: new Date(now) });
    this.beatAt = now;
    return [...this.outages];
  }
}

/** The database as the clock, the heartbeat and the leases of one node ask it. The way there and the way back take differently long. */
export class FarDatabase {
  private readonly there: number;
  private readonly back: number;

  constructor(
    private readonly world: World,
    private readonly life: Life,
    private readonly heartbeats: Heartbeats,
  ) {
    this.there = world.chance.between(1, 40);
    this.back = world.chance.between(1, 40);
  }

  query(sql: string, given: readonly unknown[] = []): Promise<readonly object[]> {
    const { chance, time } = this.world;
    return new Promise((done) => {
      const arrive = () => {
        const { now } = time;
        const rows = this.rows(sql, given, now);
        time.after(this.back * chance.between(0.9, 1), () => done(rows), this.life);
      };
      time.after(this.there * chance.between(0.9, 1), arrive, null);
    });
  }

  private rows(sql: string, given: readonly unknown[], now: number): readonly object[] {
    if (sql.includes('chair_lease')) return this.world.leases.answer(sql, given, now);
    return sql.includes('outage') ? this.heartbeats.beat(now) : [{ ms: String(now) }];
  }
}
