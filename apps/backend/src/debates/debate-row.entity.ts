import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type {
  DebateId,
  DivisionName,
  Medium,
  PersonId,
  Stage,
  Visibility,
} from '@crossbench/shared';

/**
 * Where one debate's log ends, and what the lobby shows of it. Written only together with the log,
 * in the same statement; `last_seq` is what makes two writers at one place impossible.
 */
@Entity('debate')
@Check('debate_last_seq_counts', 'last_seq >= 0')
export class DebateRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'debate_pkey' })
  readonly id!: DebateId;

  @Index('debate_code', { unique: true })
  @Column({ type: 'text', update: false })
  readonly code!: string;

  @Column({ type: 'text', name: 'motion_id', nullable: true })
  readonly motionId!: string | null;

  @Column({ type: 'text' })
  readonly wording!: string;

  @Column({ type: 'text', name: 'format_id' })
  readonly formatId!: string;

  @Column({ type: 'text', name: 'format_name' })
  readonly formatName!: string;

  /** By correspondence: how long a turn lasts, in seconds. */
  @Column({ type: 'double precision', name: 'turn_seconds', nullable: true })
  readonly turnSeconds!: number | null;

  @Column({ type: 'text', default: 'written' })
  readonly medium!: Medium;

  @Index('debate_stage')
  @Column({ type: 'text' })
  readonly stage!: Stage;

  @Column({ type: 'text' })
  readonly visibility!: Visibility;

  @Column({ type: 'boolean' })
  readonly rehearsal!: boolean;

  @Column({ type: 'uuid', name: 'organiser_id' })
  readonly organiserId!: PersonId;

  @Column({ type: 'timestamptz', name: 'starts_at', nullable: true })
  readonly startsAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  readonly openedAt!: Date;

  /** The division that takes votes now; ballots are accepted by this column. */
  @Column({ type: 'text', nullable: true })
  readonly division!: DivisionName | null;

  @Column({ type: 'int', name: 'last_seq' })
  readonly lastSeq!: number;

  @Column({ type: 'text', name: 'last_hash' })
  readonly lastHash!: string;

  /** When time itself makes the next thing happen. */
  @Index('debate_due')
  @Column({ type: 'timestamptz', name: 'due_at', nullable: true })
  readonly dueAt!: Date | null;
}
