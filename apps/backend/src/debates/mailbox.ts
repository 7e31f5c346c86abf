import { Logger } from '@nestjs/common';
import { type DebateId, due, latest, openDivision, type Recorded } from '@crossbench/shared';
import { turn } from '../turn.js';
import type { Heartbeat } from './heartbeat.js';
import { KnownDebate } from './known-debate.js';
import { type Log, Overtaken } from './log.js';
import { type Errand, type Handled, refused } from './request.js';
import { type LookUp, Round } from './round.js';
import type { ServerClock } from './server-clock.js';

/** A stamp older than this when its round begins is renewed, ms. */
const staleStamp = 2_000;
const attempts = 5;

/** What a mailbox works with. */
export interface Surroundings {
  readonly log: Log;
  readonly clock: Pick<ServerClock, 'now'>;
  readonly lookUp: LookUp;
  /** Fresh salt for the hash of somebody's words. */
  readonly salt: () => string;
  readonly heartbeat: Pick<Heartbeat, 'outagesSince'>;
  /** Told what is known, and which of its last lines are new here. */
  readonly recorded: (known: KnownDebate, lines: readonly Recorded[]) => void;
}

interface Waiting {
  readonly errand: Errand;
  readonly answer: (handled: Handled) => void;
}

/** The one place in this process where one debate's commands are decided, in the order of their arrival. */
export class Mailbox {
  private readonly logger = new Logger(Mailbox.name);
  private known: KnownDebate | null = null;
  private reading: Promise<KnownDebate> | null = null;
  /** The last line that was passed on, or was there at the first reading. */
  private heard: number | null = null;
  private waiting: Waiting[] = [];
  private working = false;
  /** When it was last asked for, by this process's monotonic clock, ms. */
  touchedAt = performance.now();

  constructor(
    readonly debateId: DebateId,
    private readonly around: Surroundings,
  ) {}

  get idle(): boolean {
    return !this.working && this.waiting.length === 0;
  }

  /** Decides a command, or does what else it is asked for. The answer comes when everything is committed. */
  submit(errand: Errand): Promise<Handled> {
    return new Promise((answer) => {
      this.waiting.push({ errand, answer });
      if (!this.working) void this.work();
    });
  }

  /** What the log amounts to. It is read once, however many ask for it at the same time. */
  async read(): Promise<KnownDebate> {
    return this.known ?? (this.reading ??= this.readLog());
  }

  /** Another process has appended up to `seq`: reads the lines that are missing here, between two rounds. */
  async catchUp(seq: number): Promise<void> {
    const known = await this.read();
    if (known.head.seq >= seq || !this.idle) return;
    this.working = true;
    try {
      known.add(await this.around.log.after(this.debateId, known.head.seq));
      this.passOn(known);
    } finally {
      void this.work();
    }
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.waiting.length > 0) {
      // What else arrives in this turn of the event loop is decided and written together with the first.
      await turn();
      const batch = this.waiting;
      this.waiting = [];
      const answers = await this.settle(batch);
      batch.forEach(({ answer }, i) => answer(answers[i] ?? refused({ code: 'failed' })));
    }
    this.working = false;
  }

  /** Decides a batch and commits it; whoever was first elsewhere makes it decide again. */
  private async settle(batch: readonly Waiting[]): Promise<Handled[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(batch);
      } catch (error) {
        // After an error nobody knows what is committed: the log is read again, and it recognises the requests.
        this.known = null;
        this.reading = null;
        const again = error instanceof Overtaken ? attempts : 2;
        if (attempt < again) continue;
        this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return batch.map(() => refused({ code: 'unavailable' }));
      }
    }
  }

  private async attempt(batch: readonly Waiting[]): Promise<Handled[]> {
    const { clock } = this.around;
    let round = await this.newRound();
    const answers: Handled[] = [];
    for (const { errand } of batch) {
      const now = clock.now();
      if (typeof errand === 'string') {
        if (errand === 'succession') await round.succeed(now);
        answers.push({ ok: true, value: { seq: round.known.head.seq } });
        continue;
      }
      if (errand.command.type === 'publish-result') round = await this.commit(round);
      const stale = now - errand.at > staleStamp;
      answers.push(await round.decide(stale ? { ...errand, at: now } : errand));
    }
    await round.passTime(clock.now());
    const refusals = answers.some(({ ok }) => !ok);
    if (refusals && round.lines.length === 0) await this.confirm(round.known);
    await this.commit(round);
    return answers;
  }

  private async newRound(): Promise<Round> {
    const round = new Round(await this.read(), this.around.lookUp, this.around.salt);
    await this.creditOutages(round);
    return round;
  }

  /** Appends what a round has recorded, and begins the next one on top of it. */
  private async commit(round: Round): Promise<Round> {
    const { known, debate, lines } = round;
    const { log, lookUp, salt } = this.around;
    if (lines.length === 0 || debate.stage === 'unopened') return round;
    await log.append({
      debateId: this.debateId,
      after: known.head.seq,
      lines,
      stage: debate.stage,
      division: openDivision(debate),
      dueAt: due(debate),
    });
    known.add(lines, debate);
    this.passOn(known);
    return new Round(known, lookUp, salt);
  }

  /** Whoever was first elsewhere may have allowed what is refused here: only the end of the log is sure. */
  private async confirm(known: KnownDebate): Promise<void> {
    if ((await this.around.log.end(this.debateId)) !== known.head.seq) throw new Overtaken();
  }

  private async readLog(): Promise<KnownDebate> {
    try {
      const known = new KnownDebate(this.debateId);
      known.add(await this.around.log.after(this.debateId, 0));
      this.known ??= known;
      this.passOn(this.known);
      return this.known;
    } finally {
      this.reading = null;
    }
  }

  /** Tells of the lines that were not here before; those of the first reading are old. */
  private passOn(known: KnownDebate): void {
    const heard = this.heard ?? known.head.seq;
    this.heard = Math.max(heard, known.head.seq);
    const lines = known.since(heard) ?? known.tail;
    if (lines.length > 0) this.around.recorded(known, lines);
  }

  private async creditOutages(round: Round): Promise<void> {
    const { debate } = round;
    if (debate.stage !== 'live' && debate.stage !== 'deliberation') return;
    const { heartbeat, clock } = this.around;
    for (const { from, to } of await heartbeat.outagesSince(debate.lastAt, clock.now())) {
      round.creditOutage(latest(from, debate.lastAt), to);
    }
  }
}
