import { Body, Controller, Get, Header, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DebateId,
  DismissReports,
  explain,
  type List,
  type Matter,
  moderates,
  notSaid,
  type OpenedDebate,
  type ReportedMatter,
  ReportRequest,
} from '@crossbench/shared';
import { Admission } from '../debates/admission.js';
import { ServerClock } from '../debates/server-clock.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { Problem } from '../web/problem.js';
import { Reports } from './reports.js';

/** Anybody in the room reports; moderators read what waits, and act or dismiss it. */
@ApiTags('order')
@Controller('api/debates/:id/reports')
@UseGuards(RecognisePerson)
export class ReportsController {
  constructor(
    private readonly reports: Reports,
    private readonly admission: Admission,
    private readonly clock: ServerClock,
    private readonly limits: Limits,
  ) {}

  @Post()
  @HttpCode(204)
  async file(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: ReportRequest }) report: ReportRequest,
    @Me() me: SignedIn,
  ): Promise<void> {
    await this.limits.spend('report', me.sessionId);
    const debate = await this.admission.participated(id, me.personId);
    mustBeSaid(debate, report.of);
    if (!(await this.reports.file(id, me.personId, report, this.clock.now()))) {
      const title = 'You have reported this before. The moderators have your report.';
      throw new Problem(409, 'already-reported', title);
    }
  }

  @Get()
  @Header('Cache-Control', 'private, no-store')
  async open(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() me: SignedIn,
  ): Promise<List<ReportedMatter>> {
    return { items: await this.reports.open(id, await this.moderated(id, me)) };
  }

  @Post('dismiss')
  @HttpCode(204)
  async dismiss(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: DismissReports }) { of }: DismissReports,
    @Me() me: SignedIn,
  ): Promise<void> {
    mustBeSaid(await this.moderated(id, me), of);
    await this.reports.dismiss(id, of, this.clock.now());
  }

  private async moderated(id: DebateId, { personId, sessionId }: SignedIn): Promise<OpenedDebate> {
    await this.limits.spend('read', sessionId);
    const debate = await this.admission.participated(id, personId);
    if (!moderates(debate, personId)) {
      throw new Problem(403, 'not-allowed', 'Only the chair and the deputies read reports.');
    }
    return debate;
  }
}

function mustBeSaid(debate: OpenedDebate, of: Matter): void {
  const objection = notSaid(debate, of);
  if (objection) throw new Problem(422, objection.code, explain(objection));
}
