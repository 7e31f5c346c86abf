import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curves } from './curves.js';
import { Hall } from './hall.js';
import { type Judged, plain, type Report } from './report.js';
import { rounds } from './rounds.js';
import { median } from './shares.js';
import { Stage } from './stage.js';

/** What grows while the rest stays as it is. */
const axes = [
  { what: 'watchers', sizes: [100, 500, 1_000, 2_000, 5_000] },
  { what: 'debates', sizes: [1, 10, 100, 500] },
  { what: 'lines in the log', sizes: [100, 1_000, 10_000] },
] as const;

type What = (typeof axes)[number]['what'];

/** A room of a thousand, in which so much is said that 30,000 deliveries go out in a second. */
const usual: Readonly<Record<What, number>> = {
  watchers: 1_000,
  debates: 1,
  'lines in the log': 0,
};
const deliveries = 30_000;

/** What a delivery costs as audiences, debates and logs grow. */
export async function growth(times: number): Promise<Report> {
  const rows: string[][] = [];
  const judged: Judged[] = [];
  const drawn: { what: string; points: [number, number][] }[] = [];
  for (const { what, sizes } of axes) {
    const points: [number, number][] = [];
    for (const size of sizes) {
      const costs = await measured(what, size, times);
      points.push([size, median(costs)]);
      rows.push([
        what,
        size.toLocaleString('en'),
        plain(median(costs)),
        `${plain(Math.min(...costs))} to ${plain(Math.max(...costs))}`,
      ]);
    }
    drawn.push({ what, points });
    if (what !== 'watchers') judged.push(judge(what, points));
  }
  writeFileSync(picture, curves(drawn));
  return {
    ...{ work: 'growth', title: 'As audiences, debates and logs grow', rounds: times },
    ...{ table: { head, rows }, judged, notes },
  };
}

const picture = join(import.meta.dirname, '../../docs/figures/growth.svg');

async function measured(what: What, size: number, times: number): Promise<number[]> {
  const setting: Record<What, number> = { ...usual, [what]: size };
  const { watchers, debates, 'lines in the log': lines } = setting;
  const others = debates - 1;
  const staged = { debates, speakers: 4, watchers: watchers + others, lines };
  const all = await Stage.during(staged, (stage) =>
    rounds(times, [`${what}: ${size}`], () => trial(stage, watchers)),
  );
  return Object.values(all).flat();
}

/** Everybody watches the first debate but one in each of the others, where nothing happens. */
async function trial(stage: Stage, watchers: number): Promise<number> {
  const [debate, ...others] = stage.debates;
  if (!debate) throw new Error('There is no debate.');
  const hall = await Hall.open('ours', await stage.copy());
  const seats = stage.watchers.map(({ token }, i) => {
    const { debateId, end } = others[i - watchers] ?? debate;
    return { token, debateId, after: end };
  });
  try {
    await hall.admit(seats);
    await hall.invite(debate.speakers.map(({ token }) => ({ token, debateId: debate.debateId })));
    const perSecond = deliveries / watchers;
    await hall.speak({ perSecond, seconds: 2 }, watchers);
    const { perDelivery } = await hall.speak({ perSecond, seconds: 6 }, watchers);
    return perDelivery;
  } finally {
    await hall.close();
  }
}

function judge(what: What, points: readonly (readonly [number, number])[]): Judged {
  const [[, least] = [0, NaN], [, most] = [0, NaN]] = [points[0], points.at(-1)];
  return {
    what: `CPU per delivery, ${plain(points[0]?.[0] ?? NaN)} to ${points.at(-1)?.[0].toLocaleString('en')} ${what}`,
    figure: most / least,
    ...{ unit: '×', most: 1.1 },
  };
}

const head = ['What grows', 'to', 'CPU µs/delivery, median', 'of all rounds'];

const notes = [
  'Lone events, 30,000 deliveries a second in all; 1,000 watch one debate with a short log unless that is what grows. Of the other debates each is live and has one watcher. The rounds of one size follow each other.',
  '![CPU per delivery as audiences, debates and logs grow](growth.svg)',
];
