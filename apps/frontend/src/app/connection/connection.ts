import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type Answer,
  type ArgumentDraft,
  type Command,
  type Crowd,
  type DebateId,
  type DraftSlot,
  type Instant,
  type Issue,
  type OpenReports,
  type Page,
  passing,
  type PodiumText,
  type Pong,
  type Recorded,
  type SentOut,
  type ServerToClient,
  sentence,
} from '@crossbench/shared';
import { newId } from './new-id';
import { serverSocket } from './server-socket';
import { Session } from './session';

/** How this tab stands to the server. */
export type ConnectionState = 'connecting' | 'live' | 'reconnecting' | 'signed-out';

export interface Beat {
  readonly now: Instant;
  readonly seq: number;
}

/** How long an answer is waited for before the same message is sent again, ms. */
const patience = 5_000;

type Unsubscribe = () => void;

/** The one socket of this tab: requests that get exactly one answer, and what the server announces. */
@Service()
export class Connection {
  private readonly socket = inject(serverSocket);
  private readonly session = inject(Session);
  private readonly current = signal<ConnectionState>('connecting');
  private readonly waiting: ((live: boolean) => void)[] = [];
  private readonly joined = signal<ReadonlySet<DebateId>>(new Set());
  private connectedAs: string | null = null;
  private wanted = false;
  private unheard = 0;

  readonly state = this.current.asReadonly();
  /** Whether a screen follows a debate, so that a lost connection matters to its reader. */
  readonly inUse = computed(() => this.joined().size > 0);

  constructor() {
    this.socket.on('connect', () => this.stand('live'));
    this.socket.on('disconnect', (reason) => this.dropped(reason));
    this.socket.on('connect_error', (error) => this.refused(error));
    effect(() => {
      const person = this.session.person();
      untracked(() => this.follow(person?.id ?? null));
    });
  }

  /** Connects when a person is known; a visitor becomes a guest. Calling it again does nothing. */
  async connect(): Promise<void> {
    if (this.wanted && this.current() !== 'signed-out') return;
    this.wanted = true;
    this.stand('connecting');
    const person = await this.session.ensure();
    if (person) this.open(person.id);
    else setTimeout(() => this.retry(), patience);
  }

  /** Calls `then` now if connected, and after each reconnection. */
  onConnected(then: () => void): Unsubscribe {
    if (this.socket.connected) then();
    this.socket.on('connect', then);
    return () => void this.socket.off('connect', then);
  }

  onRecorded(debateId: DebateId, then: (events: readonly Recorded[]) => void): Unsubscribe {
    return this.on('recorded', (message) => {
      if (message.debateId === debateId) then(message.events);
    });
  }

  onPodium(debateId: DebateId, then: (podium: PodiumText) => void): Unsubscribe {
    return this.on('podium', (message) => {
      if (message.debateId === debateId) then(message);
    });
  }

  onCrowd(debateId: DebateId, then: (crowd: Crowd) => void): Unsubscribe {
    return this.on('crowd', (message) => {
      if (message.debateId === debateId) then(message);
    });
  }

  /** Only moderators hear of reports. */
  onReports(debateId: DebateId, then: (reports: OpenReports) => void): Unsubscribe {
    return this.on('reports', (message) => {
      if (message.debateId === debateId) then(message);
    });
  }

  onSentOut(debateId: DebateId, then: (out: SentOut) => void): Unsubscribe {
    return this.on('sent-out', (message) => {
      if (message.debateId === debateId) then(message);
    });
  }

  onBeat(debateId: DebateId, then: (beat: Beat) => void): Unsubscribe {
    return this.on('beat', (message) => {
      if (message.debateId === debateId) then(message);
    });
  }

  /** Joins a debate and brings at most one page of what was recorded after `after`. */
  page(debateId: DebateId, after: number): Promise<Answer<Page>> {
    this.joined.update((all) => (all.has(debateId) ? all : new Set([...all, debateId])));
    return this.once(() => this.patiently().emitWithAck('follow', { debateId, after }));
  }

  leave(debateId: DebateId): void {
    this.joined.update((all) => new Set([...all].filter((each) => each !== debateId)));
    if (this.socket.connected) this.socket.emit('leave', { debateId }, () => undefined);
  }

  saveDraft(
    debateId: DebateId,
    slot: DraftSlot,
    argument: ArgumentDraft | null,
  ): Promise<Answer<{ stampedAt: Instant }>> {
    return this.once(() => this.patiently().emitWithAck('draft', { debateId, slot, argument }));
  }

  /** One timed question to the server's clock; null when no answer came. */
  async ping(sent: number): Promise<Pong | null> {
    if (!this.socket.connected) return null;
    try {
      return await this.patiently().emitWithAck('ping', { sent });
    } catch {
      // no answer in time: there is nothing to learn from this ping
      return null;
    }
  }

  /** Asks for something to happen. Sends the same id until the server has said yes or no, so it happens once at most. */
  async issue(
    debateId: DebateId,
    command: Command,
    secret?: string,
  ): Promise<Answer<{ seq: number }>> {
    const request: Issue = { debateId, commandId: newId(), command, ...(secret && { secret }) };
    if (this.current() !== 'signed-out') void this.connect();
    let sender: string | null = null;
    for (let attempt = 0; ; attempt++) {
      if (!(await this.connected())) return unanswered('not-signed-in');
      sender ??= this.connectedAs;
      if (sender !== this.connectedAs) return unanswered('not-signed-in');
      const answer = await this.once<{ seq: number }>(() =>
        this.patiently().emitWithAck('command', request),
      );
      if (answer.ok || !passing.includes(answer.refusal.code)) return answer;
      await pause(
        answer.refusal.code === 'rate-limited' ? answer.refusal.retryAfterMs : backOff(attempt),
      );
    }
  }

  /** A socket that looks open and answers nothing, as after a change of network, is given up. */
  private lost(): void {
    this.unheard += 1;
    if (this.unheard < 2 || !this.socket.connected) return;
    this.unheard = 0;
    this.socket.io.engine.close();
  }

  private patiently() {
    return this.socket.timeout(patience);
  }

  /** Without an answer: `unavailable`, which says "send it again". */
  private async once<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
    if (!this.socket.connected) return unanswered('unavailable');
    try {
      const answer = await ask();
      this.unheard = 0;
      return answer;
    } catch {
      // the time was up or the connection broke: whether the server heard it is unknown
      this.lost();
      return unanswered('unavailable');
    }
  }

  /** True as soon as the socket is connected, false when the session has ended. */
  private connected(): Promise<boolean> {
    if (this.socket.connected) return Promise.resolve(true);
    if (this.current() === 'signed-out') return Promise.resolve(false);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private stand(state: ConnectionState): void {
    this.current.set(state);
    if (state !== 'live' && state !== 'signed-out') return;
    for (const resolve of this.waiting.splice(0)) resolve(state === 'live');
  }

  private on<E extends keyof ServerToClient>(event: E, then: ServerToClient[E]): Unsubscribe {
    const socket = this.socket as {
      on(name: E, then: ServerToClient[E]): void;
      off(name: E, then: ServerToClient[E]): void;
    };
    socket.on(event, then);
    return () => socket.off(event, then);
  }

  private open(person: string): void {
    this.connectedAs = person;
    this.socket.connect();
  }

  /** A socket belongs to a session: another person at this browser needs another one. */
  private follow(person: string | null): void {
    if (!this.wanted || person === this.connectedAs) return;
    this.socket.disconnect();
    this.connectedAs = null;
    this.stand(person ? 'connecting' : 'signed-out');
    if (person) this.open(person);
  }

  private retry(): void {
    this.wanted = false;
    void this.connect();
  }

  private dropped(reason: string): void {
    if (this.current() !== 'live' || reason === 'io client disconnect') return;
    this.stand('reconnecting');
    if (reason === 'io server disconnect') setTimeout(() => void this.comeBack(), backOff(0));
  }

  /** The server ends a socket when its session ends; another tab may have begun another one. */
  private async comeBack(): Promise<void> {
    await this.session.reload();
    const person = this.session.person();
    if (person?.id === this.connectedAs) this.socket.connect();
    else this.follow(person?.id ?? null);
  }

  private refused(error: Error): void {
    if (error.message === 'not-signed-in') {
      this.stand('signed-out');
      this.session.forget();
    } else if (!this.socket.active) {
      setTimeout(() => this.socket.connect(), patience);
    }
  }
}

function unanswered(code: 'unavailable' | 'not-signed-in'): Extract<Answer<never>, { ok: false }> {
  return { ok: false, refusal: { code, message: sentence({ code }) } };
}

/** Half a second, doubling up to five, so that a hall does not come back in one wave. */
const backOff = (attempt: number): number =>
  Math.min(5_000, 500 * 2 ** Math.min(attempt, 4)) * (0.5 + Math.random() / 2);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
