import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import {
  type Answer,
  type ClientToServer,
  type Command,
  type CommandId,
  type Crowd,
  type Debate,
  type DebateId,
  evolve,
  type OpenDebateRequest,
  type OpenedDebate,
  type Page,
  passing,
  type PersonId,
  type Recorded,
  type ListedDebate,
  type SeatLink,
  type ServerToClient,
  unopened,
} from '@crossbench/shared';

type Waiting = { seen: (debate: OpenedDebate) => boolean; done: (debate: OpenedDebate) => void };

/** Somebody at a client of their own: keeps the log that reaches it, line by line, and asks again after a gap. */
export class Person {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly log: Recorded[] = [];
  /** Lines that came again and were not the same. */
  readonly contradicted: number[] = [];
  private debate: Debate = unopened;
  private following: DebateId | null = null;
  private asking: Promise<void> = Promise.resolve();
  private waiting: Waiting[] = [];
  private static readonly present = new Set<Person>();

  private constructor(
    readonly origin: string,
    readonly id: PersonId,
    readonly token: string,
  ) {
    this.socket = io(origin, {
      auth: { token },
      transports: ['websocket'],
      reconnectionDelay: 100,
      reconnectionDelayMax: 400,
    });
    Person.present.add(this);
    this.socket.on('connect', () => void this.catchUp());
    this.socket.on('recorded', ({ debateId, events }) => {
      if (debateId === this.following) this.hear(events);
    });
    this.socket.on('beat', ({ seq }) => {
      if (seq > this.log.length) void this.catchUp();
    });
  }

  static async arrive(origin: string, name: string): Promise<Person> {
    const response = await fetch(`${origin}/api/session/guest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    const { person, token } = (await response.json()) as {
      person: { id: PersonId };
      token: string;
    };
    return new Person(origin, person.id, token);
  }

  /** The same person at another device. */
  again(origin = this.origin): Person {
    return new Person(origin, this.id, this.token);
  }

  async http(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(this.origin + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async open(
    request: OpenDebateRequest,
  ): Promise<{ debateId: DebateId; links: readonly SeatLink[] }> {
    const response = await this.http('POST', '/api/debates', request);
    if (response.status !== 201) throw new Error(await response.text());
    const { debate, links } = (await response.json()) as {
      debate: ListedDebate;
      links: SeatLink[];
    };
    return { debateId: debate.id, links };
  }

  /** Watches a debate from its first line on. */
  async follow(debateId: DebateId): Promise<void> {
    this.following = debateId;
    await this.catchUp();
  }

  page(debateId: DebateId, after: number): Promise<Answer<Page>> {
    return this.socket.timeout(5_000).emitWithAck('follow', { debateId, after });
  }

  /** Sends a command until it is answered for good, as every client does. */
  async issue(
    debateId: DebateId,
    command: Command,
    { secret, commandId = newCommandId() }: { secret?: string; commandId?: CommandId } = {},
  ): Promise<Answer<{ seq: number }>> {
    const message = { debateId, commandId, command, ...(secret !== undefined && { secret }) };
    for (;;) {
      const answer = await this.socket
        .timeout(3_000)
        .emitWithAck('command', message)
        .catch(() => null);
      if (answer && (answer.ok || !passing.includes(answer.refusal.code))) return answer;
      if (!this.socket.active) throw new Error('Disconnected for good.');
    }
  }

  /** The debate as soon as it is as described; fails after `ms`. */
  until(seen: (debate: OpenedDebate) => boolean, ms = 20_000): Promise<OpenedDebate> {
    return new Promise((done, failed) => {
      const timer = setTimeout(() => {
        failed(new Error(`Not seen within ${ms} ms: ${seen.toString()}`));
      }, ms);
      this.waiting.push({
        seen,
        done: (debate) => {
          clearTimeout(timer);
          done(debate);
        },
      });
      this.look();
    });
  }

  get now(): OpenedDebate {
    if (this.debate.stage === 'unopened') throw new Error('Nothing has been heard of the debate.');
    return this.debate;
  }

  /** The line goes dead: nothing reaches this client any more, and nobody is told. It notices by itself, and comes back. */
  goSilent(): void {
    const line = this.line;
    this.socket.once('disconnect', () => line.terminate());
    line.pause();
  }

  /** The client is killed: no goodbye, and it does not come back by itself. */
  die(): void {
    this.socket.io.reconnection(false);
    this.line.terminate();
  }

  /** Who died opens the page again. */
  comeBack(): void {
    this.socket.io.reconnection(true);
    this.socket.connect();
  }

  /** Resolves when the end of the line has been noticed; at once where there is none. */
  disconnected(): Promise<void> {
    if (!this.socket.connected) return Promise.resolve();
    return new Promise((done) => this.socket.once('disconnect', () => done()));
  }

  /** The next count of the room that is as described. */
  crowdOf(debateId: DebateId, seen: (crowd: Crowd) => boolean): Promise<Crowd> {
    return new Promise((done) => {
      const look = (crowd: Crowd) => {
        if (crowd.debateId !== debateId || !seen(crowd)) return;
        this.socket.off('crowd', look);
        done(crowd);
      };
      this.socket.on('crowd', look);
    });
  }

  leave(): void {
    Person.present.delete(this);
    this.socket.disconnect();
  }

  /** Sends home whoever a failed test left behind. */
  static allLeave(): void {
    for (const person of Person.present) person.leave();
  }

  private get line(): { pause(): void; terminate(): void } {
    const { transport } = this.socket.io.engine as unknown as {
      transport: { ws: { pause(): void; terminate(): void } };
    };
    return transport.ws;
  }

  private catchUp(): Promise<void> {
    this.asking = this.asking.then(() => this.ask()).catch(() => undefined);
    return this.asking;
  }

  private async ask(): Promise<void> {
    while (this.following) {
      const answer = await this.page(this.following, this.log.length);
      if (!answer.ok) throw new Error(answer.refusal.code);
      this.hear(answer.value.events);
      if (!answer.value.more) return;
    }
  }

  private hear(events: readonly Recorded[]): void {
    for (const line of events) {
      if (line.seq <= this.log.length) {
        if (line.hash !== this.log[line.seq - 1]?.hash) this.contradicted.push(line.seq);
        continue;
      }
      if (line.seq > this.log.length + 1) return void this.catchUp();
      this.log.push(line);
      this.debate = evolve(this.debate, line);
    }
    this.look();
  }

  private look(): void {
    const { debate } = this;
    if (debate.stage === 'unopened') return;
    const met = this.waiting.filter(({ seen }) => seen(debate));
    this.waiting = this.waiting.filter((each) => !met.includes(each));
    for (const { done } of met) done(debate);
  }
}

export const newCommandId = (): CommandId => randomUUID() as string as CommandId;

/** The secret of the link for a seat or another role. */
export function secretOf(links: readonly SeatLink[], place: string): string {
  const link = links.find(({ role, seat }) => seat === place || (seat === null && role === place));
  const secret = link?.url.split('#')[1];
  if (!secret) throw new Error(`There is no link for ${place}.`);
  return secret;
}
