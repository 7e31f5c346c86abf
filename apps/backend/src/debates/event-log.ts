import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  type Actor,
  canonical,
  type CommandId,
  type DebateEvent,
  type DebateId,
  type Instant,
  type Recorded,
} from '@crossbench/shared';
import { runNamed } from '../database/named.js';
import { turn } from '../turn.js';
import { append } from './append.sql.js';
import { type Batch, type End, type Log, Overtaken } from './log.js';

interface Waiting {
  readonly batch: Batch;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

interface Row {
  readonly seq: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly command_id: CommandId | null;
  readonly hash: string;
  readonly event: DebateEvent;
  readonly salt: string | null;
  readonly text: string | null;
}

interface EndRow {
  readonly id: DebateId;
  readonly last_seq: number;
  readonly due_at: Date | null;
}

/** The logs as PostgreSQL keeps them. Whatever waits while one statement runs shares the next one. */
@Injectable()
export class EventLog implements Log {
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async after(debateId: DebateId, seq: number, limit?: number): Promise<Recorded[]> {
    const rows = await this.database.query<Row[]>(
      `SELECT seq, at, actor, command_id, hash, event, salt, text
       FROM debate_event LEFT JOIN wording USING (debate_id, seq)
       WHERE debate_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [debateId, seq, limit ?? null],
    );
    return rows.map(recorded);
  }

  async end(debateId: DebateId): Promise<number> {
    const [row] = await this.database.query<{ last_seq: number }[]>(
      'SELECT last_seq FROM debate WHERE id = $1',
      [debateId],
    );
    return row?.last_seq ?? 0;
  }

  async ends(dueUntil: Instant, of: readonly DebateId[]): Promise<End[]> {
    const rows = await this.database.query<EndRow[]>(
      'SELECT id, last_seq, due_at FROM debate WHERE due_at <= $1 OR id = ANY($2)',
      [new Date(dueUntil), of],
    );
    return rows.map(({ id, last_seq, due_at }) => ({
      debateId: id,
      seq: last_seq,
      dueAt: due_at && (due_at.getTime() as Instant),
    }));
  }

  append(batch: Batch): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ batch, done, failed });
      if (!this.writing) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      // What else is decided in this turn of the event loop is written together with the first.
      await turn();
      const group = this.waiting;
      this.waiting = [];
      await this.write(group);
    }
    this.writing = false;
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    try {
      const batches = group.map(({ batch }) => batch).sort(byDebate);
      const taken = await runNamed<{ id: DebateId }>(this.database, append, parameters(batches));
      const ids = new Set(taken.map(({ id }) => id));
      for (const { batch, done, failed } of group) {
        if (ids.has(batch.debateId)) done();
        else failed(new Overtaken());
      }
    } catch (error) {
      if (group.length > 1 && isOfContent(error)) for (const one of group) await this.write([one]);
      else for (const { failed } of group) failed(error);
    }
  }
}

/** The database has refused what it was given, and kept none of it; the others of a group are not to suffer for it. */
function isOfContent(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^2[23]/.test(code);
}

/** Rows are locked in one order everywhere, so that two nodes cannot wait for each other. */
const byDebate = (a: Batch, b: Batch) => (a.debateId < b.debateId ? -1 : 1);

const date = (instant: Instant | null) => (instant === null ? null : new Date(instant));

function parameters(batches: readonly Batch[]): unknown[][] {
  const heads = batches.map((batch) => ({ ...batch, last: batch.lines.at(-1) }));
  const lines = batches.flatMap(({ debateId, lines }) =>
    lines.map((line) => ({ debateId, ...line })),
  );
  const worded = lines.flatMap(({ debateId, seq, wording }) =>
    wording ? [{ debateId, seq, ...wording }] : [],
  );
  return [
    heads.map(({ debateId }) => debateId),
    heads.map(({ after }) => after),
    heads.map(({ after, last }) => last?.seq ?? after),
    heads.map(({ last }) => last?.hash ?? ''),
    heads.map(({ stage }) => stage),
    heads.map(({ division }) => division),
    heads.map(({ dueAt }) => date(dueAt)),
    lines.map(({ debateId }) => debateId),
    lines.map(({ seq }) => seq),
    lines.map(({ at }) => date(at)),
    lines.map(({ actor }) => actor),
    lines.map(({ commandId }) => commandId),
    lines.map(({ hash }) => hash),
    lines.map(({ event }) => canonical(event)),
    worded.map(({ debateId }) => debateId),
    worded.map(({ seq }) => seq),
    worded.map(({ salt }) => salt),
    worded.map(({ text }) => text),
  ];
}

function recorded({ seq, at, actor, command_id, hash, event, salt, text }: Row): Recorded {
  const wording = salt !== null && text !== null ? { salt, text } : undefined;
  const line = { seq, at: at.getTime() as Instant, actor, commandId: command_id, event, hash };
  return wording ? { ...line, wording } : line;
}
