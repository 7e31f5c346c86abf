import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type Fault,
  faults,
  type Format,
  formatById,
  formats,
  type PersonId,
} from '@crossbench/shared';
import { People } from '../people/people.js';
import { notFound, Problem } from '../web/problem.js';
import { FormatRow } from './format-row.entity.js';

/** Most formats that are kept beside those that come along: everybody is shown all of them. */
const mostSaved = 100;

/** The formats of this installation: those that come along, and those that people saved. A saved one never stands for one that comes along. */
@Injectable()
export class Formats {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly people: People,
  ) {}

  async find(id: string): Promise<Format | undefined> {
    return formatById(id) ?? (await this.rows.findOneBy({ id }))?.body;
  }

  /** Those that come along first, then the others by name. */
  async list(): Promise<readonly Format[]> {
    const saved = (await this.rows.find()).map(({ body }) => body);
    const beside = saved.filter(({ id }) => !formatById(id));
    return [...formats, ...beside.sort((a, b) => a.name.localeCompare(b.name, 'en'))];
  }

  /** Keeps a format under its id for good; what is impossible to debate by is refused with every fault. */
  async save(format: Format, by: PersonId | null): Promise<Format> {
    const elsewhere = {
      path: ['correspondence'],
      sentence: 'It is kept for the hall. Whoever opens a debate chooses correspondence.',
    };
    const paced = { path: ['pace'], sentence: 'It is kept at its own pace: 1.' };
    const found = [
      ...(format.pace === 1 ? [] : [paced]),
      ...(format.correspondence ? [elsewhere] : []),
      ...faults(format),
    ];
    if (found.length > 0) throw impossible(found);
    if (formatById(format.id) || !(await this.place(format, by))) {
      const advice = `There is a format “${format.id}” already. Choose another id.`;
      throw new Problem(409, 'format-taken', advice);
    }
    return format;
  }

  /** The saved formats that somebody may take away: their own, and for an organiser all of them. */
  async removableBy(person: PersonId): Promise<readonly string[]> {
    const all = (await this.people.find(person))?.organiser === true;
    const rows = await this.rows.find({
      select: { id: true },
      where: all ? {} : { savedById: person },
      order: { id: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }

  /** Takes a saved format away. Debates that were opened by it keep their copy. */
  async remove(id: string, by: PersonId): Promise<void> {
    if (!(await this.rows.existsBy({ id }))) throw notFound('format');
    if (!(await this.removableBy(by)).includes(id)) {
      const advice = 'Somebody else saved this format. Ask them or an organiser to remove it.';
      throw new Problem(403, 'not-allowed', advice);
    }
    await this.rows.delete({ id });
  }

  /** An id that is still free, as near to the given one as can be. */
  async freeId(wanted: string): Promise<string> {
    for (let n = 1; ; n++) {
      const id = n === 1 ? wanted : `${wanted.slice(0, 36)}-${n}`;
      if (!(await this.find(id))) return id;
    }
  }

  /** False where the id is taken. */
  private async place(format: Format, by: PersonId | null): Promise<boolean> {
    if ((await this.rows.count()) >= mostSaved) {
      const advice = `${mostSaved} formats are kept here already. Remove one of yours, or ask an organiser to.`;
      throw new Problem(409, 'too-many-formats', advice);
    }
    const row = { id: format.id, body: format, savedById: by, savedAt: new Date() };
    const inserting = this.rows.createQueryBuilder().insert().values(row).orIgnore();
    const { raw } = await inserting.returning('id').execute();
    return (raw as unknown[]).length > 0;
  }

  private get rows() {
    return this.database.getRepository(FormatRow);
  }
}

/** More faults than anybody would read. */
const mostFaults = 40;

/** The refusal of a format, with everything that is wrong with it, each a sentence. */
export const impossible = (found: readonly Fault[]): Problem =>
  new Problem(
    422,
    'impossible-format',
    'Nobody can debate by this. See what is wrong with it.',
    found.slice(0, mostFaults).map(({ path, sentence }) => ({
      path: ['format', ...path].join('.'),
      message: sentence,
    })),
  );
