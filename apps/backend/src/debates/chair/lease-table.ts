import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type DebateId,
  type Instant,
  leaseLength,
  type PersonId,
  type Stage,
} from '@crossbench/shared';

/** Somebody was heard in a room, so many milliseconds ago. */
export interface Sign {
  readonly debateId: DebateId;
  readonly person: PersonId;
  readonly ago: number;
}

/** When somebody was last heard, and how far their debate has come. */
export interface Heard {
  readonly debateId: DebateId;
  readonly person: PersonId;
  readonly at: Instant;
  readonly stage: Stage;
}

interface Row {
  readonly debate_id: DebateId;
  readonly person_id: PersonId;
  readonly renewed_at: Date;
  readonly stage: Stage;
}

// Rows are written in one order everywhere, so that two nodes cannot wait for each other.
const renewal = `
INSERT INTO chair_lease (debate_id, person_id, renewed_at)
SELECT sign.debate_id, sign.person_id, clock_timestamp() - sign.ago * interval '1 millisecond'
FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS sign(debate_id, person_id, ago)
JOIN debate ON debate.id = sign.debate_id
ORDER BY sign.debate_id, sign.person_id
ON CONFLICT (debate_id, person_id) DO UPDATE SET renewed_at = excluded.renewed_at
WHERE excluded.renewed_at > chair_lease.renewed_at`;

const reading = `
SELECT debate_id, person_id, renewed_at, stage
FROM chair_lease JOIN debate ON debate.id = debate_id
WHERE debate_id = ANY($1) OR renewed_at < clock_timestamp() - $2 * interval '1 millisecond'`;

const removal = `
DELETE FROM chair_lease USING unnest($1::uuid[], $2::uuid[]) AS gone(debate_id, person_id)
WHERE chair_lease.debate_id = gone.debate_id AND chair_lease.person_id = gone.person_id
  AND renewed_at < clock_timestamp() - $3 * interval '1 millisecond'`;

/** The last signs of life of those who have a chair or may follow in it, as all nodes know them. */
@Injectable()
export class LeaseTable {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Writes down what was heard; an earlier sign never takes the place of a later one. */
  async renew(signs: readonly Sign[]): Promise<void> {
    if (signs.length === 0) return;
    await this.database.query(renewal, [
      signs.map(({ debateId }) => debateId),
      signs.map(({ person }) => person),
      signs.map(({ ago }) => Math.max(0, Math.round(ago))),
    ]);
  }

  /** Everybody of these debates, and whoever of any debate has not been heard for the length of a lease. */
  async read(of: readonly DebateId[]): Promise<Heard[]> {
    const rows = await this.database.query<Row[]>(reading, [of, leaseLength]);
    return rows.map(({ debate_id, person_id, renewed_at, stage }) => ({
      debateId: debate_id,
      person: person_id,
      at: renewed_at.getTime() as Instant,
      stage,
    }));
  }

  /** Forgets who is away, unless they were heard meanwhile. */
  async forget(gone: readonly Pick<Heard, 'debateId' | 'person'>[]): Promise<void> {
    if (gone.length === 0) return;
    await this.database.query(removal, [
      gone.map(({ debateId }) => debateId),
      gone.map(({ person }) => person),
      leaseLength,
    ]);
  }
}
