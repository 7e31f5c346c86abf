import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Addressee, DebateId, PersonId, Rule, Side, SubmissionId } from '@crossbench/shared';
import { DebateRow } from '../debates/debate-row.entity.js';

/**
 * A question as it was submitted; its asker and the moderators read it. That it was approved stands in the log,
 * whatever else stands here.
 */
@Entity('question')
@Index('question_debate_id', ['debateId'])
export class QuestionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'question_pkey' })
  readonly id!: SubmissionId;

  @Column({ type: 'uuid', name: 'debate_id' })
  readonly debateId!: DebateId;

  @Column({ type: 'uuid', name: 'person_id' })
  readonly personId!: PersonId;

  @Column({ type: 'text' })
  readonly text!: string;

  /** Null puts it to everybody. */
  @Column({ type: 'jsonb', nullable: true })
  readonly addressee!: Addressee | null;

  @Column({ type: 'text', nullable: true })
  readonly leaning!: Side | null;

  @Column({ type: 'timestamptz', name: 'asked_at' })
  readonly askedAt!: Date;

  /** When it was approved, rejected or merged. */
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  readonly decidedAt!: Date | null;

  /** The moderator who rejected or merged it. */
  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  readonly decidedBy!: PersonId | null;

  /** Of a rejection. */
  @Column({ type: 'text', nullable: true })
  readonly rule!: Rule | null;

  @Column({ type: 'text', nullable: true })
  readonly reason!: string | null;

  /** The number of the published question that stands for it. */
  @Column({ type: 'integer', name: 'merged_into', nullable: true })
  readonly mergedInto!: number | null;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'question_debate' })
  readonly debate!: never;
}
