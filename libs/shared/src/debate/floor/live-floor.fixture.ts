import type { Format } from '../../formats/format.js';
import type { Recorded } from '../../record/recorded.js';
import type { Command } from '../commands.js';
import { decide } from '../decide.js';
import { evolve } from '../evolve.js';
import type { Facts } from '../issued.js';
import type { Entry } from '../refusal.js';
import {
  commandId,
  debaters,
  noon,
  noVotes,
  olga,
  openDebate,
  seatLink,
} from '../rehearsal.fixture.js';
import { type Debate, type OpenedDebate, unopened } from '../state.js';
import { type CommandId, type Instant, later, type PersonId } from '../vocabulary.js';
import { due } from './clock.js';
import { elapse } from './elapse.js';

/** A seated debate that remembers what it has come to and nothing else, so that long courses stay quick. */
export class LiveFloor {
  now: Instant = noon;
  private state: Debate = unopened;
  private seq = 0;

  /** Opened and tossed; one debater sits on each seat, the first two speak first. */
  constructor(format: Format, seed: number) {
    this.ask(olga, { ...openDebate, format }, { name: 'Olga' });
    this.ask(olga, { type: 'toss-coin' }, { seed });
    format.seats.forEach(({ id: seat }, i) => {
      const person = debaters[i];
      if (person) this.ask(person, { type: 'claim-seat', seat, move: false }, seatLink(seat));
    });
  }

  get debate(): OpenedDebate {
    if (this.state.stage === 'unopened') throw new Error('This debate has not been opened.');
    return this.state;
  }

  /** The turn that was called last. */
  get lastTurn(): number {
    return this.debate.books.at(-1)?.turn ?? 0;
  }

  /** Whether it was accepted. */
  ask(by: PersonId, command: Command, facts: Facts = noVotes): boolean {
    const decision = decide(this.state, command, { by, at: this.now, facts });
    if (decision.ok) this.record(decision.entries, commandId(this.seq + 1));
    this.pass();
    return decision.ok;
  }

  /** A command of the chair, with the floor that it sees. */
  chair(type: Command['type'], more: object = {}): boolean {
    return this.ask(olga, { type, floor: this.debate.floorVersion, ...more } as Command);
  }

  wait(seconds: number): true {
    const until = later(this.now, seconds * 1000);
    this.pass(until);
    this.now = until;
    return true;
  }

  private pass(until = this.now): void {
    for (let moment = due(this.state); moment !== null && moment <= until; moment = due(this.state))
      this.record(elapse(this.debate, moment, noVotes), null);
  }

  private record(entries: readonly Entry[], id: CommandId | null): void {
    for (const { at, actor, event, words } of entries) {
      const line: Recorded = {
        ...{ seq: ++this.seq, at, actor, commandId: id, hash: '', event },
        ...(words && { wording: { salt: '', text: JSON.stringify(words) } }),
      };
      this.state = evolve(this.state, line);
    }
  }
}
