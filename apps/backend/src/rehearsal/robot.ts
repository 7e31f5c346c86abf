import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import {
  type Answer,
  type ArgumentDraft,
  type ClientToServer,
  type Command,
  type CommandId,
  type Debate,
  type DebateId,
  type OpenedDebate,
  passing,
  type PersonId,
  type Recorded,
  replay,
  type ServerToClient,
  unopened,
} from '@crossbench/shared';

/** Who a robot is: a person like any other, with a token. */
export interface Identity {
  readonly name: string;
  readonly personId: PersonId;
  readonly token: string;
}

/** How long a robot waits before it sends again what was refused for now, ms. */
const againMs = 500;

/** An ordinary client: it speaks the public protocol and knows nothing that a browser would not. */
export class Robot {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private known: { debate: Debate; seq: number } = { debate: unopened, seq: 0 };
  private catching: Promise<void> | null = null;

  constructor(
    private readonly origin: string,
    readonly identity: Identity,
    private readonly debateId: DebateId,
  ) {
    this.socket = io(origin, { auth: { token: identity.token }, transports: ['websocket'] });
    this.socket.on('connect', () => void this.catchUp());
    this.socket.on('recorded', ({ debateId: id, events }) => {
      if (id === debateId) this.receive(events);
    });
  }

  /** What the debate is, as far as this robot has heard. */
  get debate(): OpenedDebate | null {
    return this.known.debate.stage === 'unopened' ? null : this.known.debate;
  }

  /** Sends the same command until it is answered for good; a refusal is only an answer. */
  async issue(command: Command, secret?: string): Promise<Answer<{ seq: number }>> {
    const commandId = randomUUID() as string as CommandId;
    const message = { debateId: this.debateId, commandId, command, ...(secret && { secret }) };
    for (;;) {
      try {
        const answer = await this.socket.timeout(5_000).emitWithAck('command', message);
        if (answer.ok || !passing.includes(answer.refusal.code)) return answer;
        await wait(againMs);
      } catch {
        // No answer within the time: the same command is sent again, and happens once.
        if (!this.socket.active) throw new Error(`${this.identity.name} was disconnected.`);
      }
    }
  }

  /** Types into the open draft. What is not kept this time is kept the next. */
  type(argument: ArgumentDraft): void {
    this.socket.emit('draft', { debateId: this.debateId, slot: 'open', argument }, () => undefined);
  }

  /** Asks over HTTP in this robot's name. */
  async http(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.origin}/api/debates/${this.debateId}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.identity.token}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  leave(): void {
    this.socket.disconnect();
  }

  /** A connection that is lost meanwhile asks again when it is back. */
  private catchUp(): Promise<void> {
    this.catching ??= this.follow()
      .catch(() => undefined)
      .finally(() => (this.catching = null));
    return this.catching;
  }

  private async follow(): Promise<void> {
    for (;;) {
      const request = { debateId: this.debateId, after: this.known.seq };
      const answer = await this.socket.emitWithAck('follow', request);
      if (!answer.ok) return;
      this.receive(answer.value.events);
      if (!answer.value.more) return;
    }
  }

  private receive(events: readonly Recorded[]): void {
    const fresh = events.filter(({ seq }) => seq > this.known.seq);
    const first = fresh[0];
    if (!first) return;
    if (first.seq > this.known.seq + 1) return void this.catchUp();
    this.known = { debate: replay(fresh, this.known.debate), seq: fresh.at(-1)?.seq ?? first.seq };
  }
}
