import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, PersonId } from '@crossbench/shared';
import { DebateRow } from '../debate-row.entity.js';

/**
 * When somebody who has a chair, or may follow in it, last gave a sign of life in the room; by the database's clock.
 * Who has been away for the length of a lease has no row.
 * @see docs/decisions/0019-the-chair-is-a-lease.md
 */
@Entity('chair_lease')
export class ChairLeaseRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'chair_lease_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'chair_lease_pkey' })
  readonly personId!: PersonId;

  @Column({ type: 'timestamptz', name: 'renewed_at' })
  readonly renewedAt!: Date;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'chair_lease_debate' })
  readonly debate!: never;
}
