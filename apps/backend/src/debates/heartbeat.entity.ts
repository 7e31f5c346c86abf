import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When the service was last alive, by the database's clock. One row for all nodes. */
@Entity('heartbeat')
@Check('heartbeat_is_one_row', 'id = 1')
export class HeartbeatRow {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'heartbeat_pkey' })
  readonly id!: 1;

  @Column({ type: 'timestamptz', name: 'beat_at' })
  readonly beatAt!: Date;
}
