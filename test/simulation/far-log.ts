import type { DebateId, Instant } from '@crossbench/shared';
import { type Batch, type Log, Overtaken } from '../../apps/backend/src/debates/log.js';
import type { Life } from './virtual-time.js';
import type { World } from './world.js';

/** The log as one node reaches it: what is asked takes its time, and what is answered may never arrive. */
export class FarLog implements Log {
  constructor(
    private readonly world: World,
    private readonly life: Life,
    private readonly crash: () => void,
  ) {}

  after(debateId: DebateId, seq: number, limit?: number) {
    return this.ask(() => this.world.log.after(debateId, seq, limit));
  }

  end(debateId: DebateId) {
    return this.ask(() => this.world.log.end(debateId));
  }

  ends(dueUntil: Instant, of: readonly DebateId[]) {
    return this.ask(() => this.world.log.ends(dueUntil, of));
  }

  append(batch: Batch): Promise<void> {
    const { chance, faults, tally } = this.world;
    const crashing = chance.happens(faults.crashAtAppend) ? chance.whole(3) : null;
    if (crashing === 0) {
      tally['crashes before an append']++;
      this.crash();
    }
    return this.ask(
      () => this.commit(batch, crashing === 1),
      crashing === 2 ? () => this.crashBeforeAnnouncing() : undefined,
    );
  }

  private async commit(batch: Batch, crashing: boolean): Promise<void> {
    const { history, log, tally, time } = this.world;
    try {
      await log.append(batch);
    } catch (error) {
      if (error instanceof Overtaken) tally.overtaken++;
      throw error;
    }
    history.committed(batch.lines.length, time.now);
    const events = batch.lines.map(({ event }) => event.type).join(', ');
    this.world.note(`committed ${batch.after + 1}: ${events}`);
    if (!crashing || this.life.over) return;
    tally['crashes after an append']++;
    this.crash();
  }

  /** After the answer is on its way, and before the room hears of it. */
  private crashBeforeAnnouncing(): void {
    this.world.time.after(
      0,
      () => {
        this.world.tally['crashes before an announcement']++;
        this.crash();
      },
      this.life,
    );
  }

  /** A request that is on its way may arrive although its sender is no more. */
  private ask<T>(act: () => Promise<T>, heard?: () => void): Promise<T> {
    const { chance, faults, tally, time } = this.world;
    const broken = chance.happens(faults.logErrors) ? chance.pick(['before', 'after']) : null;
    if (broken) tally['log errors']++;
    const lost = chance.happens(0.5);
    return new Promise((done, failed) => {
      const answer = (then: () => void) =>
        time.after(chance.between(0.2, 8), () => (heard?.(), then()), this.life);
      const arrive = () => {
        if (this.life.over && lost) return;
        if (broken === 'before') return void answer(() => failed(new Error('No connection.')));
        act().then(
          (value) =>
            answer(() => (broken ? failed(new Error('The connection broke.')) : done(value))),
          (error: unknown) => answer(() => failed(error)),
        );
      };
      time.after(chance.between(0.2, 8), arrive, null);
    });
  }
}
