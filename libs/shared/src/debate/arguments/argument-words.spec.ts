import {
  ann,
  ben,
  called,
  did,
  ended,
  fileArgument,
  filedCards,
  given,
  olga,
  seated,
  started,
  until,
} from '../rehearsal.fixture.js';
import { argumentTags, cardMarks, outOfTheReckoning } from './argument-words.js';

const spoken = given(seated(), called, until(5), started, filedCards(ann));
const raised = given(
  ...[() => spoken, ended, until(30), called],
  did(ben, {
    type: 'challenge-card',
    argument: 1,
    card: 1,
    ground: 'non-existent',
    statement: 'I looked for it',
  }),
);
const heard = did(ann, { type: 'answer-challenge', challenge: 1, text: 'Look again' })(raised);
const ruled = (result: 'upheld' | 'dismissed') =>
  did(olga, { type: 'rule-challenge', challenge: 1, result, reason: 'I looked' })(heard).debate;

describe('what is said of an argument wherever it is shown', () => {
  const [argument] = spoken.debate.arguments;
  if (!argument) throw new Error('There is one.');
  const tags = (more: Partial<typeof argument>) =>
    argumentTags(spoken.debate, { ...argument, ...more });

  it.each([
    [{}, []],
    [{ overtime: true, cutOff: true }, ['over time', 'cut off by the bell']],
    [{ isNew: true }, ['new in constructive']],
    [
      { isNew: true, ruling: { result: 'allowed', reason: 'Fair' } as const },
      ['new in constructive, allowed'],
    ],
  ])('%j', (more, said) => {
    expect(tags(more)).toEqual(said);
  });

  it.each([
    [{}, null],
    [{ retracted: true }, 'Retracted by its author.'],
    [{ voided: true }, 'Said in a turn that was voided.'],
    [
      { ruling: { result: 'disregarded', reason: 'Too late' } as const },
      'Disregarded by the chair. “Too late”',
    ],
  ])('and why it does not count: %j', (more, said) => {
    expect(outOfTheReckoning({ ...argument, ...more })).toBe(said);
  });
});

describe('what is said of a card that was challenged', () => {
  it.each([
    ['nothing before', spoken.debate, []],
    ['while it is open', raised.debate, ['Challenged: not in the source. Not ruled on yet.']],
    ['struck', ruled('upheld'), ['Struck by the chair: not in the source. “I looked”']],
    [
      'it stands',
      ruled('dismissed'),
      ['Challenged: not in the source. The card stands. “I looked”'],
    ],
    [
      'nothing after it was taken back',
      did(ben, { type: 'withdraw-challenge', challenge: 1 })(heard).debate,
      [],
    ],
  ])('%s', (_, debate, said) => {
    expect(cardMarks(debate, 1).map(({ words }) => words)).toEqual(said);
    expect(cardMarks(debate, 2)).toEqual([]);
  });

  it('leaves arguments without one alone', () => {
    const plain = given(seated(), called, until(5), started, did(ann, fileArgument({ tag: 'x' })));
    expect(cardMarks(plain.debate, 1)).toEqual([]);
  });
});
