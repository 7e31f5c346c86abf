import type { DebateId, Instant, Recorded } from '@crossbench/shared';
import { type Batch, type End, type Log, Overtaken } from '../../apps/backend/src/debates/log.js';

interface Kept {
  /** JSON, so that nobody shares an object with the log. */
  readonly lines: string[];
  dueAt: Instant | null;
}

/** Logs kept in memory, as the database would keep them. What is asked for happens at once. */
export class MemoryLog implements Log {
  private readonly debates = new Map<DebateId, Kept>();

  /** Makes room for a debate; its log is empty. */
  place(debateId: DebateId): void {
    this.debates.set(debateId, { lines: [], dueAt: null });
  }

  async after(debateId: DebateId, seq: number, limit = Infinity): Promise<Recorded[]> {
    const lines = this.debates.get(debateId)?.lines ?? [];
    return lines.slice(seq, seq + limit).map((line) => JSON.parse(line) as Recorded);
  }

  async end(debateId: DebateId): Promise<number> {
    return this.debates.get(debateId)?.lines.length ?? 0;
  }

  async ends(dueUntil: Instant, of: readonly DebateId[]): Promise<End[]> {
    return [...this.debates]
      .filter(([id, { dueAt }]) => (dueAt !== null && dueAt <= dueUntil) || of.includes(id))
      .map(([debateId, { lines, dueAt }]) => ({ debateId, seq: lines.length, dueAt }));
  }

  async append({ debateId, after, lines, dueAt }: Batch): Promise<void> {
    const kept = this.debates.get(debateId);
    if (kept?.lines.length !== after) throw new Overtaken();
    kept.lines.push(...lines.map((line) => JSON.stringify(line)));
    kept.dueAt = dueAt;
  }
}
