import {
  type Answer,
  type Command,
  type CommandId,
  type Debate,
  type Facts,
  type Page,
  type PersonId,
  type Recorded,
} from '@crossbench/shared';
import {
  better,
  errorAt,
  type Offset,
  offsetOf,
} from '../../apps/frontend/src/app/connection/clock-offset.js';
import {
  extended,
  lackingWords,
  lastSeq,
  nothingKnown,
  pageOf,
  worded,
} from '../../apps/frontend/src/app/connection/known-log.js';
import { type Given, isFinal } from './history.js';
import type { Line, Listener } from './line.js';
import type { Network } from './network.js';
import { secretOf } from './stand-ins.js';
import { Life } from './virtual-time.js';
import type { World } from './world.js';

/** How long a follower may hear nothing before it asks, ms. */
const silence = 10_000;

/** How long after a failed catch-up the next one is tried, ms. */
const retryAfter = 1_500;

/** One tab of one person: takes in what it hears by the browser's own rules, and asks where something is missing. */
export class Follower implements Listener {
  readonly life: Life;
  line: Line | null = null;
  known = nothingKnown;
  offset: Offset | null = null;
  /** Commands that are not yet answered. */
  waitsFor = 0;
  private reading = false;
  private again = false;
  private heardAt: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly person: PersonId,
    private readonly world: World,
    private readonly network: Network,
  ) {
    const { chance, time } = world;
    this.heardAt = time.now;
    // Its own clocks began at any time and are minutes wrong; nothing may depend on them.
    this.life = new Life(time.now + chance.between(-300_000, 300_000), 0);
    time.as(this.life, () => {
      time.after(0, () => this.network.connect(this));
      time.after(chance.between(0, 1_000), () => this.look());
    });
  }

  get debate(): Debate {
    return this.known.debate;
  }

  get seq(): number {
    return lastSeq(this.known);
  }

  /** The server's time as this tab reckons it. */
  now(): number {
    return this.monotonic() + (this.offset?.offset ?? 0);
  }

  /** How wrong that may be, ms. */
  clockError(): number {
    return this.offset ? errorAt(this.offset, this.monotonic()) : Infinity;
  }

  connected(line: Line): void {
    this.line = line;
    for (const go of this.waiting.splice(0)) go();
    void this.ping();
    if (this.world.opened) void this.catchUp();
  }

  disconnected(): void {
    this.line = null;
    this.world.time.after(
      this.world.chance.between(100, 1_500),
      () => this.network.connect(this),
      this.life,
    );
  }

  hear(event: string, content: unknown): void {
    this.heardAt = this.world.time.now;
    if (event === 'beat' && (content as { seq: number }).seq > this.seq) void this.catchUp();
    if (event !== 'recorded') return;
    const { events } = content as { events: readonly Recorded[] };
    this.take(events);
    if ((events.at(-1)?.seq ?? 0) <= this.seq) return;
    this.world.tally['gaps found']++;
    void this.catchUp();
  }

  /** Sends a command until it is answered for good. */
  async issue(command: Command, facts: Facts, commandId: CommandId): Promise<void> {
    const { chance, debateId, history, tally, time } = this.world;
    const secret = secretOf(facts);
    const message = { debateId, commandId, command, ...(secret !== undefined && { secret }) };
    const asked = history.ask({ by: this.person, commandId, command, facts, at: time.now });
    this.waitsFor++;
    for (let attempt = 0; ; attempt++) {
      if (attempt > 0) tally['sent again']++;
      while (!this.line) await new Promise<void>((go) => this.waiting.push(go));
      const given = await this.network.ask<Given>(this, async (node) => {
        const handled = await node.command(message, this.person);
        return { handled, at: time.now, end: history.end };
      });
      if (given) asked.answers.push(given);
      if (given && isFinal(given)) break;
      await time.pause(chance.between(250, 2_000));
    }
    this.waitsFor--;
  }

  private take(events: readonly Recorded[]): void {
    this.known = extended(this.known, events);
    if (lackingWords(this.known).length > 0) void this.fetchWords();
  }

  async catchUp(): Promise<void> {
    this.again = this.reading;
    if (this.reading) return;
    this.reading = true;
    do {
      this.again = false;
      await this.readOn();
    } while (this.again);
    this.reading = false;
  }

  private async readOn(): Promise<void> {
    for (let more = true; more;) {
      const page = await this.network.ask<Answer<Page>>(this, (node) =>
        node.follow(this, this.seq),
      );
      if (!page?.ok) return void this.world.time.after(retryAfter, () => void this.catchUp());
      this.heardAt = this.world.time.now;
      this.take(page.value.events);
      more = page.value.more ?? false;
    }
  }

  private async fetchWords(): Promise<void> {
    for (const after of new Set(lackingWords(this.known).map(pageOf))) {
      const page = await this.network.ask<Answer<Page>>(this, (node) => node.follow(this, after));
      if (page?.ok) this.known = worded(this.known, page.value.events);
    }
  }

  private async ping(): Promise<void> {
    const sent = this.monotonic();
    const serverNow = await this.network.ask(this, async (node) => node.now());
    if (serverNow === null) return;
    this.offset = better(this.offset, offsetOf({ sent, received: this.monotonic(), serverNow }));
  }

  /** Now and then: is this tab still told what happens? */
  private look(): void {
    const { time } = this.world;
    time.after(2_000, () => this.look(), this.life);
    if (time.now - this.heardAt < silence) return;
    this.heardAt = time.now;
    if (this.world.opened) void this.catchUp();
  }

  private monotonic(): number {
    return this.world.time.now - this.life.bornAt;
  }
}
