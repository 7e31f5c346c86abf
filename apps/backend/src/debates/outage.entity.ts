import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time of more than 5 s in which no node was alive; it is credited to whatever was running. */
@Entity('outage')
export class OutageRow {
  @PrimaryColumn({ type: 'timestamptz', name: 'began_at', primaryKeyConstraintName: 'outage_pkey' })
  readonly beganAt!: Date;

  @Column({ type: 'timestamptz', name: 'ended_at' })
  readonly endedAt!: Date;
}
