import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, PersonId } from '@crossbench/shared';
import { DebateRow } from './debate-row.entity.js';

/** Somebody whom an audience link let into a private debate. */
@Entity('member')
export class Member {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'member_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'member_pkey' })
  readonly personId!: PersonId;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'member_debate' })
  readonly debate!: never;
}
