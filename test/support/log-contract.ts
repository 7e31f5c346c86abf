import { createHash, randomUUID } from 'node:crypto';
import {
  canonical,
  type CommandId,
  type DebateId,
  emptyHead,
  type Entry,
  firstBroken,
  type Instant,
  type PersonId,
  type Recorded,
  seal,
} from '@crossbench/shared';
import { type Batch, type Log, Overtaken } from '../../apps/backend/src/debates/log.js';

/** A log in its place, with room for debates. */
export interface PlacedLog {
  /** The log as one more node reaches it. */
  reach(): Log;
  /** Makes room for a new debate. */
  place(): Promise<DebateId>;
  close(): Promise<void>;
}

const noon = Date.UTC(2026, 0, 5, 12) as Instant;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const newId = () => randomUUID() as string;

/** Lines that follow what is there: the first has words, the second none, the third strange ones, and so on. */
export function linesAfter(debateId: DebateId, log: readonly Recorded[], count = 1): Recorded[] {
  const lines: Recorded[] = [];
  for (let i = 0; i < count; i++) {
    const head = lines.at(-1) ?? log.at(-1) ?? emptyHead(debateId);
    const commandId = newId() as CommandId;
    lines.push(seal(head, entry(head.seq), commandId, { hash, salt: newId }));
  }
  return lines;
}

function entry(seq: number): Entry {
  const plain = { at: (noon + seq) as Instant, actor: newId() as PersonId };
  if (seq % 3 === 1) return { ...plain, event: { type: 'lobby-opened' } };
  const reason = seq % 3 === 0 ? 'Nobody has come.' : 'Übel \u{1f3db}\ufe0f "quoted" \\ \u2028 end';
  return { ...plain, event: { type: 'debate-cancelled' }, words: { reason } } as Entry;
}

/** Lines as they are appended, in a lobby where nothing is due. */
export const batch = (debateId: DebateId, lines: readonly Recorded[], more = {}): Batch => ({
  debateId,
  after: (lines[0]?.seq ?? 1) - 1,
  lines,
  stage: 'lobby',
  division: null,
  dueAt: null,
  ...more,
});

/** What whoever works with a log relies on, whichever log it is. */
export function itKeepsLogs(open: () => Promise<PlacedLog>): void {
  let placed: PlacedLog;
  let log: { one: Log; other: Log };
  beforeAll(async () => {
    placed = await open();
    log = { one: placed.reach(), other: placed.reach() };
  });
  afterAll(() => placed.close());

  /** A debate with so many lines. */
  const given = async (count: number) => {
    const debateId = await placed.place();
    const lines = linesAfter(debateId, [], count);
    if (count > 0) await log.one.append(batch(debateId, lines));
    return { debateId, lines };
  };

  it('gives back what was appended, in order and byte for byte', async () => {
    const { debateId, lines } = await given(3);
    const more = linesAfter(debateId, lines, 4);
    await log.other.append(batch(debateId, more));
    const read = await log.one.after(debateId, 0);
    expect(read).toEqual([...lines, ...more]);
    expect(canonical(read)).toBe(canonical([...lines, ...more]));
    expect(read.map(({ event }) => JSON.stringify(event))).toEqual(
      [...lines, ...more].map(({ event }) => canonical(event)),
    );
    expect(firstBroken(debateId, read, hash)).toBeNull();
  });

  it('gives words only to the lines that have some', async () => {
    const { debateId, lines } = await given(6);
    const read = await log.other.after(debateId, 0);
    expect(read.map((line) => 'wording' in line)).toEqual(lines.map((line) => 'wording' in line));
    expect(read.filter((line) => 'wording' in line)).toHaveLength(4);
  });

  it('reads on from any line, as many lines as are wanted', async () => {
    const { debateId } = await given(7);
    const seqs = async (...from: [number, number?]) =>
      (await log.one.after(debateId, ...from)).map(({ seq }) => seq);
    expect(await seqs(0)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await seqs(4)).toEqual([5, 6, 7]);
    expect(await seqs(4, 2)).toEqual([5, 6]);
    expect(await seqs(0, 100)).toHaveLength(7);
    expect(await seqs(7)).toEqual([]);
    expect(await seqs(9)).toEqual([]);
  });

  it.each([
    ['behind', 1],
    ['far ahead of', 5],
  ])('takes nothing that was decided %s its end', async (_, after) => {
    const { debateId, lines } = await given(3);
    const late = linesAfter(debateId, after < 3 ? lines.slice(0, after) : lines, 2);
    const moved = late.map((line, i) => ({ ...line, seq: after + 1 + i }));
    const due = { dueAt: noon };
    await expect(log.other.append(batch(debateId, moved, due))).rejects.toThrow(Overtaken);
    expect(await log.one.after(debateId, 0)).toEqual(lines);
    expect(await log.one.ends(noon, [debateId])).toEqual([{ debateId, seq: 3, dueAt: null }]);
    const next = linesAfter(debateId, lines, 2);
    await log.other.append(batch(debateId, next));
    expect(await log.one.after(debateId, 0)).toEqual([...lines, ...next]);
  });

  it('lets one of two writers in where both are at the same place', async () => {
    const { debateId } = await given(1);
    for (let round = 0; round < 25; round++) {
      const before = await log.one.after(debateId, 0);
      const [mine, theirs] = [linesAfter(debateId, before, 2), linesAfter(debateId, before, 2)];
      const tried = await Promise.allSettled([
        log.one.append(batch(debateId, mine)),
        log.other.append(batch(debateId, theirs)),
      ]);
      const refused = tried.filter((one) => one.status === 'rejected');
      expect(refused.map(({ reason }) => (reason as Error).name)).toEqual(['Overtaken']);
      const won = tried[0].status === 'fulfilled' ? mine : theirs;
      expect(await log.other.after(debateId, before.length)).toEqual(won);
    }
  });

  it('keeps one chain while many write who read again when they are overtaken', async () => {
    const { debateId } = await given(0);
    const written = await Promise.all(
      Array.from({ length: 20 }, () => persistent(placed.reach(), debateId)),
    );
    const read = await log.one.after(debateId, 0);
    expect(read.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(firstBroken(debateId, read, hash)).toBeNull();
    expect(new Set(read.map(({ commandId }) => commandId))).toEqual(new Set(written));
  });

  it('overtakes one debate of a group without harm to the others', async () => {
    const debates = await Promise.all(Array.from({ length: 4 }, () => given(2)));
    const [, late] = debates;
    if (late) await log.other.append(batch(late.debateId, linesAfter(late.debateId, late.lines)));
    const tried = await Promise.allSettled(
      debates.map(({ debateId, lines }) =>
        log.one.append(batch(debateId, linesAfter(debateId, lines, 2))),
      ),
    );
    const taken = ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'];
    expect(tried.map(({ status }) => status)).toEqual(taken);
    expect(tried[1]).toMatchObject({ reason: expect.any(Overtaken) as unknown });
    const ends = debates.map(({ debateId }) => log.one.end(debateId));
    expect(await Promise.all(ends)).toEqual([4, 3, 4, 4]);
  });

  it('knows its end as soon as an append is acknowledged', async () => {
    const { debateId, lines } = await given(2);
    expect(await log.other.end(debateId)).toBe(2);
    await log.one.append(batch(debateId, linesAfter(debateId, lines, 3)));
    expect(await log.other.end(debateId)).toBe(5);
  });

  it('names what is due until then, to the millisecond, and what is asked for', async () => {
    const [soon, late, never, asked] = await Promise.all([given(0), given(0), given(0), given(0)]);
    const instant = (ms: number) => (noon + ms) as Instant;
    const due = async ({ debateId }: { debateId: DebateId }, dueAt: Instant | null) => {
      const read = await log.one.after(debateId, 0);
      await log.one.append(batch(debateId, linesAfter(debateId, read), { dueAt }));
    };
    await due(soon, instant(10_001));
    await due(late, instant(10_002));
    await due(never, instant(1));
    await due(never, null);
    await due(asked, null);
    const ends = (await log.other.ends(instant(10_001), [asked.debateId])).toSorted((a, b) =>
      a.debateId === soon.debateId ? -1 : b.debateId === soon.debateId ? 1 : 0,
    );
    expect(ends).toEqual([
      { debateId: soon.debateId, seq: 1, dueAt: instant(10_001) },
      { debateId: asked.debateId, seq: 1, dueAt: null },
    ]);
    const both = await log.other.ends(instant(10_002), [soon.debateId]);
    expect(both.map(({ seq }) => seq)).toEqual([1, 1]);
  });

  it('has nothing of a debate for which there is no room', async () => {
    const debateId = newId() as DebateId;
    expect(await log.one.after(debateId, 0)).toEqual([]);
    expect(await log.one.end(debateId)).toBe(0);
    expect(await log.one.ends(noon, [debateId])).not.toContainEqual(
      expect.objectContaining({ debateId }),
    );
    const lines = linesAfter(debateId, []);
    await expect(log.one.append(batch(debateId, lines))).rejects.toThrow(Overtaken);
    expect(await log.one.after(debateId, 0)).toEqual([]);
  });

  it('begins empty where there is room', async () => {
    const { debateId } = await given(0);
    expect(await log.one.after(debateId, 0)).toEqual([]);
    expect(await log.one.end(debateId)).toBe(0);
    expect(await log.one.ends(noon, [debateId])).toEqual([{ debateId, seq: 0, dueAt: null }]);
  });
}

/** Writes one line, however often somebody else is first. */
async function persistent(log: Log, debateId: DebateId): Promise<CommandId | null | undefined> {
  for (;;) {
    const lines = linesAfter(debateId, await log.after(debateId, 0));
    try {
      await log.append(batch(debateId, lines));
      return lines[0]?.commandId;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
