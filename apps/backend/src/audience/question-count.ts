import { Injectable } from '@nestjs/common';
import type { DebateId, OpenedDebate, QuestionCounts } from '@crossbench/shared';
import { Submissions } from './submissions.js';
import { UpVotes } from './up-votes.js';

/** Counts up-votes and submitted questions, never one message for each. */
@Injectable()
export class QuestionCount {
  /** What was told last, as JSON. */
  private told = new Map<DebateId, string>();

  constructor(
    private readonly submissions: Submissions,
    private readonly upVotes: UpVotes,
  ) {}

  /** What has changed since the last time, of those debates that are still shown. */
  async news(debates: ReadonlyMap<DebateId, OpenedDebate>): Promise<Map<DebateId, QuestionCounts>> {
    const asked = await this.submissions.asked(debates);
    const upVotes = await this.upVotes.countAll(debates);
    const news = new Map<DebateId, QuestionCounts>();
    const told = new Map<DebateId, string>();
    for (const [debateId, { waiting, changes }] of asked) {
      const counts = { upVotes: upVotes.get(debateId) ?? {}, waiting, changes };
      const text = JSON.stringify(counts);
      if (this.told.get(debateId) !== text) news.set(debateId, counts);
      told.set(debateId, text);
    }
    this.told = told;
    return news;
  }
}
