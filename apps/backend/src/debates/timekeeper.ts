import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { DebateId, Instant } from '@crossbench/shared';
import { Regularly } from '../regularly.js';
import { Rooms } from '../web/rooms.js';
import { Alarm, horizonMs } from './alarm.js';
import { Debates } from './debates.js';
import { EventLog } from './event-log.js';
import type { End, Log } from './log.js';
import { ServerClock } from './server-clock.js';

const sweepMs = 1_000;

/**
 * Makes time prompt. What is due is data, decided when the debate is next touched; this only touches it in
 * time. Any number of nodes may try: the log lets one of them in.
 */
@Injectable()
export class Timekeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Timekeeper.name);
  private readonly sweeping = new Regularly(
    sweepMs,
    () => this.sweep(),
    this.logger,
    'The sweep found no database',
  );

  constructor(
    @Inject(EventLog) private readonly log: Log,
    private readonly clock: ServerClock,
    private readonly alarm: Alarm,
    private readonly debates: Debates,
    private readonly rooms: Rooms,
  ) {}

  onApplicationBootstrap(): void {
    this.alarm.onRing((debateId) => void this.pass(debateId));
    this.sweeping.begin();
  }

  onApplicationShutdown(): void {
    this.sweeping.end();
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
    this.debates.forgetIdle();
    const until = (this.clock.now() + horizonMs) as Instant;
    const known = new Set([...this.rooms.shown(), ...this.debates.remembered()]);
    for (const end of await this.log.ends(until, [...known])) await this.look(end);
  }

  /** One debate that cannot be read does not keep the others waiting. */
  private async look({ debateId, seq, dueAt }: End): Promise<void> {
    this.alarm.set(debateId, dueAt);
    try {
      await this.debates.catchUp(debateId, seq);
    } catch (error) {
      this.logger.error(`The log of ${debateId} could not be read: ${String(error)}`);
    }
  }
}
