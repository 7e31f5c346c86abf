import { Body, Controller, Get, Header, HttpCode, Param, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DebateId,
  FinalBallot,
  FirstVote,
  type OpenedDebate,
  type OwnBallots,
  rolesOf,
} from '@crossbench/shared';
import { Admission } from '../debates/admission.js';
import { Debates } from '../debates/debates.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { notFound, Problem } from '../web/problem.js';
import { Ballots } from './ballots.js';

/** Voting: for everybody but the debaters and the chair. */
@ApiTags('voting')
@Controller('api/debates/:id/ballot')
@UseGuards(RecognisePerson)
export class BallotsController {
  constructor(
    private readonly ballots: Ballots,
    private readonly debates: Debates,
    private readonly admission: Admission,
    private readonly limits: Limits,
  ) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  async own(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() me: SignedIn,
  ): Promise<OwnBallots> {
    return this.ballots.own(id, await this.debateFor(id, me), me.personId);
  }

  @Put('pre')
  @HttpCode(204)
  async first(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: FirstVote }) { choice }: FirstVote,
    @Me() me: SignedIn,
  ): Promise<void> {
    await this.entitled(id, me);
    await this.debates.pass(id);
    if (!(await this.ballots.castFirst(id, me.personId, choice))) throw notOpen();
  }

  @Put('post')
  @HttpCode(204)
  async final(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: FinalBallot }) ballot: FinalBallot,
    @Me() me: SignedIn,
  ): Promise<void> {
    const debate = await this.entitled(id, me);
    const named = [...ballot.moved, ...ballot.ratings.map(({ argument }) => argument)];
    if (named.some((number) => number > debate.arguments.length)) {
      throw new Problem(
        422,
        'no-such-argument',
        'The ballot names an argument that was not filed.',
      );
    }
    if (new Set(ballot.ratings.map(({ argument }) => argument)).size < ballot.ratings.length) {
      throw new Problem(422, 'rated-twice', 'The ballot rates one argument twice.');
    }
    await this.debates.pass(id);
    if (!(await this.ballots.castFinal(id, me.personId, ballot))) throw notOpen();
  }

  private async entitled(id: DebateId, me: SignedIn): Promise<OpenedDebate> {
    await this.limits.spend('ballot', me.sessionId);
    await this.admission.turnAway(id, me.personId);
    const debate = await this.debateFor(id, me);
    const roles = rolesOf(debate, me.personId);
    if (roles.includes('debater') || roles.includes('chair')) {
      throw new Problem(
        403,
        'not-entitled',
        'Debaters and the chair do not vote in their own debate.',
      );
    }
    return debate;
  }

  private async debateFor(id: DebateId, { personId }: SignedIn): Promise<OpenedDebate> {
    const debate = await this.admission.debateFor(id, personId);
    if (!debate) throw notFound('debate');
    return debate;
  }
}

const notOpen = () =>
  new Problem(409, 'division-not-open', 'This vote is not open now. The room says when it is.');
