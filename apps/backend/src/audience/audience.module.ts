import { Module } from '@nestjs/common';
import { DebatesModule } from '../debates/debates.module.js';
import { CountingModule } from '../voting/counting.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AskingModule } from './asking.module.js';
import { CrowdCount } from './crowd.js';
import { QuestionCount } from './question-count.js';
import { QuestionTime } from './question-time.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsRead } from './questions-read.js';
import { SubmissionsController } from './submissions.controller.js';

@Module({
  imports: [DebatesModule, CountingModule, AskingModule, PeopleModule],
  controllers: [QuestionsController, SubmissionsController],
  providers: [CrowdCount, QuestionCount, QuestionTime, QuestionsRead],
})
export class AudienceModule {}
