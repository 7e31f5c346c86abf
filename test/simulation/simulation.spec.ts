import { Logger } from '@nestjs/common';
import { simulated } from './run.js';

Logger.overrideLogger(false);

it('walks', async () => {
  for (const calm of [true, false]) {
    const began = process.hrtime.bigint();
    const world = await simulated(Number(process.env.SEED ?? 1), calm);
    const took = Number(process.hrtime.bigint() - began) / 1e6;
    process.stdout.write(JSON.stringify({ took, ...world.tally, wrong: world.wrong.slice(0, 10) }, null, 1) + '\n');
    if (process.env.STEPS) process.stdout.write(world.steps.join('\n'));
  }
});
