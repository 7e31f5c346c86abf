import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { banned, type DebateId } from '@crossbench/shared';
import { Sessions } from '../people/sessions.js';
import { Regularly } from '../regularly.js';
import { Rooms } from '../web/rooms.js';
import { Admission } from './admission.js';
import { Debates } from './debates.js';

const everyMs = 5_000;

/**
 * Sees out who may no longer be here: connections whose session has run out or was ended at another server,
 * whoever is banned, and in private debates whoever has lost the seat, the chair or the deputy's place that let them in.
 */
@Injectable()
export class Doorkeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly looking = new Regularly(
    everyMs,
    () => this.look(),
    new Logger(Doorkeeper.name),
    'Nobody could be seen out',
  );

  constructor(
    private readonly rooms: Rooms,
    private readonly sessions: Sessions,
    private readonly debates: Debates,
    private readonly admission: Admission,
  ) {}

  onApplicationBootstrap(): void {
    this.looking.begin();
  }

  onApplicationShutdown(): void {
    this.looking.end();
  }

  private async look(): Promise<void> {
    const ended = await this.sessions.ended(this.rooms.sessions());
    for (const sessionId of ended) this.rooms.expel(sessionId);
    for (const debateId of this.rooms.shown()) await this.clear(debateId);
  }

  private async clear(debateId: DebateId): Promise<void> {
    const debate = await this.debates.debate(debateId);
    if (!debate) return;
    const here = this.rooms.people(debateId);
    const out = new Set([...here].filter((person) => banned(debate, person)));
    if (out.size > 0) this.rooms.sendOut(debateId, out, 'ban');
    if (debate.visibility !== 'private') return;
    const strangers = await this.admission.strangers(debateId, debate, here);
    this.rooms.seeOut(debateId, strangers);
  }
}
