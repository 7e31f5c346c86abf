import { Check, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, PersonId } from '@crossbench/shared';
import { DebateRow } from '../debates/debate-row.entity.js';

/** Somebody wants a question to be put. How many do is told to everybody, who does to nobody. */
@Entity('up_vote')
@Check('up_vote_question_counts_from_one', 'question > 0')
export class UpVoteRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'up_vote_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'up_vote_pkey' })
  readonly question!: number;

  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'up_vote_pkey' })
  readonly personId!: PersonId;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'up_vote_debate' })
  readonly debate!: never;
}
