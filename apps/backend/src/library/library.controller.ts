import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import {
  type FoundPassage,
  type List,
  type ListedMotion,
  type ListedSource,
  type Motion,
  type Source,
} from '@crossbench/shared';
import { KeptForAMinute } from '../web/kept-for-a-minute.js';
import { notFound } from '../web/problem.js';
import { Library } from './library.js';
import { PassageSearch } from './search.js';

const SearchQuery = z.object({ q: z.string().max(200).default('') });

/** What can be debated, and what can be quoted. */
@ApiTags('library')
@Controller('api')
@UseInterceptors(KeptForAMinute)
export class LibraryController {
  constructor(
    private readonly library: Library,
    private readonly passages: PassageSearch,
  ) {}

  @Get('motions')
  motions(): List<ListedMotion> {
    return { items: this.library.motions().map(listedMotion) };
  }

  @Get('motions/:id')
  motion(@Param('id') id: string): Motion {
    const motion = this.library.motion(id);
    if (!motion) throw notFound('motion');
    return motion;
  }

  @Get('sources')
  sources(): List<ListedSource> {
    return { items: this.library.sources().map(listedSource) };
  }

  @Get('sources/:id')
  source(@Param('id') id: string): Source {
    const source = this.library.source(id);
    if (!source) throw notFound('source');
    return source;
  }

  @Get('search')
  async search(
    @Query({ schema: SearchQuery }) { q }: z.infer<typeof SearchQuery>,
  ): Promise<List<FoundPassage>> {
    return { items: await this.passages.find(q) };
  }
}

const listedMotion = ({ id, wording, kind, sources }: Motion): ListedMotion => ({
  id,
  wording,
  kind,
  sources,
});

const listedSource = ({ id, title, badge, cite, asOf }: Source): ListedSource => ({
  id,
  title,
  badge,
  cite,
  asOf,
});
