import { Injectable } from '@nestjs/common';
import type { Command, DebateId, Facts, OpenedDebate } from '@crossbench/shared';
import { People } from '../people/people.js';
import { Submissions } from './submissions.js';
import { UpVotes } from './up-votes.js';

/** What the rules have to know of the audience's questions, and the log does not say. */
@Injectable()
export class QuestionFacts {
  constructor(
    private readonly submissions: Submissions,
    private readonly upVotes: UpVotes,
    private readonly people: People,
  ) {}

  async lookUp(
    debateId: DebateId,
    command: Command,
    debate: () => Promise<OpenedDebate | null>,
  ): Promise<Pick<Facts, 'submission' | 'upVotes'>> {
    if (command.type === 'ask-question' || command.type === 'approve-question') {
      const row = await this.submissions.undecided(debateId, command.submission);
      if (!row) return {};
      const { id, personId: person, text, addressee: to, leaning } = row;
      const name = (await this.people.find(person))?.name ?? 'A listener';
      return { submission: { id, person, name, text, to, leaning } };
    }
    if (command.type !== 'call-question') return {};
    const known = await debate();
    return known ? { upVotes: await this.upVotes.count(debateId, known) } : {};
  }
}
