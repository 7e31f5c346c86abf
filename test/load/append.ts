import { Client } from 'pg';
import type { Appender } from './appending.js';
import { type Judged, plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import { median, share } from './shares.js';
import { Stage } from './stage.js';
import { Hand } from './tasks.js';

const contenders = ['ours', 'idiomatic Nest + TypeORM'] as const;

type Contender = (typeof contenders)[number];

const works = [
  { what: '200 debates', debates: 200, stretch: 1, least: 12 },
  { what: 'one hot debate', debates: 80, stretch: 2_000, least: 25 },
] as const;

type Work = (typeof works)[number];

interface Measured {
  readonly rate: number;
  readonly cpuUs: number;
  readonly took: readonly number[];
}

const [outstanding, seconds] = [16, 4];

/** From a command to its commit: nobody watches, nothing is sent. */
export async function append(times: number): Promise<Report> {
  const rows: string[][] = [];
  const judged: Judged[] = [];
  for (const work of works) {
    const setting = { debates: work.debates, speakers: 16, watchers: 0, lines: 0 };
    const all = await Stage.during(setting, (stage) =>
      rounds(times, contenders, (contender) => trial(stage, contender, work)),
    );
    rows.push(...contenders.map((contender) => row(contender, work, all[contender])));
    judged.push(judge(work, all));
  }
  return {
    work: 'append',
    title: 'From a command to its commit',
    rounds: times,
    table: { head, rows },
    judged,
    notes,
  };
}

async function trial(stage: Stage, contender: Contender, work: Work): Promise<Measured> {
  const url = await stage.copy();
  const hand = Hand.hire<Appender>('appending.ts');
  const ours = contender === 'ours';
  try {
    const measured = await hand.do('append', {
      ...{ url, ours, debates: debatesOf(stage), stretch: work.stretch, outstanding, seconds },
    });
    const before = stage.debates.reduce((lines, { end }) => lines + end, 0);
    await gapless(
      url,
      ours ? 'debate_event' : 'said_event',
      ours ? before : 0,
      measured.took.length,
    );
    return measured;
  } finally {
    hand.dismiss();
  }
}

const debatesOf = ({ debates }: Stage) =>
  debates.map(({ debateId, speakers }) => ({
    debateId,
    writers: speakers.map(({ person }) => person),
  }));

/** Fails unless every log counts from 1 on, and all together hold what was there and what was acknowledged. */
async function gapless(url: string, table: string, before: number, counted: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ lines: string; broken: string }>(
      `SELECT coalesce(sum(lines), 0) AS lines, count(*) FILTER (WHERE lines <> last OR first <> 1) AS broken
       FROM (SELECT count(*) AS lines, max(seq) AS last, min(seq) AS first FROM ${table} GROUP BY debate_id) AS logs`,
    );
    const { lines, broken } = rows[0] ?? { lines: 0, broken: 0 };
    if (Number(broken) > 0) throw new Error(`${broken} logs have gaps.`);
    if (Number(lines) < before + counted)
      throw new Error(`${lines} lines of ${before + counted} are there.`);
  } finally {
    await client.end();
  }
}

const notes = [
  'Both run within the process that measures them, without sockets.',
  'After every round each log was counted: 1 to n without a gap, as many as were acknowledged. Sixteen commands are outstanding; the hot debate is a new one after every 2,000.',
];

const head = ['To', 'Server', 'Appends/s', 'CPU µs/append', 'p50 / p99 ms'];

const middle = (all: readonly Measured[], of: (one: Measured) => number) => median(all.map(of));

function row(contender: Contender, { what }: Work, all: readonly Measured[]): string[] {
  const part = (of: number) => plain(middle(all, ({ took }) => share(took, of)));
  return [
    ...[what, contender],
    plain(middle(all, ({ rate }) => rate)),
    plain(middle(all, ({ cpuUs }) => cpuUs)),
    `${part(0.5)} / ${part(0.99)}`,
  ];
}

function judge(
  { what, least }: Work,
  all: Readonly<Record<Contender, readonly Measured[]>>,
): Judged {
  const rate = (contender: Contender) => middle(all[contender], (one) => one.rate);
  return {
    what: `appends/s to ${what}, 16 writers, beside idiomatic TypeORM`,
    figure: rate('ours') / rate('idiomatic Nest + TypeORM'),
    ...{ unit: '×', least },
  };
}
