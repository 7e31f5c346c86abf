import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import {
  DebateId,
  type LinkPreview,
  type List,
  ReplaceLink,
  rolesOf,
  type SeatLink,
} from '@crossbench/shared';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { notFound, Problem } from '../web/problem.js';
import { Admission } from './admission.js';
import { Debates } from './debates.js';
import { LinkAddress } from './link-address.js';
import { SeatLinks } from './seat-links.js';
import { ServerClock } from './server-clock.js';

const Secret = z.object({ secret: z.string().min(16).max(64) });

/** The links of a debate: shown to who runs it, looked at by who receives one. */
@ApiTags('links')
@Controller('api')
@UseGuards(RecognisePerson)
export class LinksController {
  constructor(
    private readonly links: SeatLinks,
    private readonly addresses: LinkAddress,
    private readonly debates: Debates,
    private readonly admission: Admission,
    private readonly clock: ServerClock,
    private readonly limits: Limits,
  ) {}

  @Get('debates/:id/links')
  async list(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() me: SignedIn,
  ): Promise<List<SeatLink>> {
    await this.mustRun(id, me);
    const links = await this.links.of(id);
    return { items: links.map((link) => this.addresses.shown(link)) };
  }

  /** The old link is worthless from then on. Whoever already sits keeps the seat until it is vacated. */
  @Post('debates/:id/links/replace')
  @HttpCode(200)
  async replace(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Body({ schema: ReplaceLink }) which: ReplaceLink,
    @Me() me: SignedIn,
  ): Promise<SeatLink> {
    await this.mustRun(id, me);
    const link = await this.links.replace(id, which);
    if (!link) throw notFound('link');
    return this.addresses.shown(link);
  }

  /** What a link is for. Takes nothing, so a program that looks at links for somebody does no harm. */
  @Post('links/preview')
  @HttpCode(200)
  async preview(
    @Body({ schema: Secret }) { secret }: z.infer<typeof Secret>,
    @Me() me: SignedIn,
  ): Promise<LinkPreview> {
    await this.limits.spend('read', me.sessionId);
    const link = await this.links.find(secret);
    const debate = link && (await this.debates.debate(link.debateId));
    if (!link || !debate) throw notFound('link');
    await this.admission.turnAway(link.debateId, me.personId);
    await this.links.markOpened(secret, this.clock.now());
    const { debateId, role, seat } = link;
    return { debateId, role, seat, motion: debate.motion.wording };
  }

  /** Lets the bearer of an audience link into a private debate. */
  @Post('links/enter')
  @HttpCode(204)
  async enter(
    @Body({ schema: Secret }) { secret }: z.infer<typeof Secret>,
    @Me() me: SignedIn,
  ): Promise<void> {
    await this.limits.spend('read', me.sessionId);
    const link = await this.links.find(secret);
    if (link?.role !== 'audience') throw notFound('link');
    await this.admission.turnAway(link.debateId, me.personId);
    await this.admission.letIn(link.debateId, me.personId);
  }

  private async mustRun(id: DebateId, { personId }: SignedIn): Promise<void> {
    const debate = await this.admission.debateFor(id, personId);
    if (!debate) throw notFound('debate');
    const roles = rolesOf(debate, personId);
    if (!roles.includes('organiser') && !roles.includes('chair')) {
      throw new Problem(403, 'not-allowed', 'Only the organiser and the chair see the links.');
    }
  }
}
