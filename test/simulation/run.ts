import type { PersonId } from '@crossbench/shared';
import { dan, debaters, eve, noon, olga } from '../../libs/shared/src/debate/rehearsal.fixture.js';
import type { Chance } from './chance.js';
import { judge } from './judge.js';
import type { Shown } from './node.js';
import { Nemesis } from './nemesis.js';
import { Play } from './play.js';
import { Service } from './service.js';
import { type Faults, noFaults, World } from './world.js';

/** How long people play, and how long it may take until all is well again, ms. */
const playing = 75_000;
const healing = 30_000;

const everybody: readonly PersonId[] = [olga, dan, eve, ...debaters];

/** One simulated debate. What was wrong with it is in `world.wrong`, everything else beside it. */
export async function simulated(seed: number, calm = false): Promise<World> {
  const world = new World(seed);
  const uninstall = world.time.install();
  try {
    world.faults = calm ? noFaults : faultsOf(world.chance);
    const service = new Service(world, 3, everybody);
    const play = new Play(service);
    const nemesis = new Nemesis(service);
    void play.open().then(() => {
      void play.go();
      if (!calm) void nemesis.begin();
    });
    await world.time.pass(noon + playing);
    play.stop();
    nemesis.stop();
    world.faults = noFaults;
    await world.time.pass(noon + playing + healing);
    await judge(service, await shownAtRest(service));
  } finally {
    uninstall();
  }
  world.tally.steps = world.time.steps;
  return world;
}

const faultsOf = (chance: Chance): Faults => ({
  dropped: chance.between(0, 0.3),
  doubled: chance.between(0, 0.2),
  delayed: chance.between(0, 0.15),
  logErrors: chance.between(0, 0.03),
  crashAtAppend: chance.between(0, 0.06),
  pause: chance.between(1_500, 8_000),
});

/** What all nodes show at a moment when nothing happens: time itself goes on. */
async function shownAtRest({ nodes, world }: Service): Promise<Shown[]> {
  const { history, time } = world;
  for (;;) {
    const { end } = history;
    await time.pass(time.now + 2_000);
    const shown: Shown[] = [];
    for (const node of nodes) {
      // A node that fails is missed by the judge.
      const ask = () =>
        node.shown().then(
          (one) => shown.push(one),
          () => undefined,
        );
      void time.as(node.life, ask);
    }
    await time.pass(time.now + 1_000);
    if (end === history.end) return shown;
  }
}
