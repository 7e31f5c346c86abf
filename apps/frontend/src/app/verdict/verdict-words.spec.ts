import { type Choice, type CountedBallot, tally } from '@crossbench/shared';
import { meaning, movements, oneIn, verdictLine } from './verdict-words';

const sides = { proposition: 'For', opposition: 'Against' };

const voters = (count: number, pre: Choice, post: Choice): CountedBallot[] =>
  Array.from({ length: count }, () => ({ pre, post: { choice: post, moved: [], ratings: [] } }));
const division = (...ballots: CountedBallot[]) => tally(ballots, []).division;

const few = division(...voters(9, 'undecided', 'for'));
const won = division(...voters(12, 'undecided', 'for'), ...voters(8, 'against', 'against'));
const close = division(...voters(6, 'undecided', 'for'), ...voters(5, 'undecided', 'against'));
const still = division(...voters(12, 'for', 'for'));

it.each([
  ['too few voters', few, 'Too few votes to say who moved the room'],
  ['a clear shift', won, 'For moved the room'],
  ['a shift that chance explains', close, 'Too close to call'],
  ['no shift', still, 'Too close to call'],
])('says of %s: %s', (_, result, line) => {
  expect(verdictLine(result, sides)).toBe(line);
});

it('explains a verdict without terms of art', () => {
  expect(meaning(won, sides)).toBe(
    'The room moved 0.60 towards For, and chance alone would shift a room this far in fewer than 1 of 1000 debates.',
  );
  expect(meaning(close, sides)).toContain('That is not enough to name a winner.');
  expect(meaning(few, sides)).toContain('9 people voted both times.');
  expect(meaning(still, sides)).toContain('nobody’s mind changed');
});

it.each([
  [0.0002, 'fewer than 1 of 1000 debates'],
  [0.025, 'about 1 of 40 debates'],
  [0.31, '3 of 10 debates'],
  [1, 'nearly every debate'],
])('says a chance of %d as %s', (p, words) => {
  expect(oneIn(p)).toBe(words);
});

it('sorts those who voted twice by what happened to their vote', () => {
  const { matrix } = division(
    ...voters(5, 'for', 'for'),
    ...voters(4, 'undecided', 'against'),
    ...voters(2, 'for', 'against'),
    ...voters(1, 'against', 'undecided'),
  );
  expect(matrix && movements(matrix).map(({ count }) => count)).toEqual([5, 4, 2, 1]);
});
