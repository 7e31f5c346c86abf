import { Body, Controller, Delete, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Format,
  ImportFormat,
  type ImportedFormat,
  type List,
  SaveFormat,
} from '@crossbench/shared';
import { OpeningRight } from '../people/opening-right.js';
import type { SignedIn } from '../people/sessions.js';
import { Me, RecognisePerson } from '../people/signed-in.js';
import { Limits } from '../web/limits.js';
import { Problem } from '../web/problem.js';
import { Formats } from './formats.js';
import { imported } from './imported.js';

/** By which rules can be debated: those that come along, those saved here, and those of other people’s files. */
@ApiTags('formats')
@Controller('api/formats')
@UseGuards(RecognisePerson)
export class FormatsController {
  constructor(
    private readonly formats: Formats,
    private readonly right: OpeningRight,
    private readonly limits: Limits,
  ) {}

  @Get()
  async list(): Promise<List<Format>> {
    return { items: await this.formats.list() };
  }

  @Post()
  async save(
    @Body({ schema: SaveFormat }) { format }: SaveFormat,
    @Me() me: SignedIn,
  ): Promise<Format> {
    await this.limits.spend('open', me.sessionId);
    await this.right.demand(me);
    return this.formats.save(format, me.personId);
  }

  /** The ids of those that this person may remove. */
  @Get('removable')
  async removable(@Me() me: SignedIn): Promise<List<string>> {
    return { items: await this.formats.removableBy(me.personId) };
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Param('id', { schema: Format.shape.id }) id: string,
    @Me() me: SignedIn,
  ): Promise<void> {
    await this.formats.remove(id, me.personId);
  }

  /** Reads a Debatekeeper file and stores nothing. */
  @Post('import')
  @HttpCode(200)
  async import(
    @Body({ schema: ImportFormat }) { xml }: ImportFormat,
    @Me() me: SignedIn,
  ): Promise<ImportedFormat> {
    await this.limits.spend('import', me.sessionId);
    const result = imported(xml);
    if (result.ok) return { format: result.format, notes: result.notes };
    throw new Problem(
      422,
      'not-importable',
      'This file cannot be imported. Mend what is wrong with it and try again.',
      result.faults.map((message) => ({ path: 'xml', message })),
    );
  }
}
