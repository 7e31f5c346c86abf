import type { Seat } from './gallery.js';
import { Hall } from './hall.js';
import { plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import { median, share, sum } from './shares.js';
import { Stage, type StagedDebate } from './stage.js';

/** Filed before anybody comes: 50 KB of history. */
const lines = 66;

const ways = ['late, with the history', 'late, without it', 'back, from where they were'] as const;

type Way = (typeof ways)[number];

const many = { late: 5_000, back: 2_000 };

interface Measured {
  readonly wallMs: number;
  readonly cpuUs: number;
  readonly took: readonly number[];
  readonly bytes: number;
  /** From the first coming until everybody has heard what is said then, ms. */
  readonly rightMs: number;
}

/** A hall that fills at once: late joiners with and without a history, and an audience that comes back. */
export async function herd(times: number): Promise<Report> {
  const setting = { debates: 1, speakers: 4, watchers: many.late, lines };
  return Stage.during(setting, async (stage) => {
    const all = await rounds(times, ways, (way) => trial(stage, way));
    const of = (way: Way, value: (one: Measured) => number) => median(all[way].map(value));
    const cpu = (way: Way) => of(way, ({ cpuUs }) => cpuUs);
    return {
      ...{ work: 'herd', title: 'A hall that fills at once', rounds: times, notes },
      table: { head, rows: ways.map((way) => row(way, all[way])) },
      judged: [
        {
          what: 'CPU of a join with 50 KB of history, beside one without',
          figure: cpu(ways[0]) / cpu(ways[1]),
          ...{ unit: '×', most: 1.15 },
        },
        {
          what: '5,000 late joiners: until all are right',
          figure: of(ways[0], ({ rightMs }) => rightMs / 1000),
          ...{ unit: 's', most: 10 },
        },
        {
          what: '2,000 come back at once: until all are right',
          figure: of(ways[2], ({ rightMs }) => rightMs / 1000),
          ...{ unit: 's', most: 10 },
        },
      ],
    };
  });
}

async function trial(stage: Stage, way: Way): Promise<Measured> {
  const [debate] = stage.debates;
  if (!debate) throw new Error('There is no debate.');
  const hall = await Hall.open('ours', await stage.copy());
  const back = way === ways[2];
  const seats = seatsOf(
    stage,
    debate,
    back ? many.back : many.late,
    way === ways[0] ? 0 : debate.end,
  );
  try {
    await hall.invite(debate.speakers.map(({ token }) => ({ token, debateId: debate.debateId })));
    // The first wave meets a cold server; the hall is emptied and fills again.
    await hall.admit(seats);
    await hall.leave();
    const before = await hall.usage();
    const { took, wallMs, bytes } = await hall.admit(seats, back ? seats.length : 400);
    const { cpuMs } = await hall.usage();
    const { lasts } = await hall.speak({ many: 1, seconds: 0.01 }, seats.length);
    return {
      ...{ wallMs, took, bytes: bytes / seats.length },
      cpuUs: ((cpuMs - before.cpuMs) * 1000) / seats.length,
      rightMs: wallMs + sum([...lasts]) / lasts.length,
    };
  } finally {
    await hall.close();
  }
}

const seatsOf = (
  { watchers }: Stage,
  { debateId }: StagedDebate,
  count: number,
  after: number,
): Seat[] => watchers.slice(0, count).map(({ token }) => ({ token, debateId, after }));

const head = [
  ...['Who comes', 'People', 'Joins/s', 'CPU µs/join', 'one join p50 / p99 ms'],
  ...['KB/answer', 'all right after s'],
];

function row(way: Way, all: readonly Measured[]): string[] {
  const of = (value: (one: Measured) => number) => plain(median(all.map(value)));
  return [
    ...[way, of(({ took }) => took.length)],
    of(({ took, wallMs }) => took.length / (wallMs / 1000)),
    of(({ cpuUs }) => cpuUs),
    `${of(({ took }) => share(took, 0.5))} / ${of(({ took }) => share(took, 0.99))}`,
    of(({ bytes }) => bytes / 1024),
    of(({ rightMs }) => rightMs / 1000),
  ];
}

const notes = [
  'A join is a TCP connection, a web socket, a session looked up in the database, and the log from where the joiner is. 400 come in abreast; those who come back all come at the same moment. All are right when each has its page and has heard what was said after the last one came in.',
];
