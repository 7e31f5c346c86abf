import type { Service } from './service.js';

/** Breaks things at random until it is told to stop. */
export class Nemesis {
  private stopped = false;

  constructor(private readonly service: Service) {}

  async begin(): Promise<void> {
    const { chance, faults, time } = this.service.world;
    for (;;) {
      await time.pause(chance.between(0.2, 1.8) * faults.pause);
      if (this.stopped) return;
      this.strike();
    }
  }

  /** Nothing more is broken, and what stands still goes on. */
  stop(): void {
    this.stopped = true;
    const { nodes, followers } = this.service;
    for (const { life } of [...nodes, ...followers.values()]) life.frozenUntil = 0;
  }

  private strike(): void {
    const { nodes, followers, network, world } = this.service;
    const { chance, tally, time } = world;
    const follower = chance.pick([...followers.values()]);
    const node = chance.pick(nodes);
    switch (chance.pick(faults)) {
      case 'crash':
        return node.crash();
      case 'freeze':
        tally.freezes++;
        world.note(`${node.name} stands still`);
        node.life.frozenUntil = time.now + chance.between(200, 9_000);
        return;
      case 'blackout':
        tally.blackouts++;
        for (const each of nodes) each.crash(chance.between(4_500, 8_000));
        return;
      case 'sleep':
        tally['sleeping clients']++;
        follower.life.frozenUntil = time.now + chance.between(500, 20_000);
        return;
      case 'chair sleeps':
        return this.loseChair();
      case 'reload':
        tally.reloads++;
        return this.service.arrive(follower.person);
      case 'disconnect':
        tally.disconnections++;
        return network.cut(follower);
    }
  }

  /** The chair's tab stands still, mostly for longer than a lease lasts. */
  private loseChair(): void {
    const { followers, world } = this.service;
    for (const { debate, life, person } of followers.values()) {
      if (debate.stage === 'unopened' || debate.chair !== person) continue;
      world.tally['sleeping clients']++;
      world.note('the chair sleeps');
      life.frozenUntil = world.time.now + world.chance.between(5_000, 30_000);
    }
  }
}

const faults = [
  ...(['crash', 'crash', 'crash', 'freeze', 'freeze', 'freeze'] as const),
  ...(['sleep', 'chair sleeps', 'reload', 'disconnect', 'disconnect', 'blackout'] as const),
];
