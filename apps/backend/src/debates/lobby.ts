import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, LessThan, MoreThan, Not, type FindOptionsWhere } from 'typeorm';
import {
  DebateId,
  hasEnded,
  type Instant,
  type List,
  type ListedDebate,
  Stage,
} from '@crossbench/shared';
import { DebateRow } from './debate-row.entity.js';

const pageLength = 50;

const ended = Stage.options.filter(hasEnded);

/** The lobby's list: written together with the log, so it never says anything else. */
@Injectable()
export class Lobby {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Public debates, the newest first; `before` is what the last page gave as `next`. */
  async list(stages: readonly Stage[], before: number | null): Promise<List<ListedDebate>> {
    const where: FindOptionsWhere<DebateRow> = {
      visibility: 'public',
      lastSeq: MoreThan(0),
      ...(stages.length > 0 && { stage: In(stages) }),
      ...(before !== null && { openedAt: LessThan(new Date(before)) }),
    };
    const rows = await this.database
      .getRepository(DebateRow)
      .find({ where, order: { openedAt: 'DESC' }, take: pageLength });
    const items = rows.map(listed);
    const last = items.at(-1);
    return items.length === pageLength && last ? { items, next: String(last.openedAt) } : { items };
  }

  /** Those of the debates that have not ended, the newest first. */
  async unfinished(ids: readonly DebateId[]): Promise<readonly ListedDebate[]> {
    const rows = await this.database
      .getRepository(DebateRow)
      .find({ where: { id: In(ids), stage: Not(In(ended)) }, order: { openedAt: 'DESC' } });
    return rows.map(listed);
  }

  /** By id or by code, whatever its visibility. */
  async find(idOrCode: string): Promise<ListedDebate | null> {
    const where = named(idOrCode);
    const row = where && (await this.database.getRepository(DebateRow).findOneBy(where));
    return row && row.lastSeq > 0 ? listed(row) : null;
  }
}

function named(idOrCode: string): FindOptionsWhere<DebateRow> | null {
  const id = DebateId.safeParse(idOrCode);
  if (id.success) return { id: id.data };
  return /^[A-Z0-9]+$/i.test(idOrCode) ? { code: idOrCode.toUpperCase() } : null;
}

const listed = (row: DebateRow): ListedDebate => ({
  id: row.id,
  code: row.code,
  motion: { id: row.motionId, wording: row.wording },
  format: { id: row.formatId, name: row.formatName },
  stage: row.stage,
  startsAt: row.startsAt && (row.startsAt.getTime() as Instant),
  visibility: row.visibility,
  rehearsal: row.rehearsal,
  turnSeconds: row.turnSeconds,
  medium: row.medium,
  openedAt: row.openedAt.getTime() as Instant,
  seq: row.lastSeq,
});
