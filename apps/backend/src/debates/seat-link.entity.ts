import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DebateId, SeatId, SeatLink } from '@crossbench/shared';
import { DebateRow } from './debate-row.entity.js';

/**
 * A link that entitles to a seat, the chair, the deputy's place, the clerk's or the audience of a private debate.
 * The secret is stored as it is, because the organiser has to be able to show it again.
 * @see docs/decisions/0005-seat-links.md
 */
@Entity('seat_link')
export class SeatLinkRow {
  /** 128 random bits, base64url. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'seat_link_pkey' })
  readonly secret!: string;

  @Index('seat_link_debate_id')
  @Column({ type: 'uuid', name: 'debate_id' })
  readonly debateId!: DebateId;

  @Column({ type: 'text' })
  readonly role!: SeatLink['role'];

  @Column({ type: 'text', nullable: true })
  readonly seat!: SeatId | null;

  @Column({ type: 'timestamptz', name: 'opened_at', nullable: true })
  readonly openedAt!: Date | null;

  @ManyToOne(() => DebateRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'debate_id', foreignKeyConstraintName: 'seat_link_debate' })
  readonly debate!: never;
}
