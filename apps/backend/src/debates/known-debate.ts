import {
  type Actor,
  type CommandId,
  type Debate,
  type DebateId,
  emptyHead,
  type Head,
  type Page,
  type Recorded,
  replay,
  unopened,
} from '@crossbench/shared';
import type { Prepared } from '../web/prepared.js';

/** Lines kept in memory for those who join or come back. */
const tailLength = 400;

/** Pages kept ready. Most who come ask for the same ones. */
const pagesKept = 16;

/** What a node knows of one debate's log: where it ends, what it amounts to, and which requests it holds. */
export class KnownDebate {
  debate: Debate = unopened;
  head: Head;
  /** The last lines, without a gap up to the end. */
  tail: Recorded[] = [];
  /** Pages as the public reads them, by what they follow: good until the next line. */
  private readonly pages = new Map<number, Prepared<Page>>();
  private readonly requests = new Map<CommandId, { actor: Actor; seq: number }>();

  constructor(readonly debateId: DebateId) {
    this.head = emptyHead(debateId);
  }

  /** Takes lines in that directly follow; who knows already what the debate is after them need not let it be found out again. */
  add(lines: readonly Recorded[], debate: Debate = replay(lines, this.debate)): void {
    this.pages.clear();
    this.debate = debate;
    for (const line of lines) {
      if (line.commandId) this.requests.set(line.commandId, { actor: line.actor, seq: line.seq });
    }
    const last = lines.at(-1);
    if (last) this.head = { seq: last.seq, hash: last.hash };
    this.tail.push(...lines);
    if (this.tail.length > 2 * tailLength) this.tail = this.tail.slice(-tailLength);
  }

  /** The page behind `after`, if somebody has asked for it since the last line. */
  page(after: number): Prepared<Page> | undefined {
    return this.pages.get(after);
  }

  keepPage(after: number, page: Prepared<Page>): void {
    if (this.pages.size >= pagesKept) this.pages.clear();
    this.pages.set(after, page);
  }

  /** A request that the log holds already, with the last line it brought. */
  answered(commandId: CommandId): { actor: Actor; seq: number } | undefined {
    return this.requests.get(commandId);
  }

  /** Lines behind `seq` from memory; null when memory does not reach back that far. */
  since(seq: number): readonly Recorded[] | null {
    const first = this.tail[0];
    if (seq >= this.head.seq) return [];
    return first && first.seq <= seq + 1 ? this.tail.slice(seq + 1 - first.seq) : null;
  }
}
