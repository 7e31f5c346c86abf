import { formatById } from '@crossbench/shared';
import { floorNews } from '../room/floor-news';
import { GivenDebate, olga } from '../room/given-a-debate.fixture';
import { coinWords } from './coin-words';

const pf = formatById('pf');

it('says how the coin fell and from which seed, to everybody', () => {
  const given = new GivenDebate(pf);
  const before = given.debate;
  expect(coinWords(before)).toBe(
    'A coin decides who debates which side. It has not been tossed yet.',
  );
  const { debate } = given.issue(olga, { type: 'toss-coin' }, { seed: 7 });
  const fallen = 'Heads: the sides stay. Seed 7; anybody can repeat it.';
  expect(coinWords(debate)).toBe(fallen);
  expect(floorNews(before, debate)).toEqual([fallen]);
});

it('says that tails exchanges the sides', () => {
  const { debate } = new GivenDebate(pf).issue(olga, { type: 'toss-coin' }, { seed: 1 });
  expect(coinWords(debate)).toContain('Tails: the sides change places.');
});

it('says nothing where no coin decides', () => {
  expect(coinWords(new GivenDebate().debate)).toBeNull();
});
