import { Injectable } from '@nestjs/common';
import type {
  DebateId,
  Instant,
  OpenedDebate,
  OwnQuestion,
  PersonId,
  QuestionsKnown,
  SubmittedQuestion,
  WaitingQuestion,
} from '@crossbench/shared';
import { People } from '../people/people.js';
import type { QuestionRow } from './question.entity.js';
import { Submissions } from './submissions.js';
import { UpVotes } from './up-votes.js';

/** What of the questions somebody may read that is not in the log. */
@Injectable()
export class QuestionsRead {
  constructor(
    private readonly submissions: Submissions,
    private readonly upVotes: UpVotes,
    private readonly people: People,
  ) {}

  async by(
    debateId: DebateId,
    debate: OpenedDebate,
    reader: PersonId,
    moderator: boolean,
  ): Promise<QuestionsKnown> {
    const [own, upVoted, upVotes, waiting] = await Promise.all([
      this.submissions.own(debateId, reader),
      this.upVotes.own(debateId, debate, reader),
      this.upVotes.count(debateId, debate),
      moderator ? this.submissions.waiting(debateId, debate) : [],
    ]);
    return {
      own: own.map((row) => ownQuestion(debate, row)),
      upVoted,
      upVotes,
      waiting: await Promise.all(waiting.map((row) => this.named(row))),
    };
  }

  private async named(row: QuestionRow): Promise<WaitingQuestion> {
    const person = await this.people.find(row.personId);
    return { ...submitted(row), name: person?.name ?? 'A listener' };
  }
}

const submitted = ({ id, text, addressee, leaning, askedAt }: QuestionRow): SubmittedQuestion => ({
  ...{ id, text, to: addressee, leaning },
  askedAt: askedAt.getTime() as Instant,
});

/** What the log says of it goes before whatever else was decided. */
function ownQuestion({ questions }: OpenedDebate, row: QuestionRow): OwnQuestion {
  const published = questions.find(({ submission }) => submission === row.id);
  const { rule, reason, mergedInto } = row;
  const rejected = rule && { rule, reason: reason ?? '' };
  return {
    ...submitted(row),
    question: published?.number ?? null,
    into: published ? published.into : mergedInto,
    rejected: published ? null : rejected,
  };
}
