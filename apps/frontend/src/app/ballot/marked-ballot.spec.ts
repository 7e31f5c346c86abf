import { castable, marked, rated, toggledMove } from './marked-ballot';

const fresh = marked(null);

it('cannot be cast without a vote', () => {
  expect(castable(rated(fresh, 3, 4), true)).toBeNull();
});

it('names at most three arguments, and takes each back', () => {
  const three = [1, 2, 3].reduce(toggledMove, fresh);
  expect(toggledMove(three, 4).moved).toEqual([1, 2, 3]);
  expect(toggledMove(three, 2).moved).toEqual([1, 3]);
});

it('says that nothing moved a vote that did not change', () => {
  const ballot = { ...toggledMove(fresh, 1), choice: 'for' as const };
  expect(castable(ballot, false)?.moved).toEqual([]);
  expect(castable(ballot, true)?.moved).toEqual([1]);
});

it('keeps one rating for each argument, and forgets one that is skipped', () => {
  const twice = rated(rated(fresh, 1, 2), 1, 4);
  expect(twice.ratings).toEqual([{ argument: 1, value: 4 }]);
  expect(rated(twice, 1, null).ratings).toEqual([]);
});
