import { keptOrder } from './kept-order';

it('moves nothing that is shown, whatever its up-votes', () => {
  expect(keptOrder([1, 2, 3], [3, 1, 2])).toEqual([1, 2, 3]);
});

it('lets what is new come behind it, and what is gone go', () => {
  expect(keptOrder([1, 2, 3], [4, 3, 5, 1])).toEqual([1, 3, 4, 5]);
});
