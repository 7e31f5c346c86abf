import { plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import { median, share } from './shares.js';
import { Hand } from './tasks.js';
import type { Bells } from './bells.js';

const contenders = ['ours', 'a setTimeout for each'] as const;

const many = 10_000;

/** Deadlines in one process whose event loop is busy half of the time. */
export async function timers(times: number): Promise<Report> {
  const all = await rounds(times, contenders, async (contender) => {
    const hand = Hand.hire<Bells>('bells.ts');
    try {
      return await hand.do('ring', { many, overMs: 10_000, load: 0.5, ours: contender === 'ours' });
    } finally {
      hand.dismiss();
    }
  });
  const late = (part: number) => median(all.ours.map((rung) => share(rung, part)));
  const early = Math.max(...all.ours.map((rung) => rung.filter((ms) => ms < 0).length));
  return {
    ...{ work: 'timers', title: '10,000 deadlines in ten seconds', rounds: times, notes },
    table: {
      head: ['Timer', 'late p50 / p95 / p99 / most ms', 'early', 'rung'],
      rows: contenders.map((contender) => {
        const of = (value: (rung: readonly number[]) => number) =>
          plain(median(all[contender].map(value)));
        const parts = [0.5, 0.95, 0.99, 1].map((part) => of((rung) => share(rung, part)));
        const tooSoon = of((rung) => rung.filter((ms) => ms < 0).length);
        return [contender, parts.join(' / '), tooSoon, of((rung) => rung.length)];
      }),
    },
    judged: [
      { what: 'lateness at 50 % load, p99', figure: late(0.99), unit: 'ms', most: 10 },
      { what: 'rung too early, of 10,000', figure: early, unit: '', most: 0 },
    ],
  };
}

const notes = [
  'The load is 5 ms of work, then 5 ms of rest. Ours is the alarm that lets time pass in a debate.',
];
