import { Inject, Injectable } from '@nestjs/common';
import {
  type Command,
  type Debate,
  type DebateEvent,
  type DebateId,
  due,
  type Facts,
  type Issue,
  moderates,
  type OpenedDebate,
  type Page,
  pageSize,
  type PersonId,
  type Recorded,
  unreachable,
  unspoken,
  withheld,
} from '@crossbench/shared';
import { QuestionFacts } from '../audience/question-facts.js';
import { Library } from '../library/library.js';
import { People } from '../people/people.js';
import { Counting } from '../voting/counting.js';
import { Prepared } from '../web/prepared.js';
import { Rooms } from '../web/rooms.js';
import { Aftermath } from './aftermath.js';
import { Alarm } from './alarm.js';
import { Chance } from './chance.js';
import { Leases } from './chair/leases.js';
import { DraftStore } from './draft-store.js';
import { EventLog } from './event-log.js';
import { Heartbeat } from './heartbeat.js';
import type { KnownDebate } from './known-debate.js';
import type { Log } from './log.js';
import { Mailbox } from './mailbox.js';
import type { Handled } from './request.js';
import type { LookUp } from './round.js';
import { SeatLinks } from './seat-links.js';
import { ServerClock } from './server-clock.js';

/** Debates that a node keeps in memory. */
const kept = 2_000;

/** How long one is kept that nobody shows and nothing happens in, ms: in debates by correspondence days go by. */
const keptIdleMs = 600_000;

/** Commands in which a coin may be tossed, or lots are drawn. */
const tossing: readonly Command['type'][] = ['open-debate', 'toss-coin', 'set-queue-policy'];

/** The debates of this node: the only way by which anything ever happens in one. */
@Injectable()
export class Debates {
  /** Least recently used first. */
  private readonly mailboxes = new Map<DebateId, Mailbox>();

  constructor(
    @Inject(EventLog) private readonly log: Log,
    private readonly clock: ServerClock,
    private readonly heartbeat: Heartbeat,
    private readonly alarm: Alarm,
    private readonly rooms: Rooms,
    private readonly people: People,
    private readonly links: SeatLinks,
    private readonly drafts: DraftStore,
    private readonly counting: Counting,
    private readonly library: Library,
    private readonly leases: Leases,
    private readonly questions: QuestionFacts,
    private readonly chance: Chance,
    private readonly aftermath: Aftermath,
  ) {}

  /** Stamps a command, looks up what the rules have to know for it, and has it decided. */
  async handle(issue: Issue, by: PersonId): Promise<Handled> {
    const at = this.clock.now();
    const { debateId, commandId, command } = issue;
    const facts = await this.factsFor(issue, by);
    const request = { by, at, commandId, command, facts };
    if (!this.aftermath.concerns(command)) return this.mailbox(debateId).submit(request);
    const before = await this.debate(debateId);
    const handled = await this.mailbox(debateId).submit(request);
    const after = handled.ok ? await this.debate(debateId) : null;
    await this.aftermath.of(debateId, command, before, after);
    return handled;
  }

  /** Lets time pass in a debate. */
  async pass(debateId: DebateId): Promise<void> {
    await this.mailbox(debateId).submit('time');
  }

  /** Lets somebody follow in the chair, if the chair is lost. */
  async succeed(debateId: DebateId): Promise<void> {
    await this.mailbox(debateId).submit('succession');
  }

  /** What a debate is now; null where there is none. */
  async debate(debateId: DebateId): Promise<OpenedDebate | null> {
    const { debate } = await this.mailbox(debateId).read();
    return debate.stage === 'unopened' ? null : debate;
  }

  /** One page of the log behind `after`, as this person may read it; made once for all who may read the same. */
  async page(
    debateId: DebateId,
    after: number,
    reader: PersonId | null,
  ): Promise<{ readonly ok: true; readonly value: Page }> {
    const known = await this.mailbox(debateId).read();
    const moderator = reader !== null && mayModerate(known.debate, reader);
    const made = moderator ? undefined : known.page(after);
    if (made) return made;
    const inMemory = known.since(after)?.slice(0, pageSize);
    const lines = inMemory ?? (await this.log.after(debateId, after, pageSize));
    const page = pageOf(known, after, moderator ? unspoken(lines) : withheld(known.debate, lines));
    if (moderator) return { ok: true, value: page };
    const prepared = new Prepared(page);
    known.keepPage(after, prepared);
    return prepared;
  }

  /** Debates that this node remembers, and has to keep up with. */
  remembered(): DebateId[] {
    return [...this.mailboxes.keys()];
  }

  /** Another process may have appended up to `seq`: reads what is missing, if the debate is remembered at all. */
  async catchUp(debateId: DebateId, seq: number): Promise<void> {
    await this.mailboxes.get(debateId)?.catchUp(seq);
  }

  /** Forgets the debates that nobody has shown or asked for in a while; what is due in them is known to the database. */
  forgetIdle(): void {
    for (const [debateId, { idle, touchedAt }] of this.mailboxes) {
      if (performance.now() - touchedAt < keptIdleMs) return;
      if (idle) this.mailboxes.delete(debateId);
    }
  }

  private async factsFor({ debateId, command, secret }: Issue, by: PersonId): Promise<Facts> {
    const person = await this.people.find(by);
    const invitation = secret === undefined ? null : await this.links.invitation(debateId, secret);
    return {
      ...(person && { name: person.name, robot: person.robot }),
      ...(invitation && { invitation }),
      ...(command.type === 'sanction' && (await this.concerned(command.person))),
      ...(command.type === 'file-argument' && {
        cards: this.library.check(command.argument.cards),
      }),
      ...(tossing.includes(command.type) && { seed: this.chance.seed() }),
      ...(await this.questions.lookUp(debateId, command, () => this.debate(debateId))),
    };
  }

  private async lookUp(
    debateId: DebateId,
    need: Parameters<LookUp>[0],
    debate: OpenedDebate,
  ): Promise<Facts> {
    switch (need) {
      case 'drafts':
        return { drafts: await this.drafts.openDrafts(debateId, debate) };
      case 'results':
        return { results: await this.counting.count(debateId, debate) };
      case 'seed':
        return { seed: this.chance.seed() };
      case 'lease': {
        const lease = await this.leases.of(debateId, debate);
        return lease ? { lease } : {};
      }
      default:
        return unreachable(need);
    }
  }

  /** A sanction may be on somebody whom the log has never named. */
  private async concerned(id: PersonId): Promise<Facts> {
    const person = await this.people.find(id);
    return person ? { concerned: person.name } : {};
  }

  /** There is never a second mailbox for a debate while the first one works. */
  private mailbox(debateId: DebateId): Mailbox {
    const mailbox = this.mailboxes.get(debateId) ?? new Mailbox(debateId, this.around(debateId));
    mailbox.touchedAt = performance.now();
    this.mailboxes.delete(debateId);
    this.mailboxes.set(debateId, mailbox);
    if (this.mailboxes.size > kept) this.forgetOne();
    return mailbox;
  }

  private forgetOne(): void {
    for (const [debateId, mailbox] of this.mailboxes) {
      if (!mailbox.idle) continue;
      this.mailboxes.delete(debateId);
      return;
    }
  }

  private around(debateId: DebateId) {
    const { log, clock, heartbeat } = this;
    const lookUp: LookUp = (need, debate) => this.lookUp(debateId, need, debate);
    const recorded = (known: KnownDebate, lines: readonly Recorded[]) => {
      const events = withheld(known.debate, lines);
      this.rooms.emit(debateId, 'recorded', { debateId, events });
      for (const { event } of lines) this.sendOut(debateId, event);
      this.alarm.set(debateId, due(known.debate));
    };
    return { log, clock, heartbeat, lookUp, salt: this.chance.salt, recorded };
  }

  /** Whoever is removed or banned leaves the room at once, on every node that hears of it. */
  private sendOut(debateId: DebateId, event: DebateEvent): void {
    if (event.type === 'participant-removed') {
      this.rooms.sendOut(debateId, new Set([event.person]), 'removal');
    } else if (event.type === 'participant-banned') {
      this.rooms.sendOut(debateId, new Set([event.person]), 'ban');
    }
  }
}

const mayModerate = (debate: Debate, person: PersonId): boolean =>
  debate.stage !== 'unopened' && moderates(debate, person);

function pageOf({ head: { seq } }: KnownDebate, after: number, events: readonly Recorded[]): Page {
  return (events.at(-1)?.seq ?? after) < seq ? { events, seq, more: true } : { events, seq };
}
