import { Controller, Get, Header, Param, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DebateId, type List, type OwnDraft } from '@crossbench/shared';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { DraftStore } from './draft-store.js';

/** One's own private texts in a debate. */
@ApiTags('debates')
@Controller('api/debates/:id/drafts')
@UseGuards(RecognisePerson)
export class DraftsController {
  constructor(private readonly drafts: DraftStore) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  async own(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Me() me: SignedIn,
  ): Promise<List<OwnDraft>> {
    return { items: await this.drafts.own(id, me.personId) };
  }
}
