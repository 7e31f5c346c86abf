import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('held_debate')
export class HeldDebate {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int', { name: 'last_seq' })
  lastSeq!: number;
}

@Entity('said_event')
export class SaidEvent {
  @PrimaryColumn('uuid', { name: 'debate_id' })
  debateId!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  actor!: string;

  @Column('uuid', { name: 'command_id' })
  commandId!: string;

  @Column('json')
  event!: object;

  @Column('text')
  hash!: string;

  @Column('json')
  wording!: object;
}
