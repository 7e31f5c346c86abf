import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  type DebateId,
  hasEnded,
  type Instant,
  type Stage,
  successionDue,
} from '@crossbench/shared';
import { Regularly } from '../../regularly.js';
import { Rooms } from '../../web/rooms.js';
import { Debates } from '../debates.js';
import { ServerClock } from '../server-clock.js';
import type { Heard } from './lease-table.js';
import { Leases, type Shown } from './leases.js';

const everyMs = 1_000;

/** Where the rules may put somebody else in the chair. */
const succeeding: readonly Stage[] = ['lobby', 'live', 'deliberation'];

/**
 * Keeps the leases of the chairs who are connected here, and sees to it that chairs who are lost are followed,
 * wherever they were connected. Any number of nodes may try: the log lets one of them in.
 */
@Injectable()
export class ChairWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ChairWatch.name);
  private readonly watching = new Regularly(
    everyMs,
    () => this.watch(),
    this.logger,
    'The chairs were not watched',
  );
  private readonly timers = new Map<DebateId, NodeJS.Timeout>();
  private asked = false;

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly leases: Leases,
    private readonly clock: ServerClock,
  ) {}

  onApplicationBootstrap(): void {
    this.watching.begin();
  }

  onApplicationShutdown(): void {
    this.watching.end();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  /** Asks for signs of life, and writes the answers down the next time. */
  private async watch(): Promise<void> {
    const shown = await this.shown();
    this.asked = !this.asked;
    if (this.asked) this.leases.callOut(shown);
    else await this.leases.renew(shown);
    const heard = await this.leases.look(shown);
    for (const [debateId, debate] of shown)
      this.awaitLoss(debateId, this.leases.due(debateId, debate));
    await this.missing(heard.filter((each) => this.leases.isAway(each)));
  }

  private async shown(): Promise<Shown[]> {
    const shown: Shown[] = [];
    for (const debateId of this.rooms.shown()) {
      const debate = await this.debates.debate(debateId);
      if (debate && !hasEnded(debate.stage)) shown.push([debateId, debate]);
    }
    return shown;
  }

  /** A chair who is away is followed; everybody else who is away is forgotten. */
  private async missing(away: readonly Heard[]): Promise<void> {
    const gone: Heard[] = [];
    for (const each of away) {
      const due = await this.lossOf(each);
      if (due === null) gone.push(each);
      else this.awaitLoss(each.debateId, due);
    }
    await this.leases.forget(gone);
  }

  private async lossOf({ debateId, person, at, stage }: Heard): Promise<Instant | null> {
    const debate = succeeding.includes(stage) ? await this.debates.debate(debateId) : null;
    return debate && successionDue(debate, { person, renewedAt: at });
  }

  /** Not before the lease runs out, and not later either: the next look may be a second away. */
  private awaitLoss(debateId: DebateId, due: Instant | null): void {
    const wait = due === null ? Infinity : due - this.clock.now();
    if (wait > everyMs || this.timers.has(debateId)) return;
    const succeed = () => {
      this.timers.delete(debateId);
      this.debates.succeed(debateId).catch((error: unknown) => {
        this.logger.error(`Nobody could follow in the chair of ${debateId}: ${String(error)}`);
      });
    };
    this.timers.set(debateId, setTimeout(succeed, Math.max(0, wait)));
  }
}
