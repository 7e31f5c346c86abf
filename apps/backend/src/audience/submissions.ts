import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import type {
  DebateId,
  OpenedDebate,
  PersonId,
  RejectQuestion,
  SubmissionId,
} from '@crossbench/shared';
import { QuestionRow } from './question.entity.js';

/** What has been submitted in one debate, and how much was decided, as a number that only grows. */
export interface Asked {
  readonly waiting: number;
  readonly changes: number;
}

/** The questions that were submitted: private, until one is published in the log. */
@Injectable()
export class Submissions {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** One on which nobody has decided; null where there is none. */
  async undecided(debateId: DebateId, id: SubmissionId): Promise<QuestionRow | null> {
    return this.rows.findOneBy({ id, debateId, decidedAt: IsNull() });
  }

  /** All of a debate on which nobody has decided, in the order in which they were asked. */
  async waiting(debateId: DebateId, debate: OpenedDebate): Promise<QuestionRow[]> {
    const where = { debateId, decidedAt: IsNull() };
    const rows = await this.rows.find({ where, order: { askedAt: 'ASC', id: 'ASC' } });
    const published = new Set(debate.questions.map(({ submission }) => submission));
    return rows.filter(({ id }) => !published.has(id));
  }

  /** One person's own, the latest first. */
  async own(debateId: DebateId, personId: PersonId): Promise<QuestionRow[]> {
    const order = { askedAt: 'DESC', id: 'ASC' } as const;
    return this.rows.find({ where: { debateId, personId }, order });
  }

  /** False when somebody has decided on it already. */
  async reject(
    debateId: DebateId,
    id: SubmissionId,
    by: PersonId,
    { rule, reason }: RejectQuestion,
  ): Promise<boolean> {
    return this.decide(debateId, id, { decidedBy: by, rule, reason });
  }

  async merge(
    debateId: DebateId,
    id: SubmissionId,
    by: PersonId,
    mergedInto: number,
  ): Promise<boolean> {
    return this.decide(debateId, id, { decidedBy: by, mergedInto });
  }

  /**
   * For several debates at once; those without any question are left out. Questions that the log holds by now count
   * as decided from here on.
   */
  async asked(debates: ReadonlyMap<DebateId, OpenedDebate>): Promise<Map<DebateId, Asked>> {
    const published = [...debates.values()].flatMap(({ questions }) =>
      questions.map(({ submission }) => submission),
    );
    await this.database.query(
      'UPDATE question SET decided_at = now() WHERE id = ANY($1) AND decided_at IS NULL',
      [published],
    );
    const rows = await this.database.query<AskedRow[]>(
      `SELECT debate_id, (count(*) - count(decided_at))::int AS waiting,
         (count(*) + count(decided_at))::int AS changes
       FROM question WHERE debate_id = ANY($1) GROUP BY debate_id`,
      [[...debates.keys()]],
    );
    return new Map(
      rows.map(({ debate_id, waiting, changes }) => [debate_id, { waiting, changes }]),
    );
  }

  private async decide(
    debateId: DebateId,
    id: SubmissionId,
    decision: Partial<QuestionRow>,
  ): Promise<boolean> {
    const undecided = { id, debateId, decidedAt: IsNull() };
    const { affected } = await this.rows.update(undecided, {
      ...decision,
      decidedAt: () => 'now()',
    } as never);
    return (affected ?? 0) > 0;
  }

  private get rows() {
    return this.database.getRepository(QuestionRow);
  }
}

interface AskedRow extends Asked {
  readonly debate_id: DebateId;
}
