import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type CommandId,
  type DebatedMotion,
  type DebateId,
  type DebateOpening,
  type Format,
  formatById,
  paced,
  type PersonId,
} from '@crossbench/shared';
import { Library } from '../library/library.js';
import { Refused } from '../web/problem.js';
import { DebateRow } from './debate-row.entity.js';
import { Debates } from './debates.js';
import { SeatLinks, type StoredLink } from './seat-links.js';
import { ServerClock } from './server-clock.js';

// No letters or digits that look alike on a projector.
const letters = 'ACDEFGHJKLMNPQRTUVWXY34679';

/** Opens debates: the row that the log hangs on, the first lines, the links. */
@Injectable()
export class Openings {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: ServerClock,
    private readonly debates: Debates,
    private readonly links: SeatLinks,
    private readonly library: Library,
  ) {}

  async open(
    request: DebateOpening,
    by: PersonId,
  ): Promise<{ debateId: DebateId; links: StoredLink[] }> {
    const commandId = request.commandId ?? (randomUUID() as string as CommandId);
    const debateId = commandId as string as DebateId;
    const motion = this.motionOf(request.motion);
    const format = formatOf(request);
    const { visibility, chair, podium, startsAt, pace } = request;
    const code = await this.placeRow(debateId, { motion, format, visibility, startsAt, pace }, by);

    const opening = {
      motion,
      format,
      visibility,
      chair,
      podium,
      startsAt,
      code,
      rehearsal: pace > 1,
    };
    const handled = await this.debates.handle(
      { debateId, commandId, command: { type: 'open-debate', ...opening } },
      by,
    );
    if (!handled.ok) throw new Refused(409, handled.refusal.code, 'This debate is open already.');
    const existing = await this.links.of(debateId);
    const links =
      existing.length > 0 ? existing : await this.links.create(debateId, format, visibility);
    return { debateId, links };
  }

  private motionOf(motion: DebateOpening['motion']): DebatedMotion {
    if (!('id' in motion)) return { id: null, ...motion };
    const found = this.library.motion(motion.id);
    if (!found)
      throw new Refused(
        404,
        'no-such-motion',
        'There is no such motion. Choose one from the list.',
      );
    return { id: found.id, wording: found.wording, kind: found.kind };
  }

  /** The code under which the row stands; an opening that is sent again finds its own row. */
  private async placeRow(
    id: DebateId,
    {
      motion,
      format,
      visibility,
      startsAt,
      pace,
    }: Pick<DebateOpening, 'visibility' | 'startsAt' | 'pace'> & {
      motion: DebatedMotion;
      format: Format;
    },
    by: PersonId,
  ): Promise<string> {
    const rows = this.database.getRepository(DebateRow);
    const standing = await rows.findOneBy({ id });
    if (standing) return standing.code;
    const code = newCode();
    await rows.insert({
      id,
      code,
      motionId: motion.id,
      wording: motion.wording,
      formatId: format.id,
      formatName: format.name,
      stage: 'scheduled',
      visibility,
      rehearsal: pace > 1,
      organiserId: by,
      startsAt: startsAt === null ? null : new Date(startsAt),
      openedAt: new Date(this.clock.now()),
      division: null,
      lastSeq: 0,
      lastHash: id,
      dueAt: null,
    });
    return code;
  }
}

function formatOf({ formatId, pace }: Pick<DebateOpening, 'formatId' | 'pace'>): Format {
  const format = formatById(formatId);
  if (!format)
    throw new Refused(404, 'no-such-format', 'There is no such format. Choose one from the list.');
  return pace === 1 ? format : paced(format, pace);
}

const newCode = () => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
