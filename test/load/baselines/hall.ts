import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { HeldDebate, SaidEvent } from './hall.entities.js';
import { lineOf, type Taken } from './line.js';

@Injectable()
export class Hall {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Appends in a transaction that has locked the debate. */
  append(taken: Taken): Promise<SaidEvent> {
    return this.database.transaction(async (manager) => {
      const debate = await manager.findOneOrFail(HeldDebate, {
        where: { id: taken.debateId },
        lock: { mode: 'pessimistic_write' },
      });
      debate.lastSeq++;
      await manager.save(debate);
      const { debateId } = taken;
      const line = { ...lineOf(taken, debate.lastSeq), at: new Date() };
      const event = manager.create(SaidEvent, { debateId, ...line });
      return manager.save(event);
    });
  }

  async hold(debateId: string): Promise<void> {
    const placing = this.database.createQueryBuilder().insert().into(HeldDebate);
    await placing.values({ id: debateId, lastSeq: 0 }).orIgnore().execute();
  }
}
