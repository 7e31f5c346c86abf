import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DebateId,
  MergeSubmission,
  moderates,
  noQuestions,
  notOpen,
  type OpenedDebate,
  RejectQuestion,
  SubmissionId,
} from '@crossbench/shared';
import { Admission } from '../debates/admission.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { notFound } from '../web/problem.js';
import { objecting } from './objecting.js';
import { Submissions } from './submissions.js';

/** What moderators decide of a question that is not published by it, and stays out of the log. */
@ApiTags('questions')
@Controller('api/debates/:id/questions/:submission')
@UseGuards(RecognisePerson)
export class SubmissionsController {
  constructor(
    private readonly submissions: Submissions,
    private readonly admission: Admission,
    private readonly limits: Limits,
  ) {}

  /** Its asker is told the rule and the reason, nobody else. */
  @Post('reject')
  @HttpCode(204)
  async reject(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Param('submission', { schema: SubmissionId }) submission: SubmissionId,
    @Body({ schema: RejectQuestion }) rejection: RejectQuestion,
    @Me() me: SignedIn,
  ): Promise<void> {
    expectWaiting(await this.moderated(id, me), submission);
    const decided = await this.submissions.reject(id, submission, me.personId, rejection);
    if (!decided) throw notWaiting();
  }

  @Post('merge')
  @HttpCode(204)
  async merge(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Param('submission', { schema: SubmissionId }) submission: SubmissionId,
    @Body({ schema: MergeSubmission }) { into }: MergeSubmission,
    @Me() me: SignedIn,
  ): Promise<void> {
    const debate = await this.moderated(id, me);
    expectWaiting(debate, submission);
    const objection = noQuestions(debate) ?? notOpen(debate, into);
    if (objection) throw objecting(objection);
    const decided = await this.submissions.merge(id, submission, me.personId, into);
    if (!decided) throw notWaiting();
  }

  private async moderated(id: DebateId, { personId, sessionId }: SignedIn): Promise<OpenedDebate> {
    await this.limits.spend('command', sessionId);
    const debate = await this.admission.debateFor(id, personId);
    if (!debate) throw notFound('debate');
    if (!moderates(debate, personId)) throw objecting({ code: 'not-allowed' });
    return debate;
  }
}

function expectWaiting({ questions }: OpenedDebate, submission: SubmissionId): void {
  if (questions.some((each) => each.submission === submission)) throw notWaiting();
}

const notWaiting = () => objecting({ code: 'question-not-waiting' });
