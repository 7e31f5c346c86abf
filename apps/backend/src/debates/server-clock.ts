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

const everyMs = 10_000;

/**
 * The database's time, kept by this node: an offset to its own monotonic clock, measured again and again.
 * So all nodes agree to milliseconds, and a change of the system's clock changes nothing.
 */
@Injectable()
export class ServerClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly measuring = new Regularly(
    everyMs,
    () => this.measure(),
    new Logger(ServerClock.name),
    'No time from the database',
  );
  private offset = Date.now() - performance.now();
  private last = 0;

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Now, in whole milliseconds; never earlier than the time given before. */
  now(): Instant {
    this.last = Math.max(this.last, Math.floor(performance.now() + this.offset));
    return this.last as Instant;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.measure();
    this.measuring.begin();
  }

  onApplicationShutdown(): void {
    this.measuring.end();
  }

  /** The quickest of three answers is the one whose middle is known best. */
  private async measure(): Promise<void> {
    let best = { trip: Infinity, offset: this.offset };
    for (let i = 0; i < 3; i++) {
      const sent = performance.now();
      const [row] = await this.database.query<{ ms: string }[]>(
        'SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms',
      );
      const trip = performance.now() - sent;
      if (row && trip < best.trip) best = { trip, offset: Number(row.ms) - (sent + trip / 2) };
    }
    this.offset = best.offset;
  }
}
