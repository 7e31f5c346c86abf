import { Heartbeats } from './far-database.js';
import { Follower } from './follower.js';
import { Network } from './network.js';
import { Node } from './node.js';
import type { World } from './world.js';
import type { PersonId } from '@crossbench/shared';

/** The nodes and those who are connected to them; whatever crashes is started again. */
export class Service {
  readonly network: Network;
  readonly followers = new Map<PersonId, Follower>();
  nodes: Node[];
  readonly heartbeats = new Heartbeats();

  constructor(
    readonly world: World,
    nodes: number,
    people: readonly PersonId[],
  ) {
    this.network = new Network(world, () => this.nodes);
    this.nodes = Array.from({ length: nodes }, (_, i) => this.begun(`node ${i + 1}`));
    for (const person of people) this.arrive(person);
  }

  /** A tab of this person, without any memory of an earlier one. */
  arrive(person: PersonId): void {
    const before = this.followers.get(person);
    if (before) {
      before.life.over = true;
      before.line?.node.hall.listeners.delete(before);
    }
    this.followers.set(person, new Follower(person, this.world, this.network));
  }

  private begun(name: string): Node {
    return new Node(name, this.world, this.heartbeats, (node, away) => this.crashed(node, away));
  }

  private crashed(node: Node, away: number): void {
    const { time } = this.world;
    for (const follower of this.followers.values()) {
      if (follower.line?.node === node) this.network.cut(follower);
    }
    const restart = () => {
      this.nodes = this.nodes.map((each) => (each === node ? this.begun(node.name) : each));
    };
    time.after(away, restart, null);
  }
}
