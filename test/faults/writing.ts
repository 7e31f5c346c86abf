import { setTimeout as passed } from 'node:timers/promises';
import type { DebateId, Invitation, SeatLink } from '@crossbench/shared';
import type { Journal } from '../support/journal.js';
import { type Person, secretOf } from '../support/person.js';
import { type Agenda, speaking, words } from './agendas.js';
import type { Chance } from './runs.js';

/** How many commands are sent only once, whatever becomes of them. */
const careless = 0.05;

export interface Writer {
  readonly person: Person;
  readonly agenda: Agenda;
}

/** People who send one command after the other in one debate, with a moment's thought before each. */
export class Writing {
  private readonly working: Promise<void>[] = [];
  private open = false;
  private rush = false;
  private onRush: () => void = () => undefined;
  private rushing = new Promise<void>((done) => (this.onRush = done));

  constructor(
    private readonly debateId: DebateId,
    private readonly links: readonly SeatLink[],
    private readonly writers: readonly Writer[],
    private readonly journal: Journal,
    private readonly chance: Chance,
  ) {}

  /** Without the chair, who is the first of them, time alone ends turns. */
  begin({ chaired = true } = {}): void {
    this.open = true;
    for (const writer of this.writers.slice(chaired ? 0 : 1)) {
      const working = this.work(writer);
      // What goes wrong is said when they rest.
      working.catch(() => undefined);
      this.working.push(working);
    }
  }

  /** Nobody thinks before the next command; or everybody does again. */
  hurry(rush: boolean): void {
    this.rush = rush;
    this.onRush();
    this.rushing = new Promise((done) => (this.onRush = done));
  }

  /** Nobody writes any more, and everything is answered. */
  async rest(): Promise<void> {
    this.open = false;
    await Promise.all(this.working);
  }

  private async work({ person, agenda }: Writer): Promise<void> {
    const { chance, debateId, journal } = this;
    while (this.open) {
      const command = agenda(person.now, person, chance);
      const once = chance.happens(careless);
      if (command?.type === 'claim-seat') {
        const secret = secretOf(this.links, command.seat);
        const invitation: Invitation = { role: 'seat', seat: command.seat };
        await journal.issue(person, debateId, command, { secret, invitation, once });
      } else if (command) await journal.issue(person, debateId, command, { once });
      if (agenda === speaking) this.dictate(person);
      await (this.rush ? passed(1) : Promise.race([passed(chance.between(20, 120)), this.rushing]));
    }
  }

  /** Types without waiting for anything. */
  private dictate(person: Person): void {
    if (!person.socket.connected || !this.chance.happens(0.2)) return;
    const draft = { debateId: this.debateId, slot: 'open' as const, argument: words(this.chance) };
    person.socket.emit('draft', draft, () => undefined);
  }
}
