import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type ArgumentDraft,
  type DebateId,
  type DraftSlot,
  type Instant,
  type OpenedDebate,
  type OwnDraft,
  type PersonId,
  seatOf,
  type StoredDraft,
} from '@crossbench/shared';
import { Library } from '../library/library.js';
import { DraftRow } from './draft.entity.js';

/** Private texts, kept while they are typed. Nobody but their writer reads them; at the bell the open one is filed. */
@Injectable()
export class DraftStore {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly library: Library,
  ) {}

  /** Keeps the text; an earlier stamp never replaces a later one. Null empties the slot. */
  async save(
    debateId: DebateId,
    person: PersonId,
    slot: DraftSlot,
    argument: ArgumentDraft | null,
    stampedAt: Instant,
  ): Promise<void> {
    if (!argument) {
      await this.database.getRepository(DraftRow).delete({ debateId, personId: person, slot });
      return;
    }
    await this.database.query(
      `INSERT INTO draft (debate_id, person_id, slot, argument, stamped_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (debate_id, person_id, slot) DO UPDATE
       SET argument = excluded.argument, stamped_at = excluded.stamped_at
       WHERE draft.stamped_at <= excluded.stamped_at`,
      [debateId, person, slot, JSON.stringify(argument), new Date(stampedAt)],
    );
  }

  async own(debateId: DebateId, person: PersonId): Promise<OwnDraft[]> {
    const rows = await this.database
      .getRepository(DraftRow)
      .find({ where: { debateId, personId: person }, order: { slot: 'ASC' } });
    return rows.map(({ slot, argument, stampedAt }) => ({
      slot,
      argument,
      stampedAt: stampedAt.getTime() as Instant,
    }));
  }

  /** A seat has moved to another device: what was typed in it goes along. */
  async handOver(debateId: DebateId, from: PersonId, to: PersonId): Promise<void> {
    await this.database.query(
      `INSERT INTO draft (debate_id, person_id, slot, argument, stamped_at)
       SELECT debate_id, $3, slot, argument, stamped_at FROM draft
       WHERE debate_id = $1 AND person_id = $2 ON CONFLICT DO NOTHING`,
      [debateId, from, to],
    );
  }

  /** The open drafts of those who sit, and of those who had the floor from the list, with their cards checked. */
  async openDrafts(debateId: DebateId, debate: OpenedDebate): Promise<StoredDraft[]> {
    const rows = await this.database
      .getRepository(DraftRow)
      .find({ where: { debateId, slot: 'open' } });
    return rows.map(({ personId: person, argument, stampedAt }) => ({
      seat: seatOf(debate, person),
      person,
      argument,
      cards: this.library.check(argument.cards),
      stampedAt: stampedAt.getTime() as Instant,
    }));
  }
}
