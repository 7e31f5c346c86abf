import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import {
  type Answer,
  type AnyRefusal,
  type Command,
  decide,
  type DebateId,
  passing,
  type Recorded,
  type Refusal,
  type SentOut,
} from '@crossbench/shared';
import { Api } from './api';
import { Connection } from './connection';
import { extended, lackingWords, lastSeq, nothingKnown, pageOf, worded } from './known-log';
import { ServerTime } from './server-time';
import { Session } from './session';

/** How long the server may be silent before a debate counts as stale, ms. It beats every five seconds. */
const silence = 10_000;

/** How long after a catch-up, or a search for words, that failed the next one is tried, ms. */
const retryAfter = 1_500;

/** What only the server can look up; no command is held back for it. */
const onlyTheServerKnows: readonly Refusal['code'][] = [
  'no-invitation',
  'no-such-person',
  'nothing-to-count',
];

type Timer = ReturnType<typeof setTimeout> | undefined;

/** One debate as this tab knows it: its log so far, and everything that follows from it. A route provides it. */
@Service({ autoProvided: false })
export class FollowedDebate {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly time = inject(ServerTime);
  private readonly known = signal(nothingKnown);
  private readonly silent = signal(false);
  private readonly complete = signal(false);
  private readonly out = signal<SentOut['kind'] | null>(null);
  private readonly refused = signal<(AnyRefusal & { readonly message: string }) | null>(null);
  private followed: DebateId | null = null;
  private unsubscribe: readonly (() => void)[] = [];
  private catching = false;
  private askAgain = false;
  private askingForWords = false;
  private silenceTimer: Timer;
  private retryTimer: Timer;
  private wordsTimer: Timer;

  readonly log = computed(() => this.known().log);
  readonly debate = computed(() => this.known().debate);
  readonly seq = computed(() => lastSeq(this.known()));
  /** Ten seconds without a sign of life from the server. */
  readonly stale = this.silent.asReadonly();
  /** Whether the history has been read to its end: what comes now is news. */
  readonly caughtUp = this.complete.asReadonly();
  /** Why this debate cannot be followed; null while nothing is in the way. */
  readonly problem = this.refused.asReadonly();

  /** As what this person was sent out of the room. They hear no more of it until they come back. */
  readonly sentOut = computed(() =>
    this.refused()?.code === 'banned' ? ('ban' as const) : this.out(),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  follow(debateId: DebateId): void {
    if (this.followed === debateId) return;
    this.stop();
    this.followed = debateId;
    void this.connection.connect();
    void this.catchUp();
    this.unsubscribe = [
      this.connection.onRecorded(debateId, (events) => this.announced(events)),
      this.connection.onBeat(debateId, ({ seq }) => this.beaten(seq)),
      this.connection.onConnected(() => void this.catchUp()),
      this.connection.onSentOut(debateId, ({ kind }) => this.leaveRoom(kind)),
    ];
  }

  /** Tries to go into the room again. */
  comeBack(): void {
    this.out.set(null);
    this.refused.set(null);
    void this.catchUp();
  }

  /** What speaks against a command of this person now, by the server's own rules; null when nothing does. */
  objection(command: Command): Refusal | null {
    const person = this.session.person();
    const debate = this.debate();
    if (!person) return { code: 'not-allowed' };
    const decision = decide(debate, command, { by: person.id, at: this.time.at(), facts: {} });
    if (decision.ok || onlyTheServerKnows.includes(decision.refusal.code)) return null;
    return decision.refusal;
  }

  /** Asks in advance: would this be accepted now? */
  may(command: Command): boolean {
    return this.objection(command) === null;
  }

  issue(command: Command): Promise<Answer<{ seq: number }>> {
    if (!this.followed) throw new Error('No debate is followed.');
    return this.connection.issue(this.followed, command);
  }

  private announced(events: readonly Recorded[]): void {
    this.heard();
    this.take(events);
    if ((events.at(-1)?.seq ?? 0) > this.seq()) void this.catchUp();
  }

  private beaten(seq: number): void {
    this.heard();
    if (seq > this.seq()) void this.catchUp();
  }

  /** Reads on from where this tab is, to the end of the log; one reading at a time. */
  private async catchUp(): Promise<void> {
    if (this.out()) return;
    this.askAgain = this.catching;
    if (this.catching || !this.followed) return;
    this.catching = true;
    clearTimeout(this.retryTimer);
    do {
      this.askAgain = false;
      await this.readOn(this.followed);
    } while (this.askAgain && this.followed);
    this.catching = false;
  }

  private async readOn(debateId: DebateId): Promise<void> {
    if (this.seq() === 0) await this.readPages(debateId);
    for (let more = true; more && this.followed === debateId;) {
      const page = await this.connection.page(debateId, this.seq());
      if (this.followed !== debateId) return;
      if (!page.ok) return this.failed(page.refusal);
      this.heard();
      this.refused.set(null);
      this.take(page.value.events);
      more = page.value.more ?? false;
      if (more) await this.readPages(debateId);
      else this.complete.set(true);
    }
  }

  /** History comes in pages that caches can answer; the socket brings only what is new. */
  private async readPages(debateId: DebateId): Promise<void> {
    for (let before = -1; before < this.seq() && this.followed === debateId;) {
      before = this.seq();
      const page = await this.api.logPage(debateId, pageOf(before + 1));
      if (!page.ok || this.followed !== debateId) return;
      this.take(page.value.items);
      if (!page.value.next) return;
    }
  }

  private take(events: readonly Recorded[]): void {
    this.known.update((known) => extended(known, events));
    void this.askForWords();
  }

  /** Words that were withheld and no longer are: fetched again, past every cache, until they are here. */
  private async askForWords(): Promise<void> {
    const { followed } = this;
    if (this.askingForWords || !followed) return;
    clearTimeout(this.wordsTimer);
    this.askingForWords = true;
    for (const after of new Set(lackingWords(this.known()).map(pageOf))) {
      const page = await this.api.logPage(followed, after, true);
      if (this.followed !== followed) return;
      if (page.ok) this.known.update((known) => worded(known, page.value.items));
    }
    this.askingForWords = false;
    if (lackingWords(this.known()).length === 0) return;
    this.wordsTimer = setTimeout(() => void this.askForWords(), retryAfter);
  }

  private failed(refusal: AnyRefusal & { readonly message: string }): void {
    if (!passing.includes(refusal.code)) this.refused.set(refusal);
    else if (this.connection.state() === 'live') {
      this.retryTimer = setTimeout(() => void this.catchUp(), retryAfter);
    }
  }

  private leaveRoom(kind: SentOut['kind']): void {
    this.out.set(kind);
    clearTimeout(this.silenceTimer);
  }

  private heard(): void {
    this.silent.set(false);
    clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(() => this.missed(), silence);
  }

  private missed(): void {
    this.heard();
    this.silent.set(true);
    void this.catchUp();
  }

  private stop(): void {
    for (const each of this.unsubscribe) each();
    if (this.followed) this.connection.leave(this.followed);
    clearTimeout(this.silenceTimer);
    clearTimeout(this.retryTimer);
    clearTimeout(this.wordsTimer);
    this.followed = null;
    this.known.set(nothingKnown);
    this.complete.set(false);
    this.refused.set(null);
    this.out.set(null);
    this.silent.set(false);
    this.askingForWords = false;
  }
}
