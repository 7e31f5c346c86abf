import type { Instant, Recorded } from '@crossbench/shared';
import type { Evidence, Violation } from '../support/evidence.js';
import { judge } from '../support/history.js';
import {
  con,
  genuine,
  index,
  pro,
  resealed,
  type Writable,
  writable,
  type Writing,
} from './genuine.js';

function caught(
  evidence: Evidence | Writable,
  invariant: Violation['invariant'],
  what: RegExp,
): void {
  const found = judge(evidence as unknown as Evidence).filter(
    (each) => each.invariant === invariant,
  );
  expect(found.map((each) => each.what).join('\n')).toMatch(what);
}

it('finds nothing in a genuine history', () => {
  expect(judge(genuine)).toEqual([]);
  expect(genuine.stored.length).toBeGreaterThan(12);
  expect(genuine.sent.filter(({ answers }) => answers[0]?.answer.ok === false)).toHaveLength(2);
});

describe('invariant 1', () => {
  it('finds a hole', () => {
    const evidence = writable();
    evidence.stored.splice(6, 1);
    caught(evidence, 1, /hole before line 8/);
  });

  it('finds a changed byte', () => {
    const evidence = writable();
    const line = evidence.stored[5];
    if (line) line.at = (line.at + 1) as Instant;
    caught(evidence, 1, /chain is broken at line 6/);
  });

  it('finds changed words', () => {
    const evidence = writable();
    const line = evidence.stored[index(evidence, 'First')];
    if (line?.wording) line.wording.text = line.wording.text.replace('First', 'Fisrt');
    caught(evidence, 1, /chain is broken/);
  });

  it('finds a client that holds another line, that lacks one, and that lacks words', () => {
    const other = writable();
    const line = other.seen[0]?.log[4];
    if (line) line.actor = pro;
    caught(other, 1, /Ann holds another line 5/);

    const torn = writable();
    torn.seen[0]?.contradicted.push(3);
    caught(torn, 1, /Ann heard two kinds of line 3/);

    const behind = writable();
    behind.seen[1]?.log.pop();
    caught(behind, 1, /Bob holds \d+ of \d+ lines/);

    const speechless = writable();
    delete speechless.seen[0]?.log[index(speechless, 'First')]?.wording;
    caught(speechless, 1, /Ann holds other words/);
  });

  it('finds a fresh load that is not the log', () => {
    const evidence = writable();
    evidence.loaded[0]?.log.pop();
    caught(evidence, 1, /fresh load/);
  });
});

describe('invariant 2', () => {
  const sentOf = (evidence: Writable, tag: string) =>
    evidence.sent.find(({ command }) => JSON.stringify(command).includes(tag));

  it('finds an acknowledged command that is lost', () => {
    const evidence = writable();
    const kept = evidence.stored.filter((_, i) => i !== index(evidence, 'Second'));
    caught(resealed(evidence, kept as Recorded[]), 2, /acknowledged and is lost/);
  });

  it('finds one that was acknowledged as another line', () => {
    const evidence = writable();
    const answer = sentOf(evidence, 'First')?.answers[0]?.answer;
    if (answer?.ok) answer.value.seq++;
    caught(evidence, 2, /acknowledged as line/);
  });

  it('finds one that is in the log twice, at once or later, even if it was never answered', () => {
    for (const place of [0, 1]) {
      const evidence = writable();
      const at = index(evidence, 'First');
      const double = structuredClone(evidence.stored[at]) as Recorded;
      evidence.stored.splice(at + 1 + place, 0, double as Writing<Recorded>);
      sentOf(evidence, 'First')?.answers.pop();
      caught(resealed(evidence), 2, /in the log twice/);
    }
  });

  it('finds a refused one in the log', () => {
    const evidence = writable();
    const answers = sentOf(evidence, 'Second')?.answers;
    const refusal = { code: 'not-your-turn' as const, message: '' };
    if (answers) answers[0] = { at: answers[0]?.at ?? 0, answer: { ok: false, refusal } };
    caught(evidence, 2, /was refused \(not-your-turn\) and is line/);
  });

  it('finds two different answers to one command', () => {
    const evidence = writable();
    const answers = sentOf(evidence, 'First')?.answers;
    answers?.push({ at: answers[0]?.at ?? 0, answer: { ok: true, value: { seq: 3 } } });
    caught(evidence, 2, /answered differently/);
  });

  it('finds what nobody sent, and what says something else', () => {
    const unsent = writable();
    unsent.sent = unsent.sent.filter((entry) => entry !== sentOf(unsent, 'First'));
    caught(unsent, 2, /sent by nobody/);

    const other = writable();
    const command = sentOf(other, 'First')?.command;
    if (command?.type === 'file-argument') command.argument.tag = 'Else';
    caught(other, 2, /says something else/);
  });
});

describe('invariant 3', () => {
  it('finds a row that is behind, and one that is due at another instant', () => {
    const behind = writable();
    behind.row.lastSeq--;
    caught(behind, 3, /The row says/);
    const due = writable();
    due.row.dueAt = 1 as Instant;
    caught(due, 3, /The row says/);
  });

  it('finds a listing of another stage', () => {
    const evidence = writable();
    const { listed } = evidence.loaded[0] ?? {};
    if (listed) listed.stage = 'lobby';
    caught(evidence, 3, /HTTP says/);
  });

  it('finds a client that shows something else', () => {
    const evidence = writable();
    const { debate } = evidence.seen[0] ?? {};
    if (debate) debate.floorVersion++;
    caught(evidence, 3, /Ann shows something else[\s\S]*Ann shows another debate/);
  });
});

describe('invariant 4', () => {
  /** The history with one line changed, and everything after it that depends on it sealed anew. */
  function changed(tag: string, change: (line: Writing<Recorded>) => void): Evidence {
    const evidence = writable();
    const line = evidence.stored[index(evidence, tag)];
    if (line) change(line);
    return resealed(evidence);
  }

  it('finds an argument after time and grace have run out', () => {
    const late = changed('In grace', (line) => (line.at = (line.at + 8_000) as Instant));
    caught(late, 4, /ms after its deadline/);
    caught(late, 4, /although time was due at/);
  });

  it('finds an argument that does not say that it was late', () => {
    const silent = changed('In grace', (line) => {
      if (line.event.type === 'argument-filed') line.event.overtime = false;
    });
    caught(silent, 4, /say rightly if it was late/);
    caught(silent, 4, /is not what file-argument amounted to/);
  });

  it('finds an argument from the wrong seat', () => {
    const wrong = changed('Second', (line) => {
      line.actor = con;
      if (line.event.type === 'argument-filed') line.event.person = con;
    });
    caught(wrong, 4, /not by whoever has the floor/);
  });

  it('finds what was stamped before it was sent or after it was answered', () => {
    caught(
      changed('First', (line) => (line.at = (line.at - 90) as Instant)),
      4,
      /was asked for from/,
    );
    caught(
      changed('First', (line) => (line.at = (line.at + 90) as Instant)),
      4,
      /was asked for from/,
    );
  });

  it('finds what time did too late, and time that runs backwards', () => {
    const evidence = writable();
    const over = evidence.stored.find(({ event }) => event.type === 'overtime-started');
    if (over) over.at = (over.at + 50) as Instant;
    caught(resealed(evidence), 4, /overtime-started.* although time was due/);

    const back = changed('Second', (line) => (line.at = (line.at - 5_000) as Instant));
    caught(back, 4, /Time runs backwards/);
  });

  it('finds what was done after a session had ended', () => {
    const at = genuine.stored[index(genuine, 'First')]?.at ?? 0;
    expect(judge({ ...genuine, revoked: [{ person: pro, at: at + 100_000 }] })).toEqual([]);
    caught({ ...genuine, revoked: [{ person: pro, at }] }, 4, /whose session had ended/);
  });
});
