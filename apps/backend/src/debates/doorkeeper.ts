import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { DebateId } from '@crossbench/shared';
import { Sessions } from '../people/sessions.js';
import { Rooms } from '../web/rooms.js';
import { Admission } from './admission.js';
import { Debates } from './debates.js';

const everyMs = 5_000;

/**
 * Sees out who may no longer be here: connections whose session has run out or was ended at another server,
 * and in private debates whoever has lost the seat, the chair or the deputy's place that let them in.
 */
@Injectable()
export class Doorkeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Doorkeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private looking = false;

  constructor(
    private readonly rooms: Rooms,
    private readonly sessions: Sessions,
    private readonly debates: Debates,
    private readonly admission: Admission,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), everyMs);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const ended = await this.sessions.ended(this.rooms.sessions());
      for (const sessionId of ended) this.rooms.expel(sessionId);
      for (const debateId of this.rooms.shown()) await this.clear(debateId);
    } catch (error) {
      this.logger.warn(`Nobody could be seen out: ${String(error)}`);
    } finally {
      this.looking = false;
    }
  }

  private async clear(debateId: DebateId): Promise<void> {
    const debate = await this.debates.debate(debateId);
    if (debate?.visibility !== 'private') return;
    const strangers = await this.admission.strangers(debateId, debate, this.rooms.people(debateId));
    this.rooms.seeOut(debateId, strangers);
  }
}
