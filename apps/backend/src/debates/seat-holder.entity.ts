import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, PersonId } from '@crossbench/shared';
import { DebateRow } from './debate-row.entity.js';

/** Somebody who has had a seat in a debate; whether they still have it, the log says. */
@Entity('seat_holder')
export class SeatHolder {
  @PrimaryColumn({ type: 'uuid', name: 'person_id', primaryKeyConstraintName: 'seat_holder_pkey' })
  readonly personId!: PersonId;

  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'seat_holder_pkey' })
  readonly debateId!: DebateId;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'seat_holder_debate' })
  readonly debate!: never;
}
