import type { Line, Listener, Reachable } from './line.js';
import type { World } from './world.js';

/** How long an answer is waited for, ms. */
const patience = 5_000;

/** Brings followers to nodes, their requests there, and the answers back; any of it may get lost or come late. */
export class Network {
  constructor(
    private readonly world: World,
    private readonly nodes: () => readonly Reachable[],
  ) {}

  /** To any node that listens; tried until one does. */
  connect(follower: Listener): void {
    const { chance, time } = this.world;
    const listening = this.nodes().filter((node) => node.listening);
    const again = () => this.connect(follower);
    if (listening.length === 0)
      return void time.after(chance.between(300, 1_500), again, follower.life);
    const node = chance.pick(listening);
    const opened = () => {
      if (node.life.over) return this.connect(follower);
      follower.connected({ node, unheard: 0, waiting: new Set() });
    };
    time.after(chance.between(1, 40), opened, follower.life);
  }

  /** Both ends notice, the node at once and the follower when it can. */
  cut(follower: Listener): void {
    const { line } = follower;
    if (!line) return;
    line.node.hall.listeners.delete(follower);
    const noticed = () => {
      if (follower.line !== line) return;
      follower.disconnected();
      for (const stop of line.waiting) stop();
    };
    this.world.time.after(this.world.chance.between(0, 300), noticed, follower.life);
  }

  /** Asks the node that a follower is connected to; null when no answer came in time. */
  ask<T>(follower: Listener, act: (node: Reachable) => Promise<T>): Promise<T | null> {
    const { line } = follower;
    if (!line) return Promise.resolve(null);
    const { chance, faults, tally, time } = this.world;
    return new Promise((done) => {
      const settle = (answer: T | null) => {
        timer.cancelled = true;
        line.waiting.delete(stop);
        done(answer);
      };
      const stop = () => settle(null);
      const timer = time.after(patience, () => this.unheard(follower, line, stop), follower.life);
      line.waiting.add(stop);
      const answer = (value: T) => {
        const arrive = () => {
          if (follower.line !== line) return;
          line.unheard = 0;
          settle(value);
        };
        time.after(this.world.trip(), arrive, follower.life);
      };
      const arrive = () => void act(line.node).then(answer);
      time.after(this.world.trip(), arrive, line.node.life);
      if (!chance.happens(faults.doubled / 2)) return;
      tally['sent twice']++;
      time.after(this.world.trip(), arrive, line.node.life);
    });
  }

  private unheard(follower: Listener, line: Line, stop: () => void): void {
    line.unheard++;
    stop();
    if (line.unheard >= 2 && follower.line === line) this.cut(follower);
  }
}
