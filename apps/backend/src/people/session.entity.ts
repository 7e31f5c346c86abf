import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@crossbench/shared';
import { PersonRow } from './person.entity.js';

/** A reference token, hashed: the cookie of a browser, or the short-lived token of another client. */
@Entity('session')
export class SessionRow {
  /** SHA-256 of the token, hex. */
  @PrimaryColumn({ type: 'text', name: 'token_hash', primaryKeyConstraintName: 'session_pkey' })
  readonly tokenHash!: string;

  /** Tokens that belong to one sign-in; they end together. */
  @Index('session_id')
  @Column({ type: 'uuid', name: 'session_id' })
  readonly sessionId!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  readonly personId!: PersonId;

  @Column({ type: 'text' })
  readonly kind!: 'cookie' | 'token';

  @Column({ type: 'timestamptz', name: 'expires_at' })
  readonly expiresAt!: Date;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person' })
  readonly person!: never;
}
