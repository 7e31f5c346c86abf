import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@crossbench/shared';

/** Somebody who has given a name. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  readonly id!: PersonId;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ type: 'boolean' })
  readonly organiser!: boolean;

  /** A robot of a rehearsal; its votes never count for a motion. */
  @Column({ type: 'boolean' })
  readonly robot!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  readonly createdAt!: Date;
}
