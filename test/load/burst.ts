import { busy, plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import { type Contender, ServerProcess } from './server-process.js';
import { median, share } from './shares.js';
import { Stage } from './stage.js';
import { Hand } from './tasks.js';
import type { Voters } from './voters.js';

const contenders = [
  'ballots kept nowhere',
  'one upsert a ballot',
  'ours',
] as const satisfies Contender[];

const voters = 5_000;

interface Measured {
  readonly took: readonly number[];
  readonly wallMs: number;
  readonly load: number;
  readonly serverUs: number;
  readonly databaseUs: number;
}

/** Everybody votes at the same moment; each is answered when the ballot is committed. */
export async function burst(times: number): Promise<Report> {
  const setting = { debates: 1, speakers: 0, watchers: voters, lines: 0, lobby: true };
  return Stage.during(setting, async (stage) => {
    const all = await rounds(times, contenders, (contender) => trial(stage, contender));
    const of = (contender: keyof typeof all, value: (one: Measured) => number) =>
      median(all[contender].map(value));
    const server = (contender: keyof typeof all) => of(contender, ({ serverUs }) => serverUs);
    const database = (contender: keyof typeof all) => of(contender, ({ databaseUs }) => databaseUs);
    return {
      ...{ work: 'burst', title: '5,000 ballots at once', rounds: times, notes },
      table: { head, rows: contenders.map((contender) => row(contender, all[contender])) },
      judged: [
        {
          what: 'CPU of the server for a ballot, beside one that keeps none',
          figure: server('ours') / server('ballots kept nowhere'),
          unit: '×',
        },
        {
          what: 'CPU of PostgreSQL for a ballot, beside one upsert for each',
          figure: database('ours') / database('one upsert a ballot'),
          unit: '×',
        },
      ],
    };
  });
}

async function trial(stage: Stage, contender: Contender): Promise<Measured> {
  const [debate] = stage.debates;
  if (!debate) throw new Error('There is no debate.');
  const server = await ServerProcess.start(contender, await stage.copy());
  const hand = Hand.hire<Voters>('voters.ts');
  const tokens = stage.watchers.map(({ token }) => token);
  const { port } = server.place;
  const vote = { port, debateId: debate.debateId, tokens, connections: 200 };
  try {
    await hand.do('vote', { ...vote, tokens: tokens.slice(0, 1_000) });
    const [before, databaseBefore] = [await server.usage(), stage.databaseCpuMs()];
    const voted = await hand.do('vote', vote);
    const { cpuMs } = await server.usage();
    const each = (ms: number) => (ms * 1000) / voters;
    return {
      ...voted,
      serverUs: each(cpuMs - before.cpuMs),
      databaseUs: each(stage.databaseCpuMs() - databaseBefore),
    };
  } finally {
    hand.dismiss();
    await server.stop();
  }
}

const head = [
  ...['Server', 'all answered after ms', 'ballots/s', 'answer p50 / p99 ms'],
  ...['CPU µs/ballot', 'PostgreSQL CPU µs/ballot', 'Voters, of a core'],
];

function row(contender: Contender, all: readonly Measured[]): string[] {
  const of = (value: (one: Measured) => number) => plain(median(all.map(value)));
  return [
    contender,
    of(({ wallMs }) => wallMs),
    of(({ wallMs }) => voters / (wallMs / 1000)),
    `${of(({ took }) => share(took, 0.5))} / ${of(({ took }) => share(took, 0.99))}`,
    of(({ serverUs }) => serverUs),
    of(({ databaseUs }) => databaseUs),
    busy(median(all.map(({ load }) => load))),
  ];
}

const notes = [
  'The ballots come over HTTP, on 200 connections. Ours writes each by itself and has not been held to a target yet.',
];
