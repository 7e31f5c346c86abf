import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Format, PersonId } from '@crossbench/shared';
import { People } from '../people/people.js';
import { PersonRow } from '../people/person.entity.js';
import { Sessions } from '../people/sessions.js';
import type { Cast } from './performance.js';
import type { Identity } from './robot.js';

const audienceSize = 14;

/** The robots of this house: always the same people, so that a restart can take up where they stood. */
@Injectable()
export class Troupe {
  private readonly identities = new Map<string, Promise<Identity>>();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  /** Who opens the debates of the robots. */
  organiser(): Promise<Identity> {
    return this.robot('Robot organiser');
  }

  async cast(format: Format): Promise<Cast> {
    const debaters = new Map<string, Identity>();
    for (const { id, label } of format.seats) debaters.set(id, await this.robot(`Robot ${label}`));
    const audience: Identity[] = [];
    for (let i = 1; i <= audienceSize; i++) audience.push(await this.robot(`Robot listener ${i}`));
    return { debaters, audience };
  }

  private robot(name: string): Promise<Identity> {
    const known = this.identities.get(name) ?? this.hire(name);
    this.identities.set(name, known);
    known.catch(() => this.identities.delete(name));
    return known;
  }

  private async hire(name: string): Promise<Identity> {
    const row = await this.database.getRepository(PersonRow).findOneBy({ name, robot: true });
    const personId = row?.id ?? (await this.create(name));
    const { cookie } = await this.sessions.begin(personId);
    return { name, personId, token: cookie };
  }

  private async create(name: string): Promise<PersonId> {
    const { id } = await this.people.create(name);
    await this.people.mark(id, 'robot');
    return id;
  }
}
