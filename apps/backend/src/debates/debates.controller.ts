import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import {
  type DebateOpening,
  Instant,
  type List,
  type ListedDebate,
  OpenDebateRequest,
  type OwnDebate,
  type Results,
  type SeatLink,
  Stage,
} from '@crossbench/shared';
import { OpeningRight } from '../people/opening-right.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson, Who } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { notFound, Problem } from '../web/problem.js';
import { Admission } from './admission.js';
import { LinkAddress } from './link-address.js';
import { Lobby } from './lobby.js';
import { Openings } from './openings.js';
import { OwnDebates } from './own-debates.js';

const ListQuery = z.object({
  stage: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(Stage))
    .optional(),
  next: z.coerce.number().pipe(Instant).optional(),
});

/** Lists and opens debates. What happens inside one goes over the socket. */
@ApiTags('debates')
@Controller('api/debates')
@UseGuards(RecognisePerson)
export class DebatesController {
  constructor(
    private readonly lobby: Lobby,
    private readonly openings: Openings,
    private readonly admission: Admission,
    private readonly addresses: LinkAddress,
    private readonly own: OwnDebates,
    private readonly right: OpeningRight,
    private readonly limits: Limits,
  ) {}

  @Get()
  list(
    @Query({ schema: ListQuery }) { stage = [], next }: z.infer<typeof ListQuery>,
  ): Promise<List<ListedDebate>> {
    return this.lobby.list(stage, next ?? null);
  }

  @Post()
  async open(
    @Body({ schema: OpenDebateRequest }) request: DebateOpening,
    @Me() me: SignedIn,
  ): Promise<{ debate: ListedDebate; links: SeatLink[] }> {
    await this.limits.spend('open', me.sessionId);
    await this.right.demand(me);
    const { debateId, links } = await this.openings.open(request, me.personId);
    return {
      debate: await this.find(debateId),
      links: links.map((link) => this.addresses.shown(link)),
    };
  }

  /** The debates that go on in which whoever asks has a seat. */
  @Get('mine')
  async mine(@Me() me: SignedIn): Promise<List<OwnDebate>> {
    await this.limits.spend('read', me.sessionId);
    return { items: await this.own.of(me.personId) };
  }

  /** By id or by code. */
  @Get(':id')
  async one(@Param('id') id: string, @Who() who: SignedIn | null): Promise<ListedDebate> {
    const listed = await this.find(id);
    await this.admitted(listed, who);
    return listed;
  }

  @Get(':id/results')
  async results(@Param('id') id: string, @Who() who: SignedIn | null): Promise<Results> {
    const debate = await this.admitted(await this.find(id), who);
    if (!debate.results) {
      throw new Problem(404, 'not-published', 'The result is sealed until it is published.');
    }
    return debate.results;
  }

  private async find(id: string): Promise<ListedDebate> {
    const listed = await this.lobby.find(id);
    if (!listed) throw notFound('debate');
    return listed;
  }

  private async admitted(listed: ListedDebate, who: SignedIn | null) {
    const debate = await this.admission.debateFor(listed.id, who?.personId ?? null);
    if (!debate) throw notFound('debate');
    return debate;
  }
}
