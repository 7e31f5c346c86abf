import type { DebateId, PersonId, Recorded, ServerToClient } from '@crossbench/shared';
import type { Listener } from './line.js';
import type { Life } from './virtual-time.js';
import type { World } from './world.js';

/** The rooms of one node. What is said there goes out on a later turn, and reaches each listener in its own way or not at all. */
export class Hall {
  readonly listeners = new Set<Listener>();
  private readonly heardAt = new Map<Listener, number>();
  private said = 0;

  constructor(
    private readonly world: World,
    private readonly life: Life,
  ) {}

  shown(): DebateId[] {
    return this.listeners.size > 0 ? [this.world.debateId] : [];
  }

  sessions(): string[] {
    return [];
  }

  people(): ReadonlySet<PersonId> {
    return new Set([...this.listeners].map(({ person }) => person));
  }

  enter(listener: Listener): void {
    this.listeners.add(listener);
    this.heardAt.set(listener, this.world.time.now);
  }

  /** How long ago anything came from these people. */
  heardAgo(_: DebateId, people: ReadonlySet<PersonId>): Map<PersonId, number> {
    const ago = new Map<PersonId, number>();
    for (const listener of this.listeners) {
      const { person } = listener;
      const since = this.world.time.now - (this.heardAt.get(listener) ?? 0);
      if (people.has(person)) ago.set(person, Math.min(ago.get(person) ?? Infinity, since));
    }
    return ago;
  }

  /** Asks these people for a sign of life; a tab that sleeps gives it when it wakes. */
  callOut(_: DebateId, people: ReadonlySet<PersonId>): void {
    const { time } = this.world;
    for (const listener of this.listeners) {
      if (!people.has(listener.person)) continue;
      const line = listener.line;
      const heard = () => {
        if (listener.line === line) this.heardAt.set(listener, time.now);
      };
      const asked = () => void time.after(this.world.trip(), heard, this.life);
      time.after(this.world.trip(), asked, listener.life);
    }
  }

  emit<E extends keyof ServerToClient>(
    _: DebateId,
    event: E,
    content: Parameters<ServerToClient[E]>[0],
  ): void {
    if (event === 'recorded') this.inOrder((content as { events: readonly Recorded[] }).events);
    this.world.time.after(0, () => this.tell(event, content), this.life);
  }

  sendOut(): void {
    // Who is sent out hears no more; here everybody goes on listening, so that every log is judged.
  }

  emitVolatile(): void {
    // Nothing that the simulation looks at.
  }

  private inOrder(events: readonly Recorded[]): void {
    for (const { seq } of events) {
      if (this.said !== 0 && seq !== this.said + 1) {
        this.world.wrong.push(`A node has announced line ${seq} after line ${this.said}.`);
      }
      this.said = seq;
    }
  }

  private tell(event: string, content: unknown): void {
    const { chance, faults, tally } = this.world;
    for (const listener of this.listeners) {
      if (chance.happens(faults.dropped)) {
        tally.dropped++;
        continue;
      }
      this.send(listener, event, content);
      if (!chance.happens(faults.doubled)) continue;
      tally.doubled++;
      this.send(listener, event, content);
    }
  }

  private send(listener: Listener, event: string, content: unknown): void {
    const { time } = this.world;
    const line = listener.line;
    const hear = () => {
      if (listener.line === line) listener.hear(event, content);
    };
    time.after(this.world.trip(), hear, listener.life);
  }
}
