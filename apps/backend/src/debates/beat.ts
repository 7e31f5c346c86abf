import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Regularly } from '../regularly.js';
import { Rooms } from '../web/rooms.js';
import { Debates } from './debates.js';
import { ServerClock } from './server-clock.js';

const everyMs = 5_000;

/** Tells every room the time and where its log ends, so that a client notices what it has missed. */
@Injectable()
export class Beat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly beating = new Regularly(
    everyMs,
    () => this.beat(),
    new Logger(Beat.name),
    'No beat',
  );

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly clock: ServerClock,
  ) {}

  onApplicationBootstrap(): void {
    this.beating.begin();
  }

  onApplicationShutdown(): void {
    this.beating.end();
  }

  private async beat(): Promise<void> {
    for (const debateId of this.rooms.shown()) {
      const debate = await this.debates.debate(debateId);
      if (!debate) continue;
      this.rooms.emit(debateId, 'beat', { debateId, now: this.clock.now(), seq: debate.seq });
    }
  }
}
