import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type CommandId,
  type CommandOf,
  type DebatedMotion,
  type DebateId,
  type DebateOpening,
  byCorrespondence,
  type Format,
  type Medium,
  paced,
  type PersonId,
} from '@crossbench/shared';
import { Formats } from '../formats/formats.js';
import { Library } from '../library/library.js';
import { People } from '../people/people.js';
import { Problem } from '../web/problem.js';
import { DebateRow } from './debate-row.entity.js';
import { Debates } from './debates.js';
import { SeatLinks, type StoredLink } from './seat-links.js';
import { ServerClock } from './server-clock.js';

// No letters or digits that look alike on a projector.
const letters = 'ACDEFGHJKLMNPQRTUVWXY34679';

type Opening = Pick<
  CommandOf<'open-debate'>,
  'motion' | 'format' | 'visibility' | 'startsAt' | 'rehearsal'
> & { readonly medium: Medium };

/** Opens debates: the row that the log hangs on with the links, and the first lines. */
@Injectable()
export class Openings {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: ServerClock,
    private readonly debates: Debates,
    private readonly links: SeatLinks,
    private readonly formats: Formats,
    private readonly library: Library,
    private readonly people: People,
  ) {}

  async open(
    request: DebateOpening,
    by: PersonId,
  ): Promise<{ debateId: DebateId; links: StoredLink[] }> {
    if (request.medium === 'spoken' && request.turnSeconds !== null) {
      const advice = 'By correspondence speeches are written. Choose one of the two.';
      throw new Problem(400, 'spoken-by-correspondence', advice);
    }
    const commandId = request.commandId ?? (randomUUID() as string as CommandId);
    const debateId = commandId as string as DebateId;
    const motion = this.motionOf(request.motion);
    const format = await this.formatOf(request);
    const { visibility, chair, podium, questions, medium, place, startsAt, pace } = request;
    const rehearsal = pace > 1 || ((await this.people.find(by))?.robot ?? false);
    const settings = { visibility, chair, podium, questions, medium, startsAt };
    const opening = { motion, format, ...settings, ...(place && { place }), rehearsal };
    const code = await this.placeRow(debateId, opening, by);
    const handled = await this.debates.handle(
      { debateId, commandId, command: { type: 'open-debate', code, ...opening } },
      by,
    );
    if (!handled.ok) throw new Problem(409, handled.refusal.code, 'This debate is open already.');
    return { debateId, links: await this.links.of(debateId) };
  }

  private motionOf(motion: DebateOpening['motion']): DebatedMotion {
    if (!('id' in motion)) return { id: null, ...motion };
    const found = this.library.motion(motion.id);
    if (!found) {
      const advice = 'There is no such motion. Choose one from the list.';
      throw new Problem(404, 'no-such-motion', advice);
    }
    return { id: found.id, wording: found.wording, kind: found.kind };
  }

  private async formatOf({ formatId, pace, turnSeconds }: DebateOpening): Promise<Format> {
    const format = await this.formats.find(formatId);
    if (!format) {
      const advice = 'There is no such format. Choose one from the list.';
      throw new Problem(404, 'no-such-format', advice);
    }
    const held = turnSeconds === null ? format : byCorrespondence(format, turnSeconds);
    return pace === 1 ? held : paced(held, pace);
  }

  /** The code under which the row stands. Of openings sent again, at once or later, one places it. */
  private async placeRow(id: DebateId, opening: Opening, by: PersonId): Promise<string> {
    for (;;) {
      const standing = await this.database.getRepository(DebateRow).findOneBy({ id });
      if (standing) return standing.code;
      const row = this.rowOf(id, opening, by);
      await this.database.transaction(async (manager) => {
        const placing = manager.createQueryBuilder().insert().into(DebateRow).values(row);
        const { raw } = await placing.orIgnore().returning('id').execute();
        if ((raw as unknown[]).length === 0) return;
        await this.links.create(manager, id, opening);
      });
    }
  }

  private rowOf(
    id: DebateId,
    { motion, format, visibility, medium, startsAt, rehearsal }: Opening,
    by: PersonId,
  ) {
    return {
      id,
      code: newCode(),
      motionId: motion.id,
      wording: motion.wording,
      formatId: format.id,
      formatName: format.name,
      turnSeconds: format.correspondence?.turn ?? null,
      medium,
      stage: 'scheduled' as const,
      visibility,
      rehearsal,
      organiserId: by,
      startsAt: startsAt === null ? null : new Date(startsAt),
      openedAt: new Date(this.clock.now()),
      division: null,
      lastSeq: 0,
      lastHash: id,
      dueAt: null,
    };
  }
}

const newCode = () => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
