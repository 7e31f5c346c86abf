import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { simulated } from './run.js';
import { addTo, nothingYet, type Tally } from './tally.js';

/** `SEED=n` plays one debate again; otherwise Jest's own `--seed` is the first of `SIM_SEEDS`. */
const only = process.env['SEED'];
const first = Number(only ?? jest.getSeed()) >>> 0;
const runs = only === undefined ? Number(process.env['SIM_SEEDS'] ?? 300) : 1;

/** Steps that are shown of a run that went wrong. */
const shownSteps = only === undefined ? 40 : Infinity;

Logger.overrideLogger(false);

it(
  'keeps every promise, whatever breaks',
  async () => {
    const sum = nothingYet();
    for (let seed = first; seed < first + runs; seed++) {
      const { tally, wrong, steps } = await simulated(seed);
      addTo(sum, tally);
      if (wrong.length === 0) continue;
      const last = steps.slice(-shownSteps).join('\n');
      throw new Error(`SEED=${seed} breaks a promise:\n${last}\n\n${wrong.slice(0, 5).join('\n')}`);
    }
    process.stdout.write(report(sum));
    const never = Object.entries(sum).filter(([, count]) => count === 0);
    if (runs >= 100) expect(never).toEqual([]);
  },
  runs * 1_000 + 10_000,
);

it('plays the same debate again from the same seed', async () => {
  const [one, other] = [await simulated(first), await simulated(first)];
  expect(other.tally).toEqual(one.tally);
  const { debateId } = one;
  expect(await other.log.after(debateId, 0)).toEqual(await one.log.after(debateId, 0));
});

/** Nothing was wrong so often; so the true share of runs with a fault is below 3/n, as good as surely. */
function report(sum: Tally): string {
  const counts = Object.entries(sum).map(([what, count]) => `${what} ${count}`);
  const bound = (300 / runs).toPrecision(2);
  return `simulated ${runs} debates from seed ${first} on, none wrong (below ${bound} %): ${counts.join(', ')}\n`;
}
