import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Motion, MotionId } from '@crossbench/shared';

/** A motion of the catalogue. */
@Entity('motion')
export class MotionRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'motion_pkey' })
  readonly id!: MotionId;

  /** Its place in the catalogue, counted from 0. */
  @Column({ type: 'int' })
  readonly position!: number;

  @Column({ type: 'jsonb' })
  readonly body!: Motion;
}
