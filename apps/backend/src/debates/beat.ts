import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Debates } from './debates.js';
import { Rooms } from '../web/rooms.js';
import { ServerClock } from './server-clock.js';

const everyMs = 5_000;

/** Tells every room the time and where its log ends, so that a client notices what it has missed. */
@Injectable()
export class Beat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Beat.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly clock: ServerClock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), everyMs);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      for (const debateId of this.rooms.shown()) {
        const debate = await this.debates.debate(debateId);
        if (!debate) continue;
        this.rooms.emit(debateId, 'beat', { debateId, now: this.clock.now(), seq: debate.seq });
      }
    } catch (error) {
      this.logger.warn(`No beat: ${String(error)}`);
    }
  }
}
