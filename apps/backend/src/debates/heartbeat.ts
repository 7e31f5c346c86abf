import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Instant } from '@crossbench/shared';
import { Regularly } from '../regularly.js';

const everyMs = 1_000;
const freshMs = 3_000;

/** Outages that ended within this time are known without asking, ms. */
const rememberedMs = 86_400_000;

/** Beats, and writes down a silence of more than 5 s of all nodes together. Everything by the database's clock. */
const beatSql = `
WITH before AS (
  SELECT beat_at FROM heartbeat WHERE id = 1 FOR UPDATE
), beaten AS (
  INSERT INTO heartbeat (id, beat_at) VALUES (1, clock_timestamp())
  ON CONFLICT (id) DO UPDATE SET beat_at = clock_timestamp()
), silence AS (
  INSERT INTO outage (began_at, ended_at)
  SELECT beat_at, clock_timestamp() FROM before
  WHERE clock_timestamp() - beat_at > interval '5 seconds'
  ON CONFLICT DO NOTHING
  RETURNING began_at, ended_at
)
SELECT began_at, ended_at FROM silence
UNION
SELECT began_at, ended_at FROM outage
WHERE ended_at > clock_timestamp() - $1 * interval '1 millisecond'
ORDER BY began_at`;

interface Row {
  readonly began_at: Date;
  readonly ended_at: Date;
}

export interface Outage {
  readonly from: Instant;
  readonly to: Instant;
}

/** Says when the service as a whole was away, so that nobody's speech is charged for it. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly regularly = new Regularly(
    everyMs,
    () => this.beat(),
    new Logger(Heartbeat.name),
    'No heartbeat',
  );
  private outages: readonly Outage[] = [];
  private beatenAt = -Infinity;
  private beating: Promise<void> | null = null;

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
    this.regularly.begin();
  }

  onApplicationShutdown(): void {
    this.regularly.end();
  }

  /** Outages that ended after `at`, as known `now`. After a silence of its own a node asks first. */
  async outagesSince(at: Instant, now: Instant): Promise<readonly Outage[]> {
    if (performance.now() - this.beatenAt > freshMs) await this.beat();
    if (now - at > rememberedMs - freshMs) return this.outagesAfter(at);
    return this.outages.filter(({ to }) => to > at);
  }

  /** A debate by correspondence may not have been looked at for weeks. */
  private async outagesAfter(at: Instant): Promise<readonly Outage[]> {
    const after = 'SELECT began_at, ended_at FROM outage WHERE ended_at > $1 ORDER BY began_at';
    return outagesIn(await this.database.query<Row[]>(after, [new Date(at)]));
  }

  private beat(): Promise<void> {
    this.beating ??= this.write().finally(() => (this.beating = null));
    return this.beating;
  }

  private async write(): Promise<void> {
    this.outages = outagesIn(await this.database.query<Row[]>(beatSql, [rememberedMs]));
    this.beatenAt = performance.now();
  }
}

const outagesIn = (rows: readonly Row[]): readonly Outage[] =>
  rows.map(({ began_at, ended_at }) => ({
    from: began_at.getTime() as Instant,
    to: ended_at.getTime() as Instant,
  }));
