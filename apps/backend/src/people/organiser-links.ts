import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, MoreThan } from 'typeorm';
import * as z from 'zod';
import { OrganiserLinkRow } from './organiser-link.entity.js';
import { PersonRow } from './person.entity.js';
import { hashed, newToken } from './secret.js';

/** `POST /api/session/organiser` */
export const OrganiserSecret = z.object({ secret: z.string().min(20).max(100) });
export type OrganiserSecret = z.infer<typeof OrganiserSecret>;

const life = 7 * 86_400_000;

/** One-time links that make somebody an organiser. */
@Injectable()
export class OrganiserLinks {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** A new link; it is shown once, stored hashed, and makes every earlier one worthless. */
  async create(origin: string): Promise<string> {
    const secret = newToken();
    const expiresAt = new Date(Date.now() + life);
    await this.database.transaction(async (manager) => {
      await manager.createQueryBuilder().delete().from(OrganiserLinkRow).execute();
      await manager.insert(OrganiserLinkRow, { secretHash: hashed(secret), expiresAt });
    });
    return `${origin.replace(/\/$/, '')}/organiser#${secret}`;
  }

  /** Whether anybody has become an organiser yet. */
  async needed(): Promise<boolean> {
    return !(await this.database.getRepository(PersonRow).existsBy({ organiser: true }));
  }

  /** True once for each link. */
  async redeem(secret: string): Promise<boolean> {
    const { affected } = await this.database
      .getRepository(OrganiserLinkRow)
      .delete({ secretHash: hashed(secret), expiresAt: MoreThan(new Date()) });
    return affected === 1;
  }
}
