import { createHash } from 'node:crypto';
import {
  ann,
  at,
  called,
  commandId,
  debateId,
  did,
  ended,
  fileArgument,
  given,
  olga,
  seated,
  started,
  until,
} from '../debate/rehearsal.fixture.js';
import { replay } from '../debate/evolve.js';
import { approved, townHall } from '../debate/questions/questions.fixture.js';
import type { OpenedDebate } from '../debate/state.js';
import type { DebateId } from '../debate/vocabulary.js';
import { canonical } from './canonical.js';
import { Recorded } from './recorded.js';
import { emptyHead, firstBroken, type Head, seal } from './seal.js';
import { withheld } from './withhold.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const hide = { type: 'hide-argument', argument: 1, rule: 'abuse', reason: 'Insults Ben' } as const;

const { log: rehearsed } = given(
  ...[seated(), called, until(5), started],
  ...[did(ann, fileArgument({ tag: 'One' })), did(ann, fileArgument({ tag: 'Two' }))],
  ...[ended, until(20), did(olga, hide)],
);

/** The same log, sealed with the hash that the server uses. */
const log = rehearsed.reduce<Recorded[]>(
  (sealed, { at, actor, commandId: id, event, wording }, i) => {
    const words = wording && (JSON.parse(wording.text) as object);
    const head: Head = sealed.at(-1) ?? emptyHead(debateId);
    const { contentHash: _, ...bare } = { contentHash: '', ...event };
    const entry = { at, actor, event: bare as typeof event, ...(words && { words }) };
    return [...sealed, seal(head, entry, id, { hash, salt: () => `salt-${i}` })];
  },
  [],
);

const broken = (changed: readonly Recorded[]) => firstBroken(debateId, changed, hash);
const replaced = (i: number, line: Recorded) => log.map((each, j) => (i === j ? line : each));

/** Every text that differs from the given one in one character. */
const flipped = (text: string) =>
  Array.from(
    text,
    (character, i) => text.slice(0, i) + (character === 'x' ? 'y' : 'x') + text.slice(i + 1),
  );

describe('sealing', () => {
  const entry = { at: at(3), actor: ann, event: { type: 'lobby-opened' } } as const;

  it('gives an entry its place, and chains it to the line before', () => {
    const line = seal({ seq: 4, hash: 'before' }, entry, commandId(1), {
      hash,
      salt: () => 'salt',
    });
    const envelope = { seq: 5, at: at(3), actor: ann, commandId: commandId(1), event: entry.event };
    expect(line).toEqual({ ...envelope, hash: hash(`before${canonical(envelope)}`) });
    expect(Recorded.parse(line)).toEqual(line);
  });

  it('keeps words apart from the event, which holds their salted hash', () => {
    const said = { ...entry, words: { tag: 'b', body: 'a' } };
    const line = seal(emptyHead(debateId), said, commandId(1), { hash, salt: () => 'salt' });
    expect(line.wording).toEqual({ salt: 'salt', text: '{"body":"a","tag":"b"}' });
    expect(line.event).toEqual({
      type: 'lobby-opened',
      contentHash: hash('salt{"body":"a","tag":"b"}'),
    });
  });

  it('names no command for what time did', () => {
    const line = seal(emptyHead(debateId), { ...entry, actor: 'clock' }, commandId(1), {
      hash,
      salt: () => 'salt',
    });
    expect(line.commandId).toBeNull();
  });
});

describe('a sealed log', () => {
  it('is whole', () => {
    expect(broken(log)).toBeNull();
    expect(broken([])).toBeNull();
    expect(broken(log.slice(0, 5))).toBeNull();
  });

  it('is whole after a trip over the wire', () => {
    const read = log.map((line) => Recorded.parse(JSON.parse(JSON.stringify(line))));
    expect(broken(read)).toBeNull();
    expect(replay(read)).toEqual(replay(log));
  });

  it.each(log.map((line, i) => [line.seq, line.event.type, i] as const))(
    'breaks at line %i (%s) when one character of it is changed',
    (seq, _, i) => {
      const line = log[i] as Recorded;
      const { wording, hash: claimed, ...envelope } = line;
      for (const text of flipped(canonical(envelope))) {
        let changed: unknown;
        try {
          changed = JSON.parse(text);
        } catch {
          continue;
        }
        const forged = {
          ...(changed as typeof envelope),
          hash: claimed,
          ...(wording && { wording }),
        };
        if (broken(replaced(i, forged)) !== seq) throw new Error(`Not noticed: ${text}`);
      }
      for (const forged of flipped(claimed))
        expect(broken(replaced(i, { ...line, hash: forged }))).toBe(seq);
    },
  );

  it('breaks where somebody’s words or their salt are changed', () => {
    const worded = log.filter(({ wording }) => wording);
    expect(worded.length).toBeGreaterThan(4);
    for (const line of worded) {
      const { salt, text } = line.wording as { salt: string; text: string };
      const forgeries = [
        ...flipped(text).map((forged) => ({ salt, text: forged })),
        ...flipped(salt).map((forged) => ({ salt: forged, text })),
      ];
      for (const wording of forgeries) {
        expect(broken(replaced(line.seq - 1, { ...line, wording }))).toBe(line.seq);
      }
    }
  });

  it('breaks where words are put to a line that had none', () => {
    const wordless = log.find(({ wording }) => !wording) as Recorded;
    const forged = { ...wordless, wording: { salt: '', text: '{}' } };
    expect(broken(replaced(wordless.seq - 1, forged))).toBe(wordless.seq);
  });

  it('breaks where a line is left out, doubled, swapped or taken from another debate', () => {
    expect(broken(log.toSpliced(3, 1))).toBe(4);
    expect(broken(log.toSpliced(3, 0, log[3] as Recorded))).toBe(5);
    expect(broken(log.with(3, log[4] as Recorded).with(4, log[3] as Recorded))).toBe(4);
    expect(firstBroken('elsewhere' as DebateId, log, hash)).toBe(1);
  });
});

describe('withholding', () => {
  const debate = replay(log) as OpenedDebate;
  const public_ = withheld(debate, log);

  it('leaves out the words of hidden arguments and nothing else', () => {
    const missing = log.filter((line, i) => line.wording && !public_[i]?.wording);
    expect(missing.map(({ event }) => event)).toMatchObject([
      { type: 'argument-filed', argument: 1 },
    ]);
    expect(public_.map(({ wording: _, ...envelope }) => envelope)).toEqual(
      log.map(({ wording: _, ...envelope }) => envelope),
    );
  });

  it('leaves a log that still verifies, and tells the same debate without that text', () => {
    expect(broken(public_)).toBeNull();
    const seen = replay(public_) as OpenedDebate;
    expect(seen.arguments.map(({ text }) => text?.tag)).toEqual([undefined, 'Two']);
    expect({ ...seen, arguments: [] }).toEqual({ ...debate, arguments: [] });
  });

  it('changes nothing where nothing is hidden', () => {
    const shown = log.slice(0, -1);
    expect(withheld(replay(shown) as OpenedDebate, shown)).toBe(shown);
  });

  it('leaves out the words of a question that was taken down, and who asked it', () => {
    const takeDown = {
      type: 'take-down-question',
      question: 1,
      rule: 'abuse',
      reason: 'Insults Ben',
    } as const;
    const asked = given(seated(townHall), approved(1), approved(2), did(olga, takeDown));
    const shown = withheld(asked.debate, asked.log);
    const missing = asked.log.filter((line, i) => line.wording && !shown[i]?.wording);
    expect(missing.map(({ event }) => event)).toMatchObject([
      { type: 'question-approved', question: 1 },
    ]);
    expect(replay(shown)).toEqual(asked.debate);
  });
});
