import { Controller, Get, Header, Param, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DebateId, type List, type OwnSanction, ownSanctions } from '@crossbench/shared';
import { Admission } from '../debates/admission.js';
import { Debates } from '../debates/debates.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { notFound } from '../web/problem.js';

/** How somebody stands in a debate: told to them even where they may not follow it. */
@ApiTags('order')
@Controller('api/debates/:id/standing')
@UseGuards(RecognisePerson)
export class StandingController {
  constructor(
    private readonly debates: Debates,
    private readonly admission: Admission,
  ) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  async own(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() { personId }: SignedIn,
  ): Promise<List<OwnSanction>> {
    const debate = await this.debates.debate(id);
    const items = debate ? ownSanctions(debate, personId) : [];
    if (items.length === 0 && !(await this.admission.debateFor(id, personId))) {
      throw notFound('debate');
    }
    return { items };
  }
}
