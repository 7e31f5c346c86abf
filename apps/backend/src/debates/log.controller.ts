import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { DebateId, pageSize } from '@crossbench/shared';
import type { SignedIn } from '../people/sessions.js';
import { RecognisePerson, Who } from '../people/signed-in.js';
import { notFound } from '../web/problem.js';
import { Admission } from './admission.js';
import { Debates } from './debates.js';

const After = z.object({ after: z.coerce.number().int().nonnegative().default(0) });

/** The log in aligned pages, as late joiners and large audiences load it. */
@ApiTags('debates')
@Controller('api/debates/:id/log')
@UseGuards(RecognisePerson)
export class LogController {
  constructor(
    private readonly debates: Debates,
    private readonly admission: Admission,
  ) {}

  /** The page that `after` falls on: lines n·200+1 to (n+1)·200, those behind `after`. */
  @Get()
  async page(
    @Param('id', { schema: DebateId }) id: DebateId,
    @Query({ schema: After }) { after }: z.infer<typeof After>,
    @Who() who: SignedIn | null,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const reader = who?.personId ?? null;
    const debate = await this.admission.debateFor(id, reader);
    if (!debate) throw notFound('debate');
    const end = (Math.floor(after / pageSize) + 1) * pageSize;
    const { events, seq } = (
      await this.debates.page(id, after, debate.visibility === 'public' ? null : reader)
    ).value;
    const items = events.filter((line) => line.seq <= end);
    const body = JSON.stringify(end < seq ? { items, next: String(end) } : { items });
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    response.setHeader('ETag', etag);
    response.setHeader(
      'Cache-Control',
      debate.visibility === 'public' ? 'public, max-age=10' : 'private, no-store',
    );
    if (request.headers['if-none-match'] === etag) response.status(304).end();
    else response.type('application/json').send(body);
  }
}
