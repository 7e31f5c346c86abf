import type { Pool } from 'pg';
import type { Command, DebateId, Invitation, OpenedDebate, SeatLink } from '@crossbench/shared';
import { type Evidence, loadedFrom, storedOf, type Violation } from '../support/evidence.js';
import { judge } from '../support/history.js';
import type { Journal } from '../support/journal.js';
import { Person, secretOf } from '../support/person.js';
import { chairing, contending, moderating, speaking } from './agendas.js';
import type { Chance } from './runs.js';
import { type Writer, Writing } from './writing.js';

/** Turns of ten seconds, words as many as ever. */
const quick = 30;
/** A debate in which five people write without pause while others watch. */
export class Chamber {
  /** The instants of what time did, known when the debate is judged. */
  rung: number[] = [];
  /** What the five do once it has begun. */
  readonly writing: Writing;

  private constructor(
    readonly debateId: DebateId,
    private readonly links: readonly SeatLink[],
    private readonly writers: readonly Writer[],
    private readonly watchers: Person[],
    private readonly journal: Journal,
    chance: Chance,
  ) {
    this.writing = new Writing(debateId, links, writers, journal, chance);
  }

  /** People come in by turns at each of the origins. */
  static async convene(
    origins: readonly string[],
    journal: Journal,
    chance: Chance,
    { watching = 10, pace = quick } = {},
  ): Promise<Chamber> {
    const arrive = (name: string, i: number) =>
      Person.arrive(origins[i % origins.length] ?? '', name);
    const names = ['Chair', 'Deputy', 'Pro', 'Con', 'Other Con'];
    const [chair, deputy, pro, con, other] = await Promise.all(names.map(arrive));
    if (!chair || !deputy || !pro || !con || !other) throw new Error('Five people arrive.');
    const watchers = await Promise.all(
      Array.from({ length: watching }, (_, i) => arrive(`Watcher ${i}`, i)),
    );
    const { debateId, links } = await chair.open({
      motion: { wording: 'This House would talk without pause', kind: 'policy' },
      formatId: 'ld',
      visibility: 'public',
      chair: 'organiser',
      podium: 'live',
      startsAt: null,
      pace,
    });
    const writers = [
      { person: chair, agenda: chairing },
      { person: deputy, agenda: moderating },
      { person: pro, agenda: speaking },
      { person: con, agenda: contending('negative') },
      { person: other, agenda: contending('negative') },
    ];
    const chamber = new Chamber(debateId, links, writers, watchers, journal, chance);
    await chamber.seat(deputy, 'deputy');
    await chamber.seat(pro, 'affirmative');
    await chamber.seat(con, 'negative');
    await Promise.all(chamber.people.map((person) => person.follow(debateId)));
    return chamber;
  }

  get people(): Person[] {
    return [...this.writers.map(({ person }) => person), ...this.watchers];
  }

  /** Who runs the turns, and who speaks first. */
  get chair(): Person {
    return this.writers[0]?.person as Person;
  }

  get deputy(): Person {
    return this.writers[1]?.person as Person;
  }

  get pro(): Person {
    return this.writers[2]?.person as Person;
  }

  /** Who sits there, as the chair sees it. */
  inSeat(seat: string): Person {
    const { person } = this.chair.now.seats[seat] ?? {};
    const sitting = this.people.find(({ id }) => id === person);
    if (!sitting) throw new Error(`Nobody sits at ${seat}.`);
    return sitting;
  }

  /** Somebody new takes the seat of the first speaker. */
  async replaceSpeaker(origin: string): Promise<Person> {
    const person = await Person.arrive(origin, 'Successor');
    await this.seat(person, 'affirmative', true);
    return person;
  }

  /** Lets one more watch. */
  async admit(person: Person): Promise<void> {
    this.watchers.push(person);
    await person.follow(this.debateId);
  }

  /** Sends a command that has to be accepted. */
  async must(person: Person, command: Command): Promise<number> {
    const answer = await this.journal.issue(person, this.debateId, command);
    if (!answer?.ok) throw new Error(`${command.type}: ${answer?.refusal.code}`);
    return answer.value.seq;
  }

  /** Calls the next turn and starts it, unless it has started itself by then. */
  async startTurn(): Promise<void> {
    const { chair, debateId } = this;
    const before = chair.now.floorVersion;
    await this.must(chair, { type: 'call-turn', floor: before });
    const { floor, floorVersion } = await chair.until((now) => now.floorVersion > before);
    if (floor.phase === 'called') {
      await this.journal.issue(chair, debateId, { type: 'start-turn', floor: floorVersion });
    }
    await chair.until((now) => now.floor.phase === 'running');
  }

  /** Where the log ends now. */
  async end(database: Pool): Promise<number> {
    const query = 'SELECT last_seq FROM debate WHERE id = $1';
    const { rows } = await database.query<{ last_seq: number }>(query, [this.debateId]);
    return rows[0]?.last_seq ?? 0;
  }

  /** Waits until somebody has all that is recorded by now. */
  async reached(database: Pool, person: Person): Promise<void> {
    const end = await this.end(database);
    await person.until(({ seq }) => seq >= end);
  }

  /** How long after its instant everybody has heard of the end of a turn by the clock, ms; 0 if somebody ended it. */
  async bellHeard(turn: number): Promise<number> {
    const over = (now: OpenedDebate) =>
      now.books.some((book) => book.turn === turn && book.endedAt !== null);
    await Promise.all(this.people.map((person) => person.until(over)));
    const heardAt = Date.now();
    const line = this.chair.log.find(
      ({ event }) => event.type === 'turn-ended' && event.turn === turn,
    );
    return line?.actor === 'clock' ? heardAt - line.at : 0;
  }

  /** Ends the debate, waits until everybody has seen the end, and judges all that is known. */
  async judge(database: Pool, revoked: Evidence['revoked'] = []): Promise<Violation[]> {
    const { chair, debateId, journal } = this;
    await this.writing.rest();
    await journal.issue(chair, debateId, { type: 'cancel-debate', reason: 'It is late.' });
    const { stored, row } = await storedOf(database, debateId);
    this.rung = stored.filter(({ actor }) => actor === 'clock').map(({ at }) => at);
    const seen = await Promise.all(
      this.people.map(async (person, i) => {
        const debate = await person.until(({ seq }) => seq >= row.lastSeq);
        return { who: `Person ${i}`, log: person.log, debate, contradicted: person.contradicted };
      }),
    );
    const origins = new Set(this.people.map(({ origin }) => origin));
    const loaded = await Promise.all([...origins].map((each) => loadedFrom(each, debateId)));
    for (const person of this.people) person.leave();
    return judge({ debateId, stored, row, loaded, sent: journal.of(debateId), seen, revoked });
  }

  private async seat(person: Person, place: string, move = false): Promise<void> {
    const secret = secretOf(this.links, place);
    const deputy = place === 'deputy';
    const invitation: Invitation = deputy ? { role: 'deputy' } : { role: 'seat', seat: place };
    const command = deputy
      ? { type: 'become-deputy' as const }
      : { type: 'claim-seat' as const, seat: place, move };
    const answer = await this.journal.issue(person, this.debateId, command, { secret, invitation });
    if (!answer?.ok) throw new Error(`${place} stays empty.`);
  }
}
