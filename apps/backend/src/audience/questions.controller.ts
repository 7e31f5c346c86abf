import { randomUUID } from 'node:crypto';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Put,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import {
  AskRequest,
  DebateId,
  moderates,
  objectionToUpVote,
  type OpenedDebate,
  type PersonId,
  type QuestionsKnown,
  SubmissionId,
} from '@crossbench/shared';
import { Admission } from '../debates/admission.js';
import { Debates } from '../debates/debates.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { notFound } from '../web/problem.js';
import { objecting } from './objecting.js';
import { QuestionTime } from './question-time.js';
import { QuestionsRead } from './questions-read.js';
import { UpVotes } from './up-votes.js';

const QuestionNumber = z.coerce.number().int().positive().max(1_000_000);

/** Asking and up-voting: the audience's. */
@ApiTags('questions')
@Controller('api/debates/:id/questions')
@UseGuards(RecognisePerson)
export class QuestionsController {
  constructor(
    private readonly questionTime: QuestionTime,
    private readonly read: QuestionsRead,
    private readonly upVotes: UpVotes,
    private readonly debates: Debates,
    private readonly admission: Admission,
    private readonly limits: Limits,
  ) {}

  /** What is not in the log: one's own questions and up-votes, and for moderators those that wait. */
  @Get()
  @Header('Cache-Control', 'private, no-store')
  async known(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() me: SignedIn,
  ): Promise<QuestionsKnown> {
    const debate = await this.debateFor(id, me.personId);
    return this.read.by(id, debate, me.personId, moderates(debate, me.personId));
  }

  @Post()
  async ask(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: AskRequest }) request: AskRequest,
    @Me() me: SignedIn,
  ): Promise<{ id: SubmissionId }> {
    await this.limits.spend('question', me.sessionId);
    await this.current(id, me.personId);
    const asked = request.id ?? (randomUUID() as string as SubmissionId);
    await this.questionTime.ask(id, { ...request, id: asked }, me.personId);
    return { id: asked };
  }

  @Put(':question/up-vote')
  @HttpCode(204)
  async upVote(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Param('question', { schema: QuestionNumber }) question: number,
    @Me() me: SignedIn,
  ): Promise<void> {
    await this.upVotable(id, question, me);
    await this.upVotes.add(id, question, me.personId);
  }

  @Delete(':question/up-vote')
  @HttpCode(204)
  async takeBack(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Param('question', { schema: QuestionNumber }) question: number,
    @Me() me: SignedIn,
  ): Promise<void> {
    const debate = await this.upVotable(id, question, me);
    await this.upVotes.takeBack(id, debate, question, me.personId);
  }

  private async upVotable(
    id: DebateId,
    question: number,
    { personId, sessionId }: SignedIn,
  ): Promise<OpenedDebate> {
    await this.limits.spend('up-vote', sessionId);
    const debate = await this.current(id, personId);
    const objection = objectionToUpVote(debate, question, personId);
    if (objection) throw objecting(objection);
    return debate;
  }

  /** The debate as it is by now, even if no timer has rung yet. */
  private async current(id: DebateId, person: PersonId): Promise<OpenedDebate> {
    await this.admission.participated(id, person);
    await this.debates.pass(id);
    return this.debateFor(id, person);
  }

  private async debateFor(id: DebateId, person: PersonId): Promise<OpenedDebate> {
    const debate = await this.admission.debateFor(id, person);
    if (!debate) throw notFound('debate');
    return debate;
  }
}
