import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { DebateId, PersonId } from '@crossbench/shared';
import { SeatHolder } from './seat-holder.entity.js';

/** Remembers who has sat where, so that people find their debates again. */
@Injectable()
export class SeatHolders {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async note(debateId: DebateId, person: PersonId): Promise<void> {
    await this.database.query(
      'INSERT INTO seat_holder (person_id, debate_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [person, debateId],
    );
  }

  async debatesOf(person: PersonId): Promise<readonly DebateId[]> {
    const rows = await this.database.getRepository(SeatHolder).findBy({ personId: person });
    return rows.map(({ debateId }) => debateId);
  }
}
