import { unreached } from './course.fixture.js';

it('random courses have every command accepted and refused', () => {
  expect(unreached()).toEqual([]);
});
