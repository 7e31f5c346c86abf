import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In } from 'typeorm';
import {
  banned,
  type DebateId,
  explain,
  type OpenedDebate,
  type PersonId,
  type Refusal,
  rolesOf,
} from '@crossbench/shared';
import { notFound, Problem } from '../web/problem.js';
import { Debates } from './debates.js';
import { Member } from './member.entity.js';

/** Who may read a debate. A private one does not exist for anybody else. */
@Injectable()
export class Admission {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly debates: Debates,
  ) {}

  /** The debate, or null where there is none for this person. */
  async debateFor(debateId: DebateId, person: PersonId | null): Promise<OpenedDebate | null> {
    const debate = await this.debates.debate(debateId);
    if (!debate || debate.visibility !== 'private') return debate;
    if (person && banned(debate, person)) return null;
    return person && (await this.belongs(debateId, debate, person)) ? debate : null;
  }

  /** The debate for somebody who wants to do something in it: refused to the banned. */
  async participated(debateId: DebateId, person: PersonId): Promise<OpenedDebate> {
    await this.turnAway(debateId, person);
    const debate = await this.debateFor(debateId, person);
    if (!debate) throw notFound('debate');
    return debate;
  }

  /** Refuses whoever is banned from a debate, and says so. */
  async turnAway(debateId: DebateId, person: PersonId): Promise<void> {
    const ban = await this.ban(debateId, person);
    if (ban) throw new Problem(403, ban.code, explain(ban));
  }

  /** Why somebody is banned from a debate; null for everybody else. */
  async ban(debateId: DebateId, person: PersonId): Promise<Refusal | null> {
    const debate = await this.debates.debate(debateId);
    return debate && banned(debate, person);
  }

  /** Lets somebody in who came with an audience link. */
  async letIn(debateId: DebateId, person: PersonId): Promise<void> {
    await this.database.query(
      'INSERT INTO member (debate_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [debateId, person],
    );
  }

  /** Those of the people who may not read this private debate. */
  async strangers(
    debateId: DebateId,
    debate: OpenedDebate,
    people: ReadonlySet<PersonId>,
  ): Promise<ReadonlySet<PersonId>> {
    const others = [...people].filter((person) => rolesOf(debate, person).length === 1);
    const where = { debateId, personId: In(others) };
    const members = await this.database.getRepository(Member).findBy(where);
    const admitted = new Set(members.map(({ personId }) => personId));
    return new Set(others.filter((person) => !admitted.has(person)));
  }

  private async belongs(
    debateId: DebateId,
    debate: OpenedDebate,
    person: PersonId,
  ): Promise<boolean> {
    if (rolesOf(debate, person).length > 1) return true;
    return this.database.getRepository(Member).existsBy({ debateId, personId: person });
  }
}
