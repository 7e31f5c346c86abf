import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { DebateId, Instant } from '@crossbench/shared';
import { Alarm, horizonMs } from './alarm.js';
import { Debates } from './debates.js';
import { Rooms } from '../web/rooms.js';
import { ServerClock } from './server-clock.js';

const sweepMs = 1_000;

interface Row {
  readonly id: DebateId;
  readonly last_seq: number;
  readonly due_at: Date | null;
}

/**
 * Makes time prompt. What is due is data, decided when the debate is next touched; this only touches it in
 * time. Any number of nodes may try: the log lets one of them in.
 */
@Injectable()
export class Timekeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Timekeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: ServerClock,
    private readonly alarm: Alarm,
    private readonly debates: Debates,
    private readonly rooms: Rooms,
  ) {}

  onApplicationBootstrap(): void {
    this.alarm.onRing((debateId) => void this.pass(debateId));
    this.timer = setInterval(() => void this.sweep(), sweepMs);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async pass(debateId: DebateId): Promise<void> {
    try {
      await this.debates.pass(debateId);
    } catch (error) {
      this.logger.error(`Time could not pass in ${debateId}: ${String(error)}`);
    }
  }

  /** Finds what is due soon, and what other processes have appended to the debates known here. */
  private async sweep(): Promise<void> {
    if (this.sweeping) return;
    this.sweeping = true;
    try {
      const until = new Date(this.clock.now() + horizonMs);
      const rows = await this.database.query<Row[]>(
        'SELECT id, last_seq, due_at FROM debate WHERE due_at <= $1 OR id = ANY($2)',
        [until, [...this.rooms.shown(), ...this.debates.remembered()]],
      );
      for (const row of rows) await this.look(row);
    } catch (error) {
      this.logger.warn(`The sweep found no database: ${String(error)}`);
    } finally {
      this.sweeping = false;
    }
  }

  /** One debate that cannot be read does not keep the others waiting. */
  private async look({ id, last_seq, due_at }: Row): Promise<void> {
    this.alarm.set(id, due_at && (due_at.getTime() as Instant));
    try {
      await this.debates.catchUp(id, last_seq);
    } catch (error) {
      this.logger.error(`The log of ${id} could not be read: ${String(error)}`);
    }
  }
}
