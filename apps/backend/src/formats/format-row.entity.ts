import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Format, PersonId } from '@crossbench/shared';
import { PersonRow } from '../people/person.entity.js';

/** A format that somebody saved here, beside those that come along. */
@Entity('format')
export class FormatRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'format_pkey' })
  readonly id!: string;

  @Column({ type: 'jsonb' })
  readonly body!: Format;

  /** Null where it was saved from the command line, or by somebody who is gone. */
  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  readonly savedById!: PersonId | null;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  readonly savedAt!: Date;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'saved_by', foreignKeyConstraintName: 'format_saved_by' })
  readonly savedBy!: never;
}
