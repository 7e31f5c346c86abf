import type { DebateId, DivisionName, Instant, Recorded, Stage } from '@crossbench/shared';

/** Somebody else appended first; read again and decide again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** New lines for one log, and what the lobby and the timekeeper are to know of the debate after them. */
export interface Batch {
  readonly debateId: DebateId;
  /** The last seq that was read; the lines follow directly behind it. */
  readonly after: number;
  readonly lines: readonly Recorded[];
  readonly stage: Stage;
  readonly division: DivisionName | null;
  readonly dueAt: Instant | null;
}

/** Where one log ends, and when time has something to do in its debate. */
export interface End {
  readonly debateId: DebateId;
  readonly seq: number;
  readonly dueAt: Instant | null;
}

/** The logs of all debates. Only ever appended to. */
export interface Log {
  /** Lines behind `seq`, in order, at most `limit`. */
  after(debateId: DebateId, seq: number, limit?: number): Promise<Recorded[]>;
  /** The seq of the last line; 0 where there is none. */
  end(debateId: DebateId): Promise<number>;
  /** The ends of the debates that are due until then, and of those that are asked for. */
  ends(dueUntil: Instant, of: readonly DebateId[]): Promise<End[]>;
  /** All of the lines, or none: resolves when they are committed, rejects with `Overtaken` when the log has moved on. */
  append(batch: Batch): Promise<void>;
}
