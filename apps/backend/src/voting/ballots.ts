import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type Choice,
  type DebateId,
  type DivisionName,
  drawArguments,
  type FinalBallot,
  type OpenedDebate,
  type OwnBallots,
  type PersonId,
} from '@crossbench/shared';
import { BallotRow } from './ballot.entity.js';

/** The sealed ballot box. What is in it is told to nobody but its voter until it is counted. */
@Injectable()
export class Ballots {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** One's own ballots, and the arguments that were drawn for this voter to rate. */
  async own(debateId: DebateId, debate: OpenedDebate, person: PersonId): Promise<OwnBallots> {
    const row = await this.database
      .getRepository(BallotRow)
      .findOneBy({ debateId, personId: person });
    const seed = createHash('sha256').update(`${debateId} ${person}`).digest().readUInt32BE();
    return { pre: row?.pre ?? null, post: row?.post ?? null, drawn: drawArguments(debate, seed) };
  }

  /** False when the division was no longer open at the moment of writing. Voting again replaces. */
  castFirst(debateId: DebateId, person: PersonId, choice: Choice): Promise<boolean> {
    return this.cast(debateId, person, 'pre', choice);
  }

  castFinal(debateId: DebateId, person: PersonId, ballot: FinalBallot): Promise<boolean> {
    return this.cast(debateId, person, 'post', JSON.stringify(ballot));
  }

  /** The debate's row is locked against closing, so a ballot is either counted or refused, never lost. */
  private async cast(
    debateId: DebateId,
    person: PersonId,
    division: DivisionName,
    value: string,
  ): Promise<boolean> {
    const column = division === 'pre' ? 'pre' : 'post';
    const type = division === 'pre' ? 'text' : 'jsonb';
    const rows = await this.database.query<unknown[]>(
      `WITH open AS (SELECT id FROM debate WHERE id = $1 AND division = $3 FOR SHARE)
       INSERT INTO ballot (debate_id, person_id, ${column}) SELECT id, $2, $4::${type} FROM open
       ON CONFLICT (debate_id, person_id) DO UPDATE SET ${column} = excluded.${column}
       RETURNING debate_id`,
      [debateId, person, division, value],
    );
    return rows.length > 0;
  }
}
