import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Command, DebateId, PersonId } from '@crossbench/shared';
import { readConfig } from '../../apps/backend/src/config.js';
import { createApp } from '../../apps/backend/src/create-app.js';
import { connect, migrate } from '../../apps/backend/src/database/data-source.js';
import { startEmbeddedPostgres } from '../../apps/backend/src/database/embedded-postgres.js';
import type { OpenedDatabase } from '../../apps/backend/src/database/opened-database.js';
import { DebateRow } from '../../apps/backend/src/debates/debate-row.entity.js';
import { Debates } from '../../apps/backend/src/debates/debates.js';
import { SeatLinks } from '../../apps/backend/src/debates/seat-links.js';
import { placesIn } from '../../apps/backend/src/database/postgres-cluster.js';
import { postmasterOf } from '../../apps/backend/src/database/postmaster.js';
import { freshDatabase } from '../support/postgres.js';
import { cpuBelow } from './cpu-below.js';
import { measured } from './measured-format.js';
import { givenPeople, type Guest } from './people.js';
import { argument } from './speech.js';

/** What has to be there before a measurement begins. */
export interface Setting {
  readonly debates: number;
  /** Who may file, in each debate. */
  readonly speakers: number;
  readonly watchers: number;
  /** What has been filed already, in each debate. */
  readonly lines: number;
  /** Whether the first turn is still to be called, and the first vote open. */
  readonly lobby?: boolean;
}

export interface StagedDebate {
  readonly debateId: DebateId;
  readonly speakers: readonly Guest[];
  /** Where its log ends. */
  readonly end: number;
}

/** Debates in their running turn, in a PostgreSQL of their own that keeps what it commits. Every run gets a copy. */
export class Stage {
  private constructor(
    private readonly postgres: OpenedDatabase,
    private readonly folder: string,
    readonly debates: readonly StagedDebate[],
    readonly watchers: readonly Guest[],
  ) {}

  /** Sets it, lets something be done on it, and strikes it, whatever comes of that. */
  static async during<T>(setting: Setting, act: (stage: Stage) => Promise<T>): Promise<T> {
    const stage = await Stage.set(setting);
    return act(stage).finally(() => stage.strike());
  }

  private static async set(setting: Setting): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'crossbench-load-'));
    const postgres = await startEmbeddedPostgres(folder, { max_connections: '200' });
    process.env['TEST_POSTGRES'] = postgres.url;
    const database = await connect(postgres.url);
    await migrate(database);
    const watchers = await givenPeople(database, setting.watchers);
    const debates = await open(database, setting);
    return new Stage(postgres, folder, debates, watchers);
  }

  /** The address of a copy of everything. */
  copy(): Promise<string> {
    return freshDatabase();
  }

  /** What PostgreSQL has used of the processor, ms; unknown where there is no /proc. */
  databaseCpuMs(): number {
    const postmaster = postmasterOf(placesIn(this.folder).cluster);
    return postmaster ? cpuBelow(postmaster.pid) : NaN;
  }

  private async strike(): Promise<void> {
    await this.postgres.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function open(database: DataSource, setting: Setting): Promise<StagedDebate[]> {
  const config = readConfig({ LOG_LEVEL: 'error', EXHIBITION: 'off' });
  const app = await createApp(config, database);
  await app.init();
  const around = { database, debates: app.get(Debates), links: app.get(SeatLinks) };
  const opened: StagedDebate[] = [];
  for (let i = 0; i < setting.debates; i++) opened.push(await openOne(around, setting));
  await app.close();
  return opened;
}

interface Around {
  readonly database: DataSource;
  readonly debates: Debates;
  readonly links: SeatLinks;
}

async function openOne(
  { database, debates, links }: Around,
  setting: Setting,
): Promise<StagedDebate> {
  const debateId = randomUUID() as string as DebateId;
  const [chair, ...speakers] = await givenPeople(database, 1 + setting.speakers);
  if (!chair) throw new Error('There is nobody for the chair.');
  const must = async (by: PersonId, command: Command, secret?: string): Promise<number> => {
    const issue = { debateId, commandId: randomUUID() as never, command };
    const handled = await debates.handle({ ...issue, ...(secret && { secret }) }, by);
    if (!handled.ok) throw new Error(`${command.type}: ${handled.refusal.code}`);
    return handled.value.seq;
  };

  const code = debateId.slice(0, 8).toUpperCase();
  await database.getRepository(DebateRow).insert(rowOf(debateId, code, chair.person));
  await links.create(database.manager, debateId, {
    format: measured,
    visibility: 'public',
    medium: 'written',
  });
  await must(chair.person, opening(code));
  const stored = await links.of(debateId);
  for (const [i, { person }] of speakers.entries()) {
    const seat = measured.seats[i]?.id ?? '';
    const secret = stored.find((link) => link.seat === seat)?.secret;
    await must(person, { type: 'claim-seat', seat, move: false }, secret);
  }
  if (setting.lobby) return { debateId, speakers, end: await endOf(debates, debateId) };
  const floor = async () => (await debates.debate(debateId))?.floorVersion ?? 0;
  await must(chair.person, { type: 'call-turn', floor: await floor() });
  await must(chair.person, { type: 'start-turn', floor: await floor() });
  for (let i = 0; i < setting.lines; i++) {
    const by = speakers[i % speakers.length]?.person;
    if (by) await must(by, argument);
  }
  return { debateId, speakers, end: await endOf(debates, debateId) };
}

const endOf = async (debates: Debates, debateId: DebateId): Promise<number> =>
  (await debates.debate(debateId))?.seq ?? 0;

const opening = (code: string): Command => ({
  type: 'open-debate',
  ...{ code, format: measured, visibility: 'public', chair: 'organiser', podium: 'sealed' },
  motion: { id: null, wording: 'This House would be measured', kind: 'policy' },
  startsAt: null,
  rehearsal: false,
});

const rowOf = (id: DebateId, code: string, organiserId: PersonId) => ({
  ...{ id, code, organiserId, motionId: null, wording: 'This House would be measured' },
  ...{ formatId: measured.id, formatName: measured.name, stage: 'scheduled' as const },
  ...{ visibility: 'public' as const, rehearsal: false, startsAt: null, openedAt: new Date() },
  ...{ division: null, lastSeq: 0, lastHash: id, dueAt: null },
});
