import type { Answer, Issue, OpenedDebate, Page, PersonId } from '@crossbench/shared';
import { type Handled, refused } from '../../apps/backend/src/debates/request.js';
import { FarDatabase, type Heartbeats } from './far-database.js';
import { FarLog } from './far-log.js';
import { Hall } from './hall.js';
import type { Listener, Reachable } from './line.js';
import { loopOf } from './loop.js';
import { Life } from './virtual-time.js';
import type { World } from './world.js';

const noSuchDebate = { code: 'no-such-debate', message: '' } as const;

/** What a node knows of the debate, and what it says of it. */
export interface Shown {
  readonly debate: OpenedDebate | null;
  readonly page: Page;
}

/** One process of the service, from its start to its end; what its gateway does is done here. */
export class Node implements Reachable {
  readonly life: Life;
  readonly hall: Hall;
  listening = false;
  private readonly loop: ReturnType<typeof loopOf>;

  constructor(
    readonly name: string,
    private readonly world: World,
    heartbeats: Heartbeats,
    private readonly crashed: (node: Node, away: number) => void,
  ) {
    const { chance, time } = world;
    this.life = new Life(time.now, chance.between(-3_600_000, 3_600_000));
    this.hall = new Hall(world, this.life);
    const log = new FarLog(world, this.life, () => this.crash());
    const database = new FarDatabase(world, this.life, heartbeats);
    this.loop = time.as(this.life, () => loopOf({ world, log, database, hall: this.hall }));
    time.after(0, () => void this.start(), this.life);
  }

  /** What this node shows, from its first page on. */
  async shown(): Promise<Shown> {
    const { world } = this;
    const { debates } = this.loop;
    const debate = await debates.debate(world.debateId);
    const { value } = await debates.page(world.debateId, 0, null);
    return { debate, page: value };
  }

  now(): number {
    return this.loop.clock.now();
  }

  /** It is started again after `away` ms. */
  crash(away = this.world.chance.between(100, 7_000)): void {
    if (this.life.over) return;
    this.life.over = true;
    this.listening = false;
    this.world.tally.crashes++;
    this.world.note(`${this.name} crashes`);
    this.crashed(this, away);
  }

  async follow(follower: Listener, after: number): Promise<Answer<Page>> {
    const { world } = this;
    const { debates } = this.loop;
    try {
      const debate = await debates.debate(world.debateId);
      if (!debate) return { ok: false, refusal: noSuchDebate };
      if (follower.line?.node === this) this.hall.enter(follower);
      this.loop.leases.arrived(world.debateId, debate, follower.person);
      return await debates.page(world.debateId, after, follower.person);
    } catch {
      return { ok: false, refusal: { code: 'failed', message: '' } };
    }
  }

  async command(issue: Issue, by: PersonId): Promise<Handled> {
    const { world } = this;
    const { debates } = this.loop;
    try {
      const opening = issue.command.type === 'open-debate';
      if (!opening && !(await debates.debate(world.debateId))) return refused(noSuchDebate);
      return await debates.handle(issue, by);
    } catch {
      return refused({ code: 'failed' });
    }
  }

  private async start(): Promise<void> {
    await this.loop.start();
    this.listening = true;
    this.world.note(`${this.name} listens`);
  }
}
