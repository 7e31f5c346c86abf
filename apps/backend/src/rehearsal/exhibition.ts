import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, Not } from 'typeorm';
import {
  type DebateId,
  lightning,
  type Motion,
  type SeatLink,
  type Stage,
} from '@crossbench/shared';
import { Debates } from '../debates/debates.js';
import { DebateRow } from '../debates/debate-row.entity.js';
import { Library } from '../library/library.js';
import { Performance } from './performance.js';
import { Troupe } from './troupe.js';

const pauseMs = 3_000;
/** How long people have to come in before robots begin, ms at full pace. */
const lobbyMs = 30_000;
/** The first exhibition of a house runs this many times faster, so that a result is there soon. */
const firstPace = 8;
const kept = 3;

const underWay: readonly Stage[] = ['lobby', 'live', 'deliberation', 'closed'];

/** Lets robots debate whenever nobody else does, so that a newcomer always finds a debate to watch. */
@Injectable()
export class Exhibition implements OnModuleDestroy {
  private readonly logger = new Logger(Exhibition.name);
  private readonly end = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly library: Library,
    private readonly debates: Debates,
    private readonly troupe: Troupe,
  ) {}

  /** Begins, with the address under which this server answers. */
  begin(origin: string): void {
    this.running ??= this.run(origin);
  }

  /** The robots go home while the server still answers them. */
  async onModuleDestroy(): Promise<void> {
    this.end.abort();
    await this.running;
  }

  private async run(origin: string): Promise<void> {
    const { signal } = this.end;
    while (!signal.aborted) {
      try {
        if (!(await this.somebodyDebates())) await this.hold(origin);
      } catch (error) {
        if (!signal.aborted) this.logger.warn(`The exhibition broke off: ${String(error)}`);
      }
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async hold(origin: string): Promise<void> {
    const { debateId, fresh } = await this.unfinished().then((id) =>
      id ? { debateId: id, fresh: false } : this.open(origin),
    );
    const debate = await this.debates.debate(debateId);
    const motion = debate && this.library.motion(debate.motion.id ?? '');
    if (!debate || !motion) return;
    const links = await this.linksOf(origin, debateId);
    const cast = await this.troupe.cast(debate.format);
    const performance = new Performance(origin, debateId, debate, motion, links, cast, Math.random);
    await performance.play(fresh ? lobbyMs / debate.format.pace : 0, this.end.signal);
    await this.forgetOld();
  }

  private async open(origin: string): Promise<{ debateId: DebateId; fresh: boolean }> {
    const { token } = await this.troupe.organiser();
    const { motion, pace } = await this.programme();
    const response = await fetch(`${origin}/api/debates`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        motion: { id: motion.id },
        formatId: lightning.id,
        chair: 'clock',
        pace,
      }),
    });
    if (!response.ok) throw new Error(`No debate could be opened: ${response.status}`);
    const { debate } = (await response.json()) as { debate: { id: DebateId } };
    return { debateId: debate.id, fresh: true };
  }

  /** The motions take turns; the very first exhibition is a quick one. */
  private async programme(): Promise<{ motion: Motion; pace: number }> {
    const held = await this.rows.find({ where: await this.ours(), order: { openedAt: 'DESC' } });
    const motions = this.library.motions();
    const last = motions.findIndex((each) => each.id === held[0]?.motionId);
    const motion = motions[(last + 1) % motions.length];
    if (!motion) throw new Error('There is no motion to debate.');
    const shown = held.some(({ stage }) => stage === 'published');
    return { motion, pace: shown ? 1 : firstPace };
  }

  private async linksOf(origin: string, debateId: DebateId): Promise<SeatLink[]> {
    const { token } = await this.troupe.organiser();
    const response = await fetch(`${origin}/api/debates/${debateId}/links`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return ((await response.json()) as { items: SeatLink[] }).items;
  }

  private somebodyDebates(): Promise<boolean> {
    return this.rows.existsBy({ rehearsal: false, stage: In(underWay) });
  }

  private async unfinished(): Promise<DebateId | null> {
    const where = { ...(await this.ours()), stage: In(underWay) };
    const row = await this.rows.findOne({ where, order: { openedAt: 'DESC' } });
    return row?.id ?? null;
  }

  /** Only the last three exhibitions are kept. */
  private async forgetOld(): Promise<void> {
    const where = { ...(await this.ours()), stage: Not(In(underWay)) };
    const old = await this.rows.find({ where, order: { openedAt: 'DESC' }, skip: kept });
    if (old.length > 0) await this.rows.delete({ id: In(old.map((row) => row.id)) });
  }

  private async ours() {
    return { rehearsal: true, organiserId: (await this.troupe.organiser()).personId };
  }

  private get rows() {
    return this.database.getRepository(DebateRow);
  }
}
