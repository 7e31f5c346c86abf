import { Injectable, Logger } from '@nestjs/common';
import {
  type DebateId,
  type Instant,
  later,
  latest,
  type Lease,
  leaseLength,
  type OpenedDebate,
  type PersonId,
  successionDue,
  successors,
} from '@crossbench/shared';
import { Rooms } from '../../web/rooms.js';
import { Heartbeat } from '../heartbeat.js';
import { ServerClock } from '../server-clock.js';
import { type Heard, LeaseTable, type Sign } from './lease-table.js';

/** Who was heard within this time counts as here, ms: twice as long as it takes to be asked, to answer, and to be read. */
const presence = 6_000;

/** What ended longer ago than this cannot matter to any lease, ms. */
const forgotten = 3_600_000;

/** One debate that somebody watches, as it is now. */
export type Shown = readonly [debateId: DebateId, debate: OpenedDebate];

/** What the room is told of its chair. */
export interface Standing {
  readonly here: readonly PersonId[];
  /** When the chair was last heard, if somebody else will soon have the chair; null otherwise. */
  readonly chairLostAt: Instant | null;
}

type Signs = ReadonlyMap<PersonId, Instant>;

/** Knows who of those who have a chair, or may follow in it, is connected to whichever node. */
@Injectable()
export class Leases {
  private readonly logger = new Logger(Leases.name);
  private readonly began = performance.now();
  private read: ReadonlyMap<DebateId, Signs> = new Map();
  private since = 0 as Instant;

  constructor(
    private readonly table: LeaseTable,
    private readonly rooms: Rooms,
    private readonly clock: ServerClock,
    private readonly heartbeat: Heartbeat,
  ) {}

  /** Asks for signs of life; connections give them by themselves. */
  callOut(shown: readonly Shown[]): void {
    for (const [debateId, debate] of shown) this.rooms.callOut(debateId, eligible(debate));
  }

  /** Writes down who was heard in the rooms of this node. */
  async renew(shown: readonly Shown[]): Promise<void> {
    await this.table.renew(shown.flatMap(([debateId, debate]) => this.signs(debateId, debate)));
  }

  /** Somebody has come in; the lease of whoever came back in the last moment is kept. */
  arrived(debateId: DebateId, debate: OpenedDebate, person: PersonId): void {
    if (!eligible(debate).has(person)) return;
    this.renew([[debateId, debate]]).catch((error: unknown) => {
      this.logger.warn(`A lease was not renewed: ${String(error)}`);
    });
  }

  /** Reads what all nodes have heard of these debates, and who has been away for the length of a lease. */
  async look(shown: readonly Shown[]): Promise<readonly Heard[]> {
    this.since = await this.watchedSince();
    const heard = await this.table.read(shown.map(([debateId]) => debateId));
    this.read = byDebate(heard);
    return heard;
  }

  /** What the rules have to know: asked for afresh, when somebody may be about to follow. */
  async of(debateId: DebateId, debate: OpenedDebate): Promise<Lease | undefined> {
    const since = await this.watchedSince();
    await this.renew([[debateId, debate]]);
    const heard = await this.table.read([debateId]);
    return this.lease(debate, byDebate(heard).get(debateId) ?? new Map(), since);
  }

  /** When the chair is lost if it is not heard again, as far as the last reading tells; null where it cannot be lost. */
  due(debateId: DebateId, debate: OpenedDebate): Instant | null {
    const lease = this.lease(debate, this.known(debateId, debate), this.since);
    return lease ? successionDue(debate, lease) : null;
  }

  standing(debateId: DebateId, debate: OpenedDebate): Standing {
    const signs = this.known(debateId, debate);
    const lease = this.lease(debate, signs, this.since);
    const missing = lease && !lease.here.includes(lease.person) ? lease.renewedAt : null;
    const lost = lease && successionDue(debate, lease) !== null;
    return { here: this.here(debate, signs), chairLostAt: lost ? missing : null };
  }

  /** Away for the length of a lease, by the reckoning of somebody who has watched for as long. */
  isAway({ at }: Heard): boolean {
    return later(latest(at, this.since), leaseLength) <= this.clock.now();
  }

  async forget(gone: readonly Heard[]): Promise<void> {
    await this.table.forget(gone);
  }

  private lease(debate: OpenedDebate, signs: Signs, since: Instant): Lease | undefined {
    const { chair } = debate;
    const sign = chair === null ? undefined : signs.get(chair);
    if (chair === null || sign === undefined) return undefined;
    return { person: chair, renewedAt: latest(sign, since), here: this.here(debate, signs) };
  }

  private here(debate: OpenedDebate, signs: Signs): PersonId[] {
    const now = this.clock.now();
    return [...eligible(debate)].filter((person) => now - (signs.get(person) ?? 0) <= presence);
  }

  /** What was read last, and what was heard here since. */
  private known(debateId: DebateId, debate: OpenedDebate): Signs {
    const signs = new Map(this.read.get(debateId));
    const now = this.clock.now();
    for (const { person, ago } of this.signs(debateId, debate)) {
      const at = later(now, -Math.round(ago));
      signs.set(person, latest(at, signs.get(person) ?? at));
    }
    return signs;
  }

  /** Who was heard here. Whoever has just been given the chair has as long to come as anybody who loses the connection. */
  private signs(debateId: DebateId, debate: OpenedDebate): Sign[] {
    const { chair, chairSince } = debate;
    const heard = this.rooms.heardAgo(debateId, eligible(debate));
    const inOffice = chairSince === null ? Infinity : this.clock.now() - chairSince;
    if (chair !== null && inOffice < leaseLength) {
      heard.set(chair, Math.min(heard.get(chair) ?? Infinity, inOffice));
    }
    return [...heard].map(([person, ago]) => ({ debateId, person, ago }));
  }

  /**
   * Only who has watched all the time can say that nobody came: leases are counted from when this node began, and
   * from when the service was last back.
   */
  private async watchedSince(): Promise<Instant> {
    const now = this.clock.now();
    const outages = await this.heartbeat.outagesSince(later(now, -forgotten), now);
    const began = later(now, Math.round(this.began - performance.now()));
    return latest(began, ...outages.map(({ to }) => to));
  }
}

/** Who has the chair, and who may follow. */
const eligible = (debate: OpenedDebate): ReadonlySet<PersonId> =>
  new Set([...(debate.chair === null ? [] : [debate.chair]), ...successors(debate)]);

function byDebate(heard: readonly Heard[]): ReadonlyMap<DebateId, Signs> {
  const all = new Map<DebateId, Map<PersonId, Instant>>();
  for (const { debateId, person, at } of heard) {
    const signs = all.get(debateId) ?? new Map<PersonId, Instant>();
    all.set(debateId, signs.set(person, at));
  }
  return all;
}
