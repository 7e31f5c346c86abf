import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  counts,
  type DebateId,
  type DivisionName,
  type OpenedDebate,
  type Results,
  rolesOf,
  tally,
} from '@crossbench/shared';
import { BallotRow } from './ballot.entity.js';

/** Counts the sealed ballots of a debate whose divisions are closed. */
@Injectable()
export class Counting {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Whoever became a debater or the chair after voting is not counted, nor what was said of an argument that no longer counts. */
  async count(debateId: DebateId, debate: OpenedDebate): Promise<Results> {
    const rows = await this.database.getRepository(BallotRow).findBy({ debateId });
    const entitled = rows.filter(({ personId }) => {
      const roles = rolesOf(debate, personId);
      return !roles.includes('debater') && !roles.includes('chair');
    });
    const numbers = debate.arguments.filter(counts).map(({ number }) => number);
    return tally(
      entitled.map(({ pre, post }) => ({ pre, post })),
      numbers,
    );
  }

  /** How many have voted in a division, for several debates at once. */
  async voted(
    debateIds: readonly DebateId[],
    division: DivisionName,
  ): Promise<Map<DebateId, number>> {
    const column = division === 'pre' ? 'pre' : 'post';
    const rows = await this.database.query<{ debate_id: DebateId; voted: number }[]>(
      `SELECT debate_id, count(${column})::int AS voted FROM ballot
       WHERE debate_id = ANY($1) GROUP BY debate_id`,
      [debateIds],
    );
    return new Map(rows.map(({ debate_id, voted }) => [debate_id, voted]));
  }
}
