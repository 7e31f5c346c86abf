import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ArgumentDraft, DebateId, DraftSlot, PersonId } from '@crossbench/shared';
import { DebateRow } from './debate-row.entity.js';

/** A private text of one person in one debate: what the bell files, the shelf, the notes. */
@Entity('draft')
export class DraftRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'draft_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'draft_pkey' })
  readonly personId!: PersonId;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_pkey' })
  readonly slot!: DraftSlot;

  @Column({ type: 'jsonb' })
  readonly argument!: ArgumentDraft;

  /** When the server took it in. */
  @Column({ type: 'timestamptz', name: 'stamped_at' })
  readonly stampedAt!: Date;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'draft_debate' })
  readonly debate!: never;
}
