import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor, CommandId, DebateEvent, DebateId } from '@crossbench/shared';

/** One line of a debate's log. Rows are inserted, never updated: what a debate is, is a replay of them. */
@Entity('debate_event')
@Check('debate_event_seq_counts_from_one', 'seq > 0')
export class RecordedEvent {
  @PrimaryColumn({ type: 'uuid', name: 'debate_id', primaryKeyConstraintName: 'debate_event_pkey' })
  readonly debateId!: DebateId;

  /** 1, 2, 3 … within one debate. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'debate_event_pkey' })
  readonly seq!: number;

  @Column({ type: 'timestamptz', update: false })
  readonly at!: Date;

  /** A person's id, or `clock`. */
  @Column({ type: 'text', update: false })
  readonly actor!: Actor;

  /** The request that this is the answer to; a resent request is recognised by it. */
  @Column({ type: 'uuid', name: 'command_id', nullable: true, update: false })
  readonly commandId!: CommandId | null;

  @Column({ type: 'text', update: false })
  readonly hash!: string;

  /** `json`, not `jsonb`: the text is kept byte for byte, as it was hashed. */
  @Column({ type: 'json', update: false })
  readonly event!: DebateEvent;
}
