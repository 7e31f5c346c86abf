import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Choice, DebateId, FinalBallot, PersonId } from '@crossbench/shared';
import { DebateRow } from '../debates/debate-row.entity.js';

/** One person's sealed votes in one debate. Changing replaces; no time and no serial is kept. */
@Entity('ballot')
export class BallotRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'ballot_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'ballot_pkey' })
  readonly personId!: PersonId;

  @Column({ type: 'text', nullable: true })
  readonly pre!: Choice | null;

  @Column({ type: 'jsonb', nullable: true })
  readonly post!: FinalBallot | null;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'ballot_debate' })
  readonly debate!: never;
}
