import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DebateId } from '@crossbench/shared';

/** Somebody's words, apart from the event that holds their salted hash, so that they can be withheld. */
@Entity('wording')
export class WordingRow {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'wording_pkey' })
  readonly debateId!: DebateId;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'wording_pkey' })
  readonly seq!: number;

  @Column({ type: 'text' })
  readonly salt!: string;

  @Column({ type: 'text' })
  readonly text!: string;
}
