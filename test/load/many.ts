import { Hall, type Spoken } from './hall.js';
import { busy, type Judged, plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import type { Contender } from './server-process.js';
import { median, share } from './shares.js';
import { Stage } from './stage.js';

const contenders = [
  'stock Socket.IO',
  'idiomatic Nest + TypeORM',
  'ours',
] as const satisfies Contender[];

const sizes = [
  { debates: 100, watchers: 20 },
  { debates: 500, watchers: 4 },
] as const;

type Size = (typeof sizes)[number];

/** Many debates at once, 64 commands outstanding among them. */
export async function many(times: number): Promise<Report> {
  const rows: string[][] = [];
  const judged: Judged[] = [];
  for (const size of sizes) {
    const { debates, watchers } = size;
    const setting = { debates, speakers: 1, watchers: debates * watchers, lines: 0 };
    const all = await Stage.during(setting, (stage) =>
      rounds(times, contenders, (contender) => trial(stage, contender, size)),
    );
    rows.push(...contenders.map((contender) => row(contender, size, all[contender])));
    judged.push(judge(size, all));
  }
  return {
    ...{ work: 'many', title: 'Many debates at once', rounds: times },
    ...{ table: { head, rows }, judged, notes },
  };
}

async function trial(stage: Stage, contender: Contender, { watchers }: Size): Promise<Spoken> {
  const hall = await Hall.open(contender, await stage.copy());
  const seats = stage.watchers.flatMap(({ token }, i) => {
    const debate = stage.debates[i % stage.debates.length];
    return debate ? [{ token, debateId: debate.debateId, after: debate.end }] : [];
  });
  const speakers = stage.debates.flatMap(({ debateId, speakers: all }) =>
    all.map(({ token }) => ({ token, debateId })),
  );
  try {
    await hall.admit(seats);
    await hall.invite(speakers);
    await hall.speak({ many: 64, seconds: 2 }, watchers);
    return await hall.speak({ many: 64, seconds: 5 }, watchers);
  } finally {
    await hall.close();
  }
}

const middle = (all: readonly Spoken[], of: (one: Spoken) => number) => median(all.map(of));

const head = [
  ...['Debates', 'Watchers in each', 'Server', 'Commands/s', 'CPU µs/command'],
  ...['CPU µs/delivery', 'answer p50 / p99 ms', 'last watcher p50 / p99 ms', 'Audience, of a core'],
];

function row(contender: Contender, size: Size, all: readonly Spoken[]): string[] {
  const of = (value: (one: Spoken) => number) => plain(middle(all, value));
  const both = (value: (one: Spoken) => readonly number[]) =>
    [0.5, 0.99].map((part) => of((one) => share(value(one), part))).join(' / ');
  return [
    ...[String(size.debates), String(size.watchers), contender],
    of(({ rate }) => rate),
    of(({ perCommand }) => perCommand),
    of(({ perDelivery }) => perDelivery),
    both(({ answers }) => answers),
    both(({ lasts }) => lasts),
    busy(middle(all, ({ generator }) => generator)),
  ];
}

function judge(size: Size, all: Readonly<Record<string, readonly Spoken[]>>): Judged {
  const rate = (contender: Contender) => middle(all[contender] ?? [], (one) => one.rate);
  return {
    what: `commands/s, ${size.debates} rooms of ${size.watchers}, beside idiomatic NestJS + TypeORM`,
    figure: rate('ours') / rate('idiomatic Nest + TypeORM'),
    ...{ unit: '×', least: 4 },
  };
}

const notes = [
  'Stock Socket.IO keeps nothing and checks nothing; it stands here to show what the sockets alone cost.',
];
