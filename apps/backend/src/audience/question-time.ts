import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import {
  type AskRequest,
  type CommandId,
  type DebateId,
  objectionToQuestion,
  type OpenedDebate,
  type PersonId,
  type SubmissionId,
} from '@crossbench/shared';
import { Debates } from '../debates/debates.js';
import { ServerClock } from '../debates/server-clock.js';
import { Problem } from '../web/problem.js';
import { objecting } from './objecting.js';
import { QuestionRow } from './question.entity.js';

/** Takes questions in: kept for the moderators, or published at once where they are reviewed later. */
@Injectable()
export class QuestionTime {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly debates: Debates,
    private readonly clock: ServerClock,
  ) {}

  async ask(
    debateId: DebateId,
    { id, ...draft }: AskRequest & { readonly id: SubmissionId },
    person: PersonId,
  ): Promise<void> {
    const debate = await this.debates.debate(debateId);
    if (!debate) return;
    await this.keep(debateId, debate, { ...draft, id }, person);
    if (debate.questionPolicy !== 'review') return;
    const handled = await this.debates.handle(
      {
        debateId,
        commandId: id as string as CommandId,
        command: { type: 'ask-question', submission: id },
      },
      person,
    );
    if (handled.ok) return;
    await this.database.getRepository(QuestionRow).delete({ id, decidedAt: IsNull() });
    throw objecting(handled.refusal);
  }

  /** Of the same question sent twice, one is kept. Somebody's questions wait for each other, so that none is too many. */
  private async keep(
    debateId: DebateId,
    debate: OpenedDebate,
    { id, text, to, leaning }: AskRequest & { readonly id: SubmissionId },
    personId: PersonId,
  ): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      const rows = manager.getRepository(QuestionRow);
      const standing = await rows.findOneBy({ id });
      if (standing) return sameAsker(standing, debateId, personId);
      const undecided = await this.undecided(manager, debateId, debate, personId);
      const asked = { person: personId, at: this.clock.now(), undecided };
      const objection = objectionToQuestion(debate, { to }, asked);
      if (objection) throw objecting(objection);
      await rows.insert({
        ...{ id, debateId, personId, text, addressee: to, leaning: leaning ?? null },
        askedAt: () => 'now()',
      } as never);
    });
  }

  private async undecided(
    manager: EntityManager,
    debateId: DebateId,
    { questions }: OpenedDebate,
    personId: PersonId,
  ): Promise<number> {
    const where = { debateId, personId, decidedAt: IsNull() };
    const rows = await manager.getRepository(QuestionRow).findBy(where);
    return rows.filter(({ id }) => !questions.some(({ submission }) => submission === id)).length;
  }
}

function sameAsker(row: QuestionRow, debateId: DebateId, personId: PersonId): void {
  if (row.debateId === debateId && row.personId === personId) return;
  throw new Problem(409, 'id-taken', 'This id was used before. Use a new one.');
}
