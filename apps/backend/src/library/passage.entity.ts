import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { SourceId } from '@crossbench/shared';
import { SourceRow } from './source.entity.js';

/** One numbered passage of a source. The index that finds it by its words is made in the migration. */
@Entity('passage')
@Check('passage_number_counts_from_one', 'number > 0')
export class PassageRow {
  @PrimaryColumn({ type: 'text', name: 'source_id', primaryKeyConstraintName: 'passage_pkey' })
  readonly sourceId!: SourceId;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'passage_pkey' })
  readonly number!: number;

  @Column({ type: 'text' })
  readonly text!: string;

  @ManyToOne(() => SourceRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'passage_source' })
  readonly source!: never;
}
