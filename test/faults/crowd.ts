import { setTimeout as passed } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { DebateId } from '@crossbench/shared';
import type { Violation } from '../support/evidence.js';
import { Journal, type Sent } from '../support/journal.js';
import type { Person } from '../support/person.js';
import { Chamber } from './chamber.js';
import type { Chance } from './runs.js';

const chambers = 4;
/** In all chambers together. */
const watchers = 50;

const preload = (name: string) =>
  `--import=${pathToFileURL(join(import.meta.dirname, '../support', name)).href}`;

/** How a server is started that is to be broken: nobody at it is too fast. */
export const breakable = {
  NODE_OPTIONS: ['unlimited.mjs', 'crash-points.mjs', 'wrong-clock.mjs'].map(preload).join(' '),
};

/** Twenty people who write in four debates, and fifty who watch. */
export class Crowd {
  private constructor(
    readonly chambers: readonly Chamber[],
    readonly journal: Journal,
    readonly chance: Chance,
  ) {}

  /** They come in by turns at each of the origins, and begin at once. */
  static async gather(origins: readonly string[], chance: Chance): Promise<Crowd> {
    const journal = new Journal();
    const convened = await Promise.all(
      Array.from({ length: chambers }, (_, i) => {
        const watching = Math.floor((watchers + i) / chambers);
        return Chamber.convene(origins, journal, chance, { watching });
      }),
    );
    for (const { writing } of convened) writing.begin();
    return new Crowd(convened, journal, chance);
  }

  get people(): Person[] {
    return this.chambers.flatMap(({ people }) => people);
  }

  /** Waits for a moment in a rush of commands, 0 to 50 ms after one of them was sent; the next thing is to be the fault. */
  async rush(): Promise<readonly Sent[]> {
    for (const { writing } of this.chambers) writing.hurry(true);
    await this.journal.nextSend();
    await passed(this.chance.between(0, 50));
    for (const { writing } of this.chambers) writing.hurry(false);
    return this.journal.inFlight();
  }

  /** What was on its way at an instant and not answered until another: what a fault has hit. */
  hit(inFlight: readonly Sent[], until: number): number {
    return inFlight.filter(({ answers }) => (answers[0]?.at ?? Infinity) > until).length;
  }

  /** Commands that a server acknowledged before it died, although nobody has heard of them yet. */
  async acknowledgedUnheard(): Promise<number> {
    // What was on its way when the server died arrives before the end of the line does.
    await Promise.all(this.people.map((person) => person.disconnected()));
    const heard = (debateId: DebateId): number => {
      const chamber = this.chambers.find((each) => each.debateId === debateId);
      return Math.max(...(chamber?.people ?? []).map(({ now }) => now.seq));
    };
    return this.journal.sent.filter(({ debateId, answers }) => {
      const answer = answers[0]?.answer;
      return answer?.ok && answer.value.seq > heard(debateId);
    }).length;
  }

  /** How long after an instant each of them had all that was recorded by now, ms. */
  async caughtUp(database: Pool, since: number): Promise<number[]> {
    const ids = this.chambers.map(({ debateId }) => debateId);
    const { rows } = await database.query<{ id: DebateId; last_seq: number }>(
      'SELECT id, last_seq FROM debate WHERE id = ANY($1)',
      [ids],
    );
    const ends = new Map(rows.map(({ id, last_seq }) => [id, last_seq]));
    const arriving = this.chambers.flatMap(({ debateId, people }) =>
      people.map(async (person) => {
        await person.until(({ seq }) => seq >= (ends.get(debateId) ?? 0));
        return Date.now() - since;
      }),
    );
    return Promise.all(arriving);
  }

  /** The instants of what time did in their debates, known when they are judged. */
  get rung(): number[] {
    return this.chambers.flatMap(({ rung }) => rung);
  }

  /** Ends all debates, and says what promise was broken in them. */
  async judge(database: Pool): Promise<Violation[]> {
    const found: Violation[] = [];
    for (const chamber of this.chambers) found.push(...(await chamber.judge(database)));
    return found;
  }
}
