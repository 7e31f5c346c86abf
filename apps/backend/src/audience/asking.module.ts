import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { QuestionFacts } from './question-facts.js';
import { Submissions } from './submissions.js';
import { UpVotes } from './up-votes.js';

/** Apart from the rest of the audience, because a debate needs the questions and an asker needs the debate. */
@Module({
  imports: [PeopleModule],
  providers: [Submissions, UpVotes, QuestionFacts],
  exports: [Submissions, UpVotes, QuestionFacts],
})
export class AskingModule {}
