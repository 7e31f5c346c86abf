import { ada, ben, GivenDebate } from '../room/given-a-debate.fixture';
import { aimedAt, stepped, targets, withKind } from './aim';

/** Argument 1 is of For, 2 and 3 are of Against. */
const said = new GivenDebate()
  .seated('for', 'against')
  .chair('call-turn')
  .chair('start-turn')
  .file(ada, 'Trains are faster')
  .chair('end-turn')
  .pass(5_000)
  .chair('call-turn')
  .chair('start-turn')
  .file(ben, 'Trains are late')
  .file(ben, 'Trains are loud');
const all = targets(said.debate);
const side = 'proposition';

it('offers what stands, the newest first', () => {
  expect(all.map(({ number }) => number)).toEqual([3, 2, 1]);
});

it('bears on the newest argument that the relation fits, or on the one that was picked', () => {
  expect(withKind(null, 'rebuts', all, side)).toEqual({ kind: 'rebuts', to: 3 });
  expect(withKind(null, 'extends', all, side)).toEqual({ kind: 'extends', to: 1 });
  const picked = { kind: 'rebuts', to: 2 } as const;
  expect(withKind(picked, 'undercuts', all, side)).toEqual({ kind: 'undercuts', to: 2 });
  expect(withKind(picked, 'supports', all, side)).toEqual({ kind: 'supports', to: 1 });
});

it('is taken off by the same key again, and has nothing to bear on at first', () => {
  expect(withKind({ kind: 'rebuts', to: 3 }, 'rebuts', all, side)).toBeNull();
  expect(withKind(null, 'rebuts', [], side)).toBeNull();
  expect(stepped(null, 'older', [], side)).toBeNull();
});

it('steps through the arguments, and off behind the newest', () => {
  const first = stepped(null, 'older', all, side);
  expect(first).toEqual({ kind: 'rebuts', to: 3 });
  const turned = { kind: 'turns', to: 3 } as const;
  expect(stepped(turned, 'older', all, side)).toEqual({ kind: 'turns', to: 2 });
  expect(stepped({ kind: 'rebuts', to: 2 }, 'older', all, side)).toEqual({
    kind: 'supports',
    to: 1,
  });
  expect(stepped({ kind: 'supports', to: 1 }, 'older', all, side)?.to).toBe(1);
  expect(stepped(first, 'newer', all, side)).toBeNull();
});

it('takes a number where there is such an argument', () => {
  expect(aimedAt(null, 2, all, side)).toEqual({ kind: 'rebuts', to: 2 });
  expect(aimedAt({ kind: 'turns', to: 3 }, 9, all, side)).toEqual({ kind: 'turns', to: 3 });
});
