import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Badge, SourceId } from '@crossbench/shared';

/** A stored text that cards quote from; its passages are rows of their own. */
@Entity('source')
export class SourceRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'source_pkey' })
  readonly id!: SourceId;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ type: 'text' })
  readonly badge!: Badge;

  @Column({ type: 'text' })
  readonly cite!: string;

  /** `YYYY-MM-DD` */
  @Column({ type: 'date', name: 'as_of' })
  readonly asOf!: string;

  @Column({ type: 'jsonb' })
  readonly references!: string[];

  /** Of its passages, as `hashOfText` makes it. */
  @Column({ type: 'text' })
  readonly sha256!: string;
}
