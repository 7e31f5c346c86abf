import { createHash } from 'node:crypto';
import {
  type Command,
  type CommandId,
  type Debate,
  type DebateId,
  decide,
  due,
  elapse,
  emptyHead,
  type Entry,
  evolve,
  type Facts,
  formatById,
  type Instant,
  type Invitation,
  type PersonId,
  type Recorded,
  replay,
  seal,
  unopened,
} from '@crossbench/shared';
import type { Evidence, Loaded } from '../support/evidence.js';
import type { Sent } from '../support/journal.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const id = <T extends string>(n: number) =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as T;
const debateId = id<DebateId>(1);
const chair = id<PersonId>(2);
export const pro = id<PersonId>(3);
export const con = id<PersonId>(4);
const opening = 1_000_000 as Instant;

/** A short debate that was held as it should be: what was sent, answered, stored and seen. */
class Genuine {
  readonly stored: Recorded[] = [];
  readonly sent: Sent[] = [];
  now = opening;
  private debate: Debate = unopened;
  private head = emptyHead(debateId);

  /** Sends a command, and lets the rules answer it. */
  issue(by: PersonId, command: Command, invitation?: Invitation): Sent {
    this.now = (this.now + 100) as Instant;
    this.passTime();
    const first = command.type === 'open-debate';
    const commandId = first
      ? (debateId as string as CommandId)
      : id<CommandId>(100 + this.sent.length);
    const facts: Facts = { name: 'Somebody', cards: [], ...(invitation && { invitation }) };
    const decision = decide(this.debate, command, { by, at: this.now, facts });
    if (decision.ok) this.record(decision.entries, commandId);
    const answer = decision.ok
      ? { ok: true as const, value: { seq: this.head.seq } }
      : { ok: false as const, refusal: { ...decision.refusal, message: '' } };
    const at = this.now - 2;
    const answers = [{ at: this.now + 3, answer }];
    const entry: Sent = {
      debateId,
      commandId,
      by,
      command,
      at,
      connected: true,
      answers,
      ...(invitation && { invitation }),
    };
    if (!first) this.sent.push(entry);
    return entry;
  }

  passTime(): void {
    for (let at = due(this.debate); at !== null && at <= this.now; at = due(this.debate)) {
      if (this.debate.stage === 'unopened') return;
      this.record(elapse(this.debate, at, { drafts: [] }), null);
    }
  }

  get evidence(): Evidence {
    const { debate, stored, sent, head } = this;
    if (debate.stage === 'unopened') throw new Error('Nothing was opened.');
    const { pre } = debate.divisions;
    const row = {
      lastSeq: head.seq,
      lastHash: head.hash,
      stage: debate.stage,
      division: pre.state === 'open' ? ('pre' as const) : null,
      dueAt: due(debate),
    };
    const { code, stage, seq, motion, format } = debate;
    const listed = {
      id: debateId,
      code,
      stage,
      seq,
      motion,
      format,
    } as unknown as Loaded['listed'];
    const seen = ['Ann', 'Bob'].map((who) => ({ who, log: stored, debate, contradicted: [] }));
    return parted({ debateId, stored, row, loaded: [{ listed, log: stored }], sent, seen });
  }

  private record(entries: readonly Entry[], commandId: CommandId | null): void {
    for (const entry of entries) {
      const salt = () => `salt ${this.head.seq}`;
      const line = seal(this.head, entry, commandId, { hash, salt });
      this.stored.push(line);
      this.head = { seq: line.seq, hash: line.hash };
      this.debate = evolve(this.debate, line);
    }
  }
}

/** A copy in which nothing is shared, so that one part can be changed alone. */
const parted = <T>(whole: T): T => JSON.parse(JSON.stringify(whole)) as T;

const format = formatById('lightning');
const said = (tag: string, turn = 1): Command => ({
  type: 'file-argument',
  turn,
  argument: { tag, body: '', relations: [], cards: [] },
});

function held(): Genuine {
  if (!format) throw new Error('There is a lightning format.');
  const hall = new Genuine();
  const motion = { id: null, wording: 'This House would be held', kind: 'policy' as const };
  hall.issue(chair, {
    type: 'open-debate',
    code: 'ABCD',
    motion,
    format,
    visibility: 'public',
    chair: 'organiser',
    podium: 'live',
    startsAt: null,
    rehearsal: false,
  });
  hall.issue(pro, { type: 'claim-seat', seat: 'for', move: false }, { role: 'seat', seat: 'for' });
  hall.issue(
    con,
    { type: 'claim-seat', seat: 'against', move: false },
    { role: 'seat', seat: 'against' },
  );
  hall.issue(chair, { type: 'call-turn', floor: 1 });
  hall.issue(chair, { type: 'start-turn', floor: 3 });
  hall.issue(pro, said('First'));
  hall.issue(con, said('Not my turn'));
  hall.issue(pro, said('Second'));
  hall.now = (hall.now + 92_000) as Instant;
  hall.issue(pro, said('In grace'));
  hall.now = (hall.now + 20_000) as Instant;
  hall.issue(pro, said('Too late'));
  return hall;
}

export const genuine = held().evidence;
/** The same, to be doctored. */
export const writable = (): Writable => parted(genuine) as unknown as Writable;
export type Writable = { -readonly [K in keyof Evidence]: Writing<Evidence[K]> };
export type Writing<T> = T extends string | number
  ? T
  : T extends readonly (infer U)[]
    ? Writing<U>[]
    : T extends object
      ? { -readonly [K in keyof T]: Writing<T[K]> }
      : T;

/** Seals the lines anew, so that only what was changed is wrong, and gives them to everybody. */
export function resealed(
  evidence: Writable,
  lines: readonly Recorded[] = evidence.stored as Recorded[],
): Evidence {
  const stored: Recorded[] = [];
  for (const { at, actor, commandId, event, wording } of lines) {
    const last = stored.at(-1);
    const head = last ? { seq: last.seq, hash: last.hash } : emptyHead(debateId);
    const words = wording && (JSON.parse(wording.text) as object);
    const salt = () => wording?.salt ?? '';
    stored.push(
      seal(head, { at, actor, event, ...(words && { words }) }, commandId, { hash, salt }),
    );
  }
  const debate = replay(stored);
  if (debate.stage === 'unopened') throw new Error('Nothing was opened.');
  const last = stored.at(-1);
  const row = {
    ...evidence.row,
    lastSeq: stored.length,
    lastHash: last?.hash ?? '',
    dueAt: due(debate),
  };
  const listed = { ...evidence.loaded[0]?.listed, seq: stored.length };
  const seen = evidence.seen.map(({ who }) => ({ who, log: stored, debate, contradicted: [] }));
  return {
    ...(evidence as unknown as Evidence),
    stored,
    row,
    loaded: [{ log: stored, listed: listed as unknown as Loaded['listed'] }],
    seen,
  };
}

/** Where an argument stands in the log. */
export const index = (evidence: Evidence | Writable, tag: string): number =>
  evidence.stored.findIndex(({ wording }) => wording?.text.includes(`"tag":"${tag}"`));
