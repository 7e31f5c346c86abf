import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { PersonId } from '@crossbench/shared';
import { PersonRow } from './person.entity.js';

/** How long another server's change of a person may go unnoticed here, ms. */
const freshMs = 5_000;

/** Those who have given a name. */
@Injectable()
export class People {
  /** A person changes only by a new name or by becoming an organiser or a robot, which forgets them here. */
  private readonly known = new LRUCache<PersonId, PersonRow>({ max: 20_000, ttl: freshMs });

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async create(name: string): Promise<PersonRow> {
    const row = {
      id: randomUUID() as string as PersonId,
      name,
      organiser: false,
      robot: false,
      createdAt: new Date(),
    };
    await this.database.getRepository(PersonRow).insert(row);
    return row;
  }

  async find(id: PersonId): Promise<PersonRow | null> {
    const known = this.known.get(id);
    if (known) return known;
    const row = await this.database.getRepository(PersonRow).findOneBy({ id });
    if (row) this.known.set(id, row);
    return row;
  }

  async rename(id: PersonId, name: string): Promise<PersonRow | null> {
    await this.database.getRepository(PersonRow).update({ id }, { name });
    this.known.delete(id);
    return this.find(id);
  }

  async mark(id: PersonId, as: 'organiser' | 'robot'): Promise<void> {
    await this.database.getRepository(PersonRow).update({ id }, { [as]: true });
    this.known.delete(id);
  }
}
