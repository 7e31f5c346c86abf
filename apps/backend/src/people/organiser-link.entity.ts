import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link that makes whoever opens it an organiser. */
@Entity('organiser_link')
export class OrganiserLinkRow {
  /** SHA-256 of the secret, hex. */
  @PrimaryColumn({
    type: 'text',
    name: 'secret_hash',
    primaryKeyConstraintName: 'organiser_link_pkey',
  })
  readonly secretHash!: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  readonly expiresAt!: Date;
}
