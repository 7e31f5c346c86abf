import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type DebateId,
  type OpenedDebate,
  type PersonId,
  standsFor,
  type UpVotes as Counted,
} from '@crossbench/shared';
import { UpVoteRow } from './up-vote.entity.js';

/**
 * People who want a question to be put: whoever has up-voted it or one that was merged into it, or has asked one that
 * was merged into it, counts once; its own asker does not.
 */
const counting = `
WITH published (debate_id, question, stands, asker) AS (
  SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[])
), wanting (debate_id, question, person_id) AS (
  SELECT debate_id, question, person_id FROM up_vote WHERE debate_id = ANY($1)
  UNION ALL
  SELECT debate_id, merged_into, person_id FROM question
  WHERE debate_id = ANY($1) AND merged_into IS NOT NULL
  UNION ALL
  SELECT debate_id, question, asker FROM published WHERE question <> stands
)
SELECT wanting.debate_id, published.stands AS question,
  count(DISTINCT wanting.person_id)::int AS people
FROM wanting
JOIN published USING (debate_id, question)
JOIN published AS stood ON stood.debate_id = wanting.debate_id AND stood.question = published.stands
WHERE wanting.person_id <> stood.asker
GROUP BY wanting.debate_id, published.stands`;

/** Who wants which question to be put. Told to nobody but in numbers. */
@Injectable()
export class UpVotes {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Once a person and question, however often it is said. */
  async add(debateId: DebateId, question: number, person: PersonId): Promise<void> {
    await this.database.query(
      `INSERT INTO up_vote (debate_id, question, person_id) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [debateId, question, person],
    );
  }

  /** From a question and all that were merged into it. */
  async takeBack(
    debateId: DebateId,
    debate: OpenedDebate,
    question: number,
    person: PersonId,
  ): Promise<void> {
    const numbers = debate.questions
      .filter((each) => standsFor(debate, each).number === question)
      .map(({ number }) => number);
    await this.database.query(
      'DELETE FROM up_vote WHERE debate_id = $1 AND person_id = $2 AND question = ANY($3)',
      [debateId, person, numbers],
    );
  }

  /** The questions that somebody has up-voted, themselves or by one that was merged into them. */
  async own(debateId: DebateId, debate: OpenedDebate, personId: PersonId): Promise<number[]> {
    const rows = await this.database.getRepository(UpVoteRow).findBy({ debateId, personId });
    const voted = new Set(rows.map(({ question }) => question));
    const standing = debate.questions
      .filter(({ number }) => voted.has(number))
      .map((question) => standsFor(debate, question).number);
    return [...new Set(standing)].sort((a, b) => a - b);
  }

  async count(debateId: DebateId, debate: OpenedDebate): Promise<Counted> {
    return (await this.countAll(new Map([[debateId, debate]]))).get(debateId) ?? {};
  }

  /** For several debates at once. */
  async countAll(debates: ReadonlyMap<DebateId, OpenedDebate>): Promise<Map<DebateId, Counted>> {
    const published = [...debates].flatMap(([debateId, debate]) =>
      debate.questions.map((question) => ({ debateId, debate, question })),
    );
    if (published.length === 0) return new Map();
    const rows = await this.database.query<Row[]>(counting, [
      published.map(({ debateId }) => debateId),
      published.map(({ question }) => question.number),
      published.map(({ debate, question }) => standsFor(debate, question).number),
      published.map(({ question }) => question.person),
    ]);
    const counted = new Map<DebateId, Record<number, number>>();
    for (const { debate_id, question, people } of rows) {
      counted.set(debate_id, { ...counted.get(debate_id), [question]: people });
    }
    return counted;
  }
}

interface Row {
  readonly debate_id: DebateId;
  readonly question: number;
  readonly people: number;
}
