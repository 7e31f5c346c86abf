import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, Raw } from 'typeorm';
import type { PersonId } from '@crossbench/shared';
import { hashed, newToken } from './secret.js';
import { SessionRow } from './session.entity.js';

/** How long a cookie holds, ms. */
export const cookieLife = 90 * 86_400_000;
/** How long a token for clients without cookies holds, ms. */
export const tokenLife = 15 * 60_000;

// By the database's clock: a node whose own clock is wrong would end the sessions of all.
const holding = Raw((column) => `${column} > now()`);
const runOut = Raw((column) => `${column} <= now()`);

/** Who is signed in where. */
export interface SignedIn {
  readonly sessionId: string;
  readonly personId: PersonId;
}

/** Reference tokens: the client holds the token, the database its hash, so a session ends when its row is gone. */
@Injectable()
export class Sessions {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Begins a session; the answer is its cookie. */
  async begin(personId: PersonId): Promise<SignedIn & { cookie: string }> {
    const sessionId = randomUUID();
    const cookie = await this.issue({ sessionId, personId }, 'cookie', cookieLife);
    return { sessionId, personId, cookie };
  }

  /** A short-lived token of a session, for clients without cookies. */
  async token(session: SignedIn): Promise<string> {
    await this.rows.delete({ expiresAt: runOut });
    return this.issue(session, 'token', tokenLife);
  }

  async find(token: string): Promise<SignedIn | null> {
    const row = await this.rows.findOneBy({
      tokenHash: hashed(token),
      expiresAt: holding,
    });
    return row && { sessionId: row.sessionId, personId: row.personId };
  }

  /** Those of the sessions that have ended or run out. */
  async ended(sessionIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ session_id: string }[]>(
      'SELECT DISTINCT session_id FROM session WHERE session_id = ANY($1) AND expires_at > now()',
      [sessionIds],
    );
    const open = new Set(rows.map(({ session_id }) => session_id));
    return sessionIds.filter((sessionId) => !open.has(sessionId));
  }

  async end(sessionId: string): Promise<void> {
    await this.rows.delete({ sessionId });
  }

  private get rows() {
    return this.database.getRepository(SessionRow);
  }

  private async issue(
    { sessionId, personId }: SignedIn,
    kind: SessionRow['kind'],
    life: number,
  ): Promise<string> {
    const token = newToken();
    const expiresAt = () => `now() + ${life} * interval '1 ms'`;
    await this.rows.insert({ tokenHash: hashed(token), sessionId, personId, kind, expiresAt });
    return token;
  }
}
