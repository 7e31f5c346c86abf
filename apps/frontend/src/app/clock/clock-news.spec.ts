import { clockNews, type Hearing } from './clock-news';

const heard = (budget: number, hearing: Hearing): readonly string[] =>
  clockNews(budget, budget, 0, hearing).map(({ words }) => words);

it('reads out half, a minute, half a minute, ten seconds and the end', () => {
  expect(heard(420_000, 'more')).toEqual([
    'Half of the time is left',
    'One minute left',
    'Thirty seconds left',
    'Ten seconds left',
    'Time is up',
  ]);
});

it('says less when asked for less, and nothing when it is off', () => {
  expect(heard(420_000, 'less')).toEqual(['Thirty seconds left', 'Ten seconds left', 'Time is up']);
  expect(heard(420_000, 'off')).toEqual([]);
});

it('leaves out what would crowd a short turn', () => {
  expect(heard(90_000, 'more')).toEqual([
    'One minute left',
    'Thirty seconds left',
    'Ten seconds left',
    'Time is up',
  ]);
  expect(heard(12_000, 'more')).toEqual(['Time is up']);
});

it('says each thing once, and interrupts only at the end', () => {
  expect(clockNews(420_000, 61_000, 60_000, 'more')).toEqual([
    { words: 'One minute left', urgent: false },
  ]);
  expect(clockNews(420_000, 60_000, 59_750, 'more')).toEqual([]);
  expect(clockNews(420_000, 10_100, 9_900, 'more')).toEqual([
    { words: 'Ten seconds left', urgent: true },
  ]);
});
