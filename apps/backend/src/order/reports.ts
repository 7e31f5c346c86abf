import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, IsNull } from 'typeorm';
import {
  actedUpon,
  type DebateId,
  type Instant,
  Matter,
  type OpenedDebate,
  type PersonId,
  type ReportedMatter,
  type ReportRequest,
} from '@crossbench/shared';
import { ReportRow } from './report.entity.js';

/** Reports that wait for a moderator. One is closed by an act upon what it is about, which the log has, or dismissed. */
@Injectable()
export class Reports {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** False where this person has reported this before. */
  async file(
    debateId: DebateId,
    reporter: PersonId,
    { of, rule, line }: ReportRequest,
    at: Instant,
  ): Promise<boolean> {
    const { kind, number } = placeOf(of);
    const rows = await this.database.query<unknown[]>(
      `INSERT INTO report (debate_id, kind, number, reporter_id, rule, line, reported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING number`,
      [debateId, kind, number, reporter, rule, line, new Date(at)],
    );
    return rows.length > 0;
  }

  /** What waits, the longest waiting first; not by whom. */
  async open(debateId: DebateId, debate: OpenedDebate): Promise<ReportedMatter[]> {
    const rows = await this.database
      .getRepository(ReportRow)
      .find({ where: { debateId, dismissedAt: IsNull() }, order: { reportedAt: 'ASC' } });
    const matters = new Map<string, ReportedMatter>();
    for (const row of rows.filter((each) => waits(debate, each))) {
      const key = `${row.kind} ${row.number}`;
      const { of, reports } = matters.get(key) ?? { of: matterOf(row), reports: [] };
      const { rule, line } = row;
      const report = { rule, line, at: row.reportedAt.getTime() as Instant };
      matters.set(key, { of, reports: [...reports, report] });
    }
    return [...matters.values()];
  }

  /** How many things wait in each of several debates. */
  async waiting(debates: ReadonlyMap<DebateId, OpenedDebate>): Promise<Map<DebateId, number>> {
    const rows = await this.database.getRepository(ReportRow).find({
      select: { debateId: true, kind: true, number: true, reportedAt: true },
      where: { debateId: In([...debates.keys()]), dismissedAt: IsNull() },
    });
    return new Map(
      [...debates].map(([debateId, debate]) => {
        const here = rows.filter((row) => row.debateId === debateId && waits(debate, row));
        return [debateId, new Set(here.map(({ kind, number }) => `${kind} ${number}`)).size];
      }),
    );
  }

  /** Nothing needs to be done about it. */
  async dismiss(debateId: DebateId, of: Matter, at: Instant): Promise<void> {
    await this.database
      .getRepository(ReportRow)
      .update({ debateId, ...placeOf(of), dismissedAt: IsNull() }, { dismissedAt: new Date(at) });
  }
}

type Place = Pick<ReportRow, 'kind' | 'number'>;

/** A matter names one kind of thing and its number. */
function placeOf(of: Matter): Place {
  const [kind, number] = Object.entries(of)[0] as [Place['kind'], number];
  return { kind, number };
}

const matterOf = ({ kind, number }: Place): Matter => Matter.parse({ [kind]: number });

const waits = (debate: OpenedDebate, row: Place & Pick<ReportRow, 'reportedAt'>): boolean =>
  !actedUpon(debate, matterOf(row), row.reportedAt.getTime() as Instant);
