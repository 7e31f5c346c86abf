import { withheld } from '../../record/withhold.js';
import { replay } from '../evolve.js';
import {
  ann,
  ben,
  called,
  did,
  ended,
  eve,
  fileArgument,
  filedCards,
  given,
  olga,
  onFloor,
  type Rehearsal,
  seated,
  skipped,
  started,
  until,
  words,
} from '../rehearsal.fixture.js';
import { wordsLeft } from './filing.js';

const correct = (body: string, tag = 'Trains are fast', argument = 1) =>
  ({ type: 'correct-argument', argument, tag, body }) as const;
const spoken = given(
  ...[seated(), called, until(5), started],
  did(ann, fileArgument({ tag: 'Trains are fast', body: 'By 30 minutes an our.' })),
);
const mended = correct('By 30 minutes an hour.');
const refused = (rehearsal: Rehearsal, command = mended, by = ann) =>
  rehearsal.when(command, by).refusal;

describe('correcting an argument', () => {
  it('records the new text beside the event, and keeps the first', () => {
    const { entries, then } = spoken.when(mended, ann);
    expect(entries).toMatchObject([
      {
        event: { type: 'argument-corrected', argument: 1, words: 8 },
        words: { tag: 'Trains are fast', body: 'By 30 minutes an hour.' },
      },
    ]);
    expect(then.debate.arguments).toMatchObject([
      {
        text: { body: 'By 30 minutes an hour.', quotes: [] },
        firstText: { body: 'By 30 minutes an our.' },
        corrections: [{ seq: then.log.length, at: then.now }],
      },
    ]);
  });

  it('leaves cards and quotes as they were', () => {
    const carded = given(seated(), called, until(5), started, filedCards(ann));
    const { debate } = carded.when(correct(words(19), 'It is written'), ann).then;
    expect(debate.arguments).toMatchObject([
      { text: { quotes: ['It says so, 1'] }, cards: [{ cite: 'A report' }] },
    ]);
  });

  it('is possible until the final vote opens', () => {
    const over = given(() => spoken, ended, until(30), ...[1, 2, 3, 4, 5].map(() => skipped));
    expect(refused(over)).toBeNull();
    const voting = did(olga, onFloor('open-division'))(over);
    expect(refused(voting)).toEqual({ code: 'wrong-stage', stage: 'deliberation' });
  });

  it('is for the seat that filed it', () => {
    expect(refused(spoken, mended, ben)).toEqual({ code: 'not-your-argument' });
    expect(refused(spoken, mended, eve)).toEqual({ code: 'not-your-argument' });
    expect(refused(spoken, correct('Better', 'Tag', 2))).toEqual({
      code: 'no-such-argument',
      argument: 2,
    });
  });

  it('happens three times at most', () => {
    const thrice = ['one', 'two', 'three'].map((body) => did(ann, correct(body)));
    const after = given(() => spoken, ...thrice);
    expect(after.debate.arguments[0]?.corrections).toHaveLength(3);
    expect(refused(after, correct('four'))).toEqual({ code: 'no-corrections-left', limit: 3 });
  });

  it('is refused to an argument that no longer stands', () => {
    const hide = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Twice' } as const;
    const retract = { type: 'retract-argument', argument: 1 } as const;
    const code = { code: 'not-standing', argument: 1 };
    expect(refused(did(olga, hide)(spoken))).toEqual(code);
    expect(refused(did(ann, retract)(spoken))).toEqual(code);
  });

  it('is refused where nothing is changed, or nothing left', () => {
    expect(refused(spoken, correct('By 30 minutes an our.'))).toEqual({ code: 'already-so' });
    expect(refused(spoken, correct('', ''))).toEqual({ code: 'nothing-to-say' });
  });
});

describe('the words of a correction', () => {
  const long = (body: string) =>
    given(seated(), called, until(5), started, did(ann, fileArgument({ tag: 'tag', body })));

  it('change thirty at most, tag and body together', () => {
    const rest = words(40);
    const fresh = (count: number) => `${'new '.repeat(count)}${words(40 - count)}`;
    const after = long(rest);
    expect(refused(after, correct(fresh(30), 'tag'))).toBeNull();
    expect(refused(after, correct(fresh(31), 'tag'))).toEqual({
      code: 'too-many-changes',
      limit: 30,
    });
    expect(refused(after, correct(fresh(30), 'gat'))).toEqual({
      code: 'too-many-changes',
      limit: 30,
    });
    expect(refused(long(words(80)), correct('new '.repeat(80), 'tag'))).toEqual({
      code: 'too-many-changes',
      limit: 30,
    });
  });

  it('are within those of the turn', () => {
    const full = long(words(89));
    expect(refused(full, correct(`${words(89)} more`, 'tag'))).toEqual({
      code: 'too-many-words',
      left: 90,
      words: 91,
    });
    expect(refused(full, correct(`${words(88)} less`, 'tag'))).toBeNull();
  });

  it('count for the turn from then on', () => {
    const full = long(words(89));
    const { debate } = did(ann, correct(words(79), 'tag'))(full);
    expect(wordsLeft(debate, 'for', 1)).toBe(10);
  });

  it('count once in a tag that was taken from the body', () => {
    const taken = given(
      ...[seated(), called, until(5), started],
      did(ann, fileArgument({ body: 'Trains are fats.' })),
    );
    const said = correct('Trains are fast.', '');
    const { events, then } = taken.when(said, ann);
    expect(events).toMatchObject([{ words: 3 }]);
    expect(then.debate.arguments).toMatchObject([{ text: { tag: 'Trains are fast.' } }]);
    const shown = correct('Trains are fast.', 'Trains are fast.');
    expect(taken.when(shown, ann).events).toMatchObject([{ words: 3 }]);
  });
});

describe('a hidden argument', () => {
  const hide = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Twice' } as const;
  const hidden = given(() => spoken, did(ann, mended), did(olga, hide));

  it('withholds its corrections with its first text', () => {
    const read = withheld(hidden.debate, hidden.log);
    expect(JSON.stringify(read)).not.toMatch(/minutes/u);
    const debate = replay(read);
    expect(debate).toMatchObject({ arguments: [{ text: null, firstText: null, words: 8 }] });
  });

  it('is whole again once it is restored', () => {
    const restored = did(olga, { type: 'restore-argument', argument: 1 })(hidden);
    const read = withheld(restored.debate, restored.log);
    expect(replay(read)).toMatchObject({
      arguments: [{ text: { body: 'By 30 minutes an hour.' } }],
    });
  });
});
