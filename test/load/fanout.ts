import { Hall, type Spoken } from './hall.js';
import { busy, type Judged, plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import type { Contender } from './server-process.js';
import { median, share, sum, waitShare } from './shares.js';
import { Stage } from './stage.js';

const contenders = ['bare ws', 'stock Socket.IO', 'ours'] as const satisfies Contender[];

/** Watchers, and the rate of lone events at which nobody is near saturation. */
const sizes = [
  { watchers: 1_000, perSecond: 30, seconds: 8 },
  { watchers: 5_000, perSecond: 6, seconds: 20 },
] as const;

interface Measured {
  readonly lone: Spoken;
  readonly crowded: Spoken;
  readonly bytesPerWatcher: number;
}

type Size = (typeof sizes)[number];

/** One event to a whole room: lone ones at a fixed rate, then with four commands outstanding. */
export async function fanout(times: number): Promise<Report> {
  const setting = { debates: 1, speakers: 4, watchers: 5_000, lines: 0 };
  const rows: string[][] = [];
  const judged: Judged[] = [];
  await Stage.during(setting, async (stage) => {
    for (const size of sizes) {
      const all = await rounds(times, contenders, (contender) => trial(stage, contender, size));
      rows.push(...contenders.map((contender) => row(contender, size, all[contender])));
      judged.push(...judge(size, all));
    }
  });
  return {
    work: 'fanout',
    title: 'One event to a whole room',
    rounds: times,
    table: { head, rows },
    judged,
    notes,
  };
}

async function trial(stage: Stage, contender: Contender, size: Size): Promise<Measured> {
  const { watchers, perSecond, seconds } = size;
  const [debate] = stage.debates;
  if (!debate) throw new Error('There is no debate.');
  const { debateId, end, speakers } = debate;
  const hall = await Hall.open(contender, await stage.copy());
  try {
    const empty = await hall.memory();
    await hall.admit(
      stage.watchers.slice(0, watchers).map(({ token }) => ({ token, debateId, after: end })),
    );
    const full = await hall.memory();
    await hall.invite(speakers.map(({ token }) => ({ token, debateId })));
    await hall.speak({ many: 4, seconds: 1 }, watchers);
    const lone = await hall.speak({ perSecond, seconds }, watchers);
    const crowded = await hall.speak({ many: 4, seconds: 4 }, watchers);
    return { lone, crowded, bytesPerWatcher: (full - empty) / watchers };
  } finally {
    await hall.close();
  }
}

const middle = (all: readonly Measured[], of: (one: Measured) => number) => median(all.map(of));
const answer = (part: number) => (one: Measured) => share(one.lone.answers, part);
const last = (part: number) => (one: Measured) => share(one.lone.lasts, part);

/** For how long something that falls due while a room is being told has to wait for the event loop, p99. */
const stall = (of: Spoken): number => {
  const told = of.said.map(({ sent }, i) => ({ from: sent, to: sent + (of.lasts[i] ?? 0) }));
  const meanwhile = of.gaps.filter(({ until }) =>
    told.some(({ from, to }) => from < until && until <= to),
  );
  const gaps = meanwhile.map(({ ms }) => ms);
  return waitShare(gaps, sum(told.map(({ from, to }) => to - from)), 0.99);
};
const stallOfLone = ({ lone }: Measured) => stall(lone);
/** Then a room is told something all the time. */
const stallOfMany = ({ crowded: { gaps, wallMs } }: Measured) =>
  waitShare(
    gaps.map(({ ms }) => ms),
    wallMs,
    0.99,
  );

const head = [
  ...[
    'Watchers',
    'Server',
    'Lone: CPU µs/delivery',
    'answer p50 / p99 ms',
    'last watcher p50 / p99 ms',
  ],
  ...[
    '4 outstanding: CPU µs/delivery',
    'deliveries/s',
    'events/s',
    'a bell waits p99 ms: lone / 4',
  ],
  ...['Bytes/event', 'KB/watcher', 'Audience, of a core'],
];

function row(contender: Contender, { watchers }: Size, all: readonly Measured[]): string[] {
  const of = (value: (one: Measured) => number) => plain(middle(all, value));
  return [
    String(watchers),
    contender,
    of(({ lone }) => lone.perDelivery),
    `${of(answer(0.5))} / ${of(answer(0.99))}`,
    `${of(last(0.5))} / ${of(last(0.99))}`,
    of(({ crowded }) => crowded.perDelivery),
    of(({ crowded }) => crowded.deliveries / (crowded.wallMs / 1000)),
    of(({ crowded }) => crowded.rate),
    `${of(stallOfLone)} / ${of(stallOfMany)}`,
    of(({ lone }) => lone.bytes),
    of(({ bytesPerWatcher }) => bytesPerWatcher / 1024),
    busy(middle(all, ({ crowded }) => crowded.generator)),
  ];
}

function judge({ watchers }: Size, all: Readonly<Record<string, readonly Measured[]>>): Judged[] {
  const of = (contender: Contender, value: (one: Measured) => number) =>
    middle(all[contender] ?? [], value);
  const ratio = (to: Contender, value: (one: Measured) => number) =>
    of('ours', value) / of(to, value);
  const many = watchers.toLocaleString('en');
  const cpu: Judged[] = [
    {
      what: `CPU per delivery, lone events, ${many} watchers, beside stock Socket.IO`,
      figure: ratio('stock Socket.IO', ({ lone }) => lone.perDelivery),
      ...{ unit: '×', most: 1.1, stretch: 0.85 },
    },
    {
      what: `the same with 4 events outstanding`,
      figure: ratio('stock Socket.IO', ({ crowded }) => crowded.perDelivery),
      ...{ unit: '×', most: 0.6 },
    },
    {
      what: `last of ${many} watchers has it, p99, beside bare ws`,
      figure: ratio('bare ws', last(0.99)),
      ...{ unit: '×', most: 1.25 },
    },
  ];
  if (watchers < 5_000) return cpu;
  return [
    ...cpu,
    {
      what: 'answer while 5,000 watch, p50, beside stock Socket.IO',
      figure: ratio('stock Socket.IO', answer(0.5)),
      unit: '×',
      most: 0.1,
    },
    {
      what: 'answer while 5,000 watch, p99, beside stock Socket.IO',
      figure: ratio('stock Socket.IO', answer(0.99)),
      unit: '×',
      most: 0.15,
    },
    {
      what: 'a bell of another debate waits for a fan-out to 5,000, p99',
      figure: of('ours', stallOfLone),
      unit: 'ms',
      most: 10,
    },
    {
      what: 'memory for each of 5,000 watchers',
      figure: of('ours', (one) => one.bytesPerWatcher / 1024),
      unit: 'KB',
      most: 30,
      stretch: 20,
    },
  ];
}

const notes = [
  'CPU is that of the server process, user and system, divided by the events that watchers have heard. Ours counts all that it does meanwhile: the sweep, the beat, the crowd.',
  'Only ours checks, authorises, decides and commits; the other two say what they are told.',
  'Memory is resident memory after a full garbage collection, less that of the empty server; ours is started with the options of `npm run start:prod`, the others with none. How long a bell waits is asked of the moments in which a room is being told something.',
];
