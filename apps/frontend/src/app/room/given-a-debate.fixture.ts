import {
  type Actor,
  type Command,
  type CommandId,
  type Debate,
  decide,
  due,
  elapse,
  type Entry,
  evolve,
  type Facts,
  type Format,
  formatById,
  type Instant,
  type Medium,
  later,
  type OpenedDebate,
  type PersonId,
  type Recorded,
  succession,
  unopened,
} from '@crossbench/shared';

const person = (n: number): PersonId => `00000000-0000-4000-8000-00000000000${n}` as PersonId;

/** People of the debates that tests hold. */
export const olga = person(1);
export const ada = person(2);
export const ben = person(3);
export const eve = person(4);

export const start = 1_800_000_000_000 as Instant;

export const lightning: Format = found('lightning');
export const oxford: Format = found('oxford-iq2');
export const parliament: Format = found('bp-wudc');

/** A debate that tests hold by the real rules, with time in their hands. */
export class GivenDebate {
  readonly log: Recorded[] = [];
  now = start;
  private state: Debate = unopened;

  constructor(
    format = lightning,
    chair: 'organiser' | 'clock' = 'organiser',
    medium: Medium = 'written',
  ) {
    this.issue(olga, {
      type: 'open-debate',
      code: 'TEST',
      motion: { id: null, wording: 'This house would test what it ships', kind: 'policy' },
      format,
      visibility: 'public',
      chair,
      podium: 'live',
      medium,
      startsAt: null,
      rehearsal: false,
    });
  }

  get debate(): OpenedDebate {
    if (this.state.stage === 'unopened') throw new Error('The debate was not opened.');
    return this.state;
  }

  /** Ada sits for, Ben against. */
  seated(...seats: readonly [string, string]): this {
    [ada, ben].forEach((by, i) => {
      const seat = seats[i] ?? '';
      const facts: Facts = { name: i === 0 ? 'Ada' : 'Ben', invitation: { role: 'seat', seat } };
      this.issue(by, { type: 'claim-seat', seat, move: false }, facts);
    });
    return this;
  }

  /** Somebody has come with the clerks' link. */
  clerked(by: PersonId): this {
    const facts: Facts = { name: 'Clea', invitation: { role: 'clerk' } };
    return this.issue(by, { type: 'become-clerk' }, facts);
  }

  issue(by: PersonId, command: Command, facts: Facts = {}): this {
    const decision = decide(this.state, command, { by, at: this.now, facts });
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    const id = `00000000-0000-4000-9000-${String(this.log.length).padStart(12, '0')}` as CommandId;
    this.record(decision.entries, id);
    return this;
  }

  /** The chair presses a command that carries the floor's version. */
  chair(
    type:
      | 'call-turn'
      | 'start-turn'
      | 'hold-turn'
      | 'pause-clock'
      | 'resume-clock'
      | 'end-turn'
      | 'skip-turn'
      | 'open-division'
      | 'close-division',
  ): this {
    return this.issue(olga, { type, floor: this.debate.floorVersion });
  }

  file(
    by: PersonId,
    tag: string,
    to: readonly { kind: 'rebuts' | 'supports'; to: number }[] = [],
  ): this {
    const { floor } = this.debate;
    if (!('turn' in floor)) throw new Error('Nobody has the floor.');
    const argument = { tag, body: 'Because it is so.', relations: [...to], cards: [] };
    return this.issue(by, { type: 'file-argument', turn: floor.turn, argument });
  }

  /** Lets time pass, with everything that time itself does. */
  pass(ms: number): this {
    const until = later(this.now, ms);
    for (let at = due(this.state); at !== null && at <= until; at = due(this.state)) {
      this.now = at;
      this.record(elapse(this.debate, at, {}), null);
    }
    this.now = until;
    return this;
  }

  /** The chair was last heard so many ms ago, and time finds out. */
  loseChair(ago: number, here: readonly PersonId[]): this {
    const lease = { person: this.debate.chair ?? olga, renewedAt: later(this.now, -ago), here };
    this.record(succession(this.debate, this.now, lease), null);
    return this;
  }

  private record(entries: readonly Entry[], commandId: CommandId | null): void {
    for (const { at, actor, event, words } of entries) {
      const recorded = line(this.log.length + 1, at, actor, commandId, event, words);
      this.log.push(recorded);
      this.state = evolve(this.state, recorded);
    }
  }
}

const line = (
  seq: number,
  at: Instant,
  actor: Actor,
  commandId: CommandId | null,
  event: Entry['event'],
  words: Entry['words'],
): Recorded => ({
  seq,
  at,
  actor,
  commandId,
  hash: '',
  event,
  ...(words && { wording: { salt: '', text: JSON.stringify(words) } }),
});

function found(id: string): Format {
  const format = formatById(id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format;
}
