import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, PersonId, Rule } from '@crossbench/shared';
import { DebateRow } from '../debates/debate-row.entity.js';

/** One person's report of one thing that was said; at most one each. */
@Entity('report')
export class ReportRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'report_pkey' })
  readonly debateId!: DebateId;

  /** What was said, by its kind and number. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'report_pkey' })
  readonly kind!: 'argument' | 'question' | 'poi' | 'exchange' | 'challenge';

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'report_pkey' })
  readonly number!: number;

  /** Kept so that nobody reports twice; shown to nobody. */
  @PrimaryColumn({ type: 'uuid', name: 'reporter_id', primaryKeyConstraintName: 'report_pkey' })
  readonly reporterId!: PersonId;

  @Column({ type: 'text' })
  readonly rule!: Rule;

  @Column({ type: 'text' })
  readonly line!: string;

  @Column({ type: 'timestamptz', name: 'reported_at' })
  readonly reportedAt!: Date;

  @Column({ type: 'timestamptz', name: 'dismissed_at', nullable: true })
  readonly dismissedAt!: Date | null;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'report_debate' })
  readonly debate!: never;
}
