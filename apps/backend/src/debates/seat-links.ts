import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import type {
  DebateId,
  Format,
  Instant,
  Invitation,
  Medium,
  ReplaceLink,
  SeatLink,
  Visibility,
} from '@crossbench/shared';
import { SeatLinkRow } from './seat-link.entity.js';

/** A link as it is stored. */
export type StoredLink = Omit<SeatLink, 'url'> & {
  readonly secret: string;
  readonly debateId: DebateId;
};

/** What of a debate says which links it has. */
interface LinkedDebate {
  readonly format: Format;
  readonly visibility: Visibility;
  readonly medium: Medium;
}

/** The links that entitle to seats, the chair, the deputy's place, the clerk's, or a private audience. */
@Injectable()
export class SeatLinks {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** One link per seat, one each for the chair and the deputies, one for the clerks of a spoken debate and one for the audience of a private one. */
  async create(
    manager: EntityManager,
    debateId: DebateId,
    { format, visibility, medium }: LinkedDebate,
  ): Promise<void> {
    const seats = format.seats.map(({ id }) => ({ role: 'seat' as const, seat: id }));
    const others = [{ role: 'chair' as const }, { role: 'deputy' as const }];
    const clerk = medium === 'spoken' ? [{ role: 'clerk' as const }] : [];
    const audience = visibility === 'private' ? [{ role: 'audience' as const }] : [];
    const rows = [...seats, ...others, ...clerk, ...audience].map((link) => ({
      secret: newSecret(),
      debateId,
      seat: null,
      openedAt: null,
      ...link,
    }));
    await manager.insert(SeatLinkRow, rows);
  }

  async of(debateId: DebateId): Promise<StoredLink[]> {
    const rows = await this.database.getRepository(SeatLinkRow).find({ where: { debateId } });
    return rows.map(stored);
  }

  async find(secret: string): Promise<StoredLink | null> {
    if (!wellFormed.test(secret)) return null;
    const row = await this.database.getRepository(SeatLinkRow).findOneBy({ secret });
    return row && stored(row);
  }

  /** What a secret entitles to in this debate. */
  async invitation(debateId: DebateId, secret: string): Promise<Invitation | null> {
    const link = await this.find(secret);
    if (!link || link.debateId !== debateId) return null;
    const { role, seat } = link;
    if (role === 'seat') return seat === null ? null : { role, seat };
    return { role };
  }

  /** Remembers that somebody has looked at a link; the first time counts. */
  async markOpened(secret: string, at: Instant): Promise<void> {
    await this.database
      .getRepository(SeatLinkRow)
      .update({ secret, openedAt: IsNull() }, { openedAt: new Date(at) });
  }

  /** A new secret for the same place; the old link is worthless from now on. */
  async replace(debateId: DebateId, { role, seat }: ReplaceLink): Promise<StoredLink | null> {
    const secret = newSecret();
    const where = { debateId, role, seat: seat ?? IsNull() };
    const { affected } = await this.database
      .getRepository(SeatLinkRow)
      .update(where, { secret, openedAt: null });
    return affected ? { secret, debateId, role, seat, openedAt: null } : null;
  }
}

/** What a secret looks like; a database does not even take every other text to compare with. */
const wellFormed = /^[\w-]{22}$/;

const newSecret = () => randomBytes(16).toString('base64url');

const stored = ({ secret, debateId, role, seat, openedAt }: SeatLinkRow): StoredLink => ({
  secret,
  debateId,
  role,
  seat,
  openedAt: openedAt && (openedAt.getTime() as Instant),
});
