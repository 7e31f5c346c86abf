import type { Pool } from 'pg';
import type {
  Actor,
  CommandId,
  DebateEvent,
  DebateId,
  DivisionName,
  Instant,
  ListedDebate,
  OpenedDebate,
  PersonId,
  Recorded,
  Stage,
} from '@crossbench/shared';
import type { Sent } from './journal.ts';

/** What the lobby and the timekeeper are told of a debate. */
export interface ReadModel {
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly stage: Stage;
  readonly division: DivisionName | null;
  readonly dueAt: Instant | null;
}

/** What one client has of a debate. */
export interface Seen {
  readonly who: string;
  readonly log: readonly Recorded[];
  readonly debate: OpenedDebate;
  /** Lines that reached it more than once, and were not the same each time. */
  readonly contradicted: readonly number[];
}

/** A debate as it comes over HTTP. */
export interface Loaded {
  readonly listed: ListedDebate;
  readonly log: readonly Recorded[];
}

/** Everything that is known of one debate after a run, from outside of the server. */
export interface Evidence {
  readonly debateId: DebateId;
  readonly stored: readonly Recorded[];
  readonly row: ReadModel;
  /** As anybody loads it now, from each server. */
  readonly loaded: readonly Loaded[];
  readonly sent: readonly Sent[];
  readonly seen: readonly Seen[];
  /** Whose session was ended, and by when that was confirmed. */
  readonly revoked?: readonly { readonly person: PersonId; readonly at: number }[];
}

/** A promise of the design that was broken: the number of the invariant, and how. */
export interface Violation {
  readonly invariant: 1 | 2 | 3 | 4;
  readonly what: string;
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
  readonly last_seq: number;
  readonly last_hash: string;
  readonly stage: Stage;
  readonly division: DivisionName | null;
  readonly due_at: Date | null;
}

/** The log and its read model as the database holds them at one moment. */
export async function storedOf(
  database: Pool,
  debateId: DebateId,
): Promise<Pick<Evidence, 'stored' | 'row'>> {
  const { rows } = await database.query<Row>(
    `SELECT seq, at, actor, command_id, hash, event, salt, text,
       last_seq, last_hash, stage, division, due_at
     FROM debate JOIN debate_event ON debate_id = id LEFT JOIN wording USING (debate_id, seq)
     WHERE id = $1 ORDER BY seq`,
    [debateId],
  );
  if (!rows[0]) throw new Error(`Nothing is stored of ${debateId}.`);
  return { stored: rows.map(lineOf), row: readModelOf(rows[0]) };
}

/** The log and the listing as anybody loads them over HTTP. */
export async function loadedFrom(origin: string, debateId: DebateId): Promise<Loaded> {
  const listed = await json<ListedDebate>(`${origin}/api/debates/${debateId}`);
  const log: Recorded[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const page: { items: Recorded[]; next?: string } = await json(
      `${origin}/api/debates/${debateId}/log?after=${after}`,
    );
    log.push(...page.items);
    after = page.next;
  }
  return { listed, log };
}

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

function lineOf({ seq, at, actor, command_id, hash, event, salt, text }: Row): Recorded {
  const line = { seq, at: at.getTime() as Instant, actor, commandId: command_id, hash, event };
  return salt !== null && text !== null ? { ...line, wording: { salt, text } } : line;
}

const readModelOf = ({ last_seq, last_hash, stage, division, due_at }: Row): ReadModel => ({
  lastSeq: last_seq,
  lastHash: last_hash,
  stage,
  division,
  dueAt: due_at && (due_at.getTime() as Instant),
});
