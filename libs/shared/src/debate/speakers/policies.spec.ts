import { chamber } from '../../formats/chamber.js';
import { oxford } from '../../formats/oxford.js';
import type { PersonId, Side } from '../vocabulary.js';
import { person } from '../rehearsal.fixture.js';
import { ownPolicy, policies } from './policies.js';
import { QueuePolicy } from './queue-policy.js';
import { lot } from './random.js';
import type { Hearing, WaitingSpeech } from './waiting-speech.js';

const sides = { p: 'proposition', o: 'opposition', n: null } as const;

/** "p1 o2" is request 1 for the proposition by person 1, then request 2 against it by person 2. */
const list = (written: string): WaitingSpeech[] =>
  written.split(' ').map((each) => {
    const number = Number(each.slice(1));
    return { number, person: person(number), side: sides[each[0] as keyof typeof sides] };
  });

const spoken = (times: Record<number, number>): Record<PersonId, number> =>
  Object.fromEntries(Object.entries(times).map(([n, ms]) => [person(Number(n)), ms]));

const ordered = (policy: QueuePolicy, waiting: string, more: Partial<Hearing> = {}): number[] =>
  policies[policy]
    .order(list(waiting), { lastSide: null, spoken: {}, seed: 7, ...more })
    .map(({ number }) => number);

describe('first come, first served', () => {
  it.each([
    ['p1 o2 p3', [1, 2, 3]],
    ['p3 o2 p1', [1, 2, 3]],
    ['n4', [4]],
  ])('%s', (waiting, order) => {
    expect(ordered('first-come', waiting)).toEqual(order);
  });
});

describe('sides in turn', () => {
  it.each<[string, Side | null, number[]]>([
    ['p1 p2 o3 o4', null, [1, 3, 2, 4]],
    ['p1 p2 o3 o4', 'proposition', [3, 1, 4, 2]],
    ['p1 p2 p3', 'proposition', [1, 2, 3]],
    ['p1 p2 n3 o4', null, [1, 3, 2, 4]],
    ['n1 p2 o3', 'opposition', [1, 2, 3]],
    ['o1 p2 n3', 'opposition', [2, 1, 3]],
  ])('%s after %s', (waiting, lastSide, order) => {
    expect(ordered('alternate-sides', waiting, { lastSide })).toEqual(order);
  });
});

describe('quiet ones first', () => {
  it.each([
    ['p1 o2 p3', { 1: 5_000, 2: 4_999 }, [3, 2, 1]],
    ['p1 o2 p3', {}, [1, 2, 3]],
    ['p1 o2', { 1: 10, 2: 10 }, [1, 2]],
  ])('%s where %j has been spoken', (waiting, times, order) => {
    expect(ordered('quiet-first', waiting, { spoken: spoken(times) })).toEqual(order);
  });
});

describe('first-timers first', () => {
  it.each([
    ['p1 o2 p3', { 1: 1 }, [2, 3, 1]],
    ['p1 o2 p3', { 1: 9_000, 2: 1 }, [3, 1, 2]],
    ['p1 o2', {}, [1, 2]],
  ])('%s where %j has been spoken', (waiting, times, order) => {
    expect(ordered('first-timers', waiting, { spoken: spoken(times) })).toEqual(order);
  });
});

describe('by lot', () => {
  it('gives everybody a lot of their own, whoever else asks', () => {
    const all = ordered('random', 'p1 o2 p3 o4 p5 o6');
    expect(all).toEqual([1, 2, 3, 4, 5, 6].sort((a, b) => lot(7, a) - lot(7, b)));
    expect(ordered('random', 'p1 o2 p5')).toEqual(
      all.filter((number) => [1, 2, 5].includes(number)),
    );
  });

  it('draws the same from the same seed, and others from another', () => {
    const orders = [7, 7, 8, 9].map((seed) =>
      ordered('random', 'p1 o2 p3 o4 p5 o6', { seed }).join(),
    );
    expect(orders[0]).toBe(orders[1]);
    expect(new Set(orders).size).toBe(3);
  });

  it('favours nobody', () => {
    const firsts = Array.from(
      { length: 3_000 },
      (_, seed) => ordered('random', 'p1 o2 p3', { seed })[0],
    );
    for (const number of [1, 2, 3]) {
      const share = firsts.filter((first) => first === number).length / firsts.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.04);
    }
  });
});

it('every rule keeps everybody on the list, and reads as one sentence', () => {
  for (const policy of QueuePolicy.options) {
    const order = ordered(policy, 'p1 o2 n3 p4 o5', { lastSide: 'opposition' });
    expect([...order].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(policies[policy].sentence).toMatch(/^[A-Z][^.]+\.$/);
  }
});

it('sides take turns in a debate from the floor, and elsewhere whoever asked first', () => {
  const kinds = (format: typeof chamber) =>
    Object.fromEntries(format.segments.map((segment) => [segment.kind, ownPolicy(segment)]));
  expect(kinds(chamber)['floor']).toBe('alternate-sides');
  expect(kinds(oxford)['discussion']).toBe('first-come');
  expect(kinds(oxford)['q-and-a']).toBe('first-come');
  const [block] = chamber.segments.filter(({ kind }) => kind === 'floor');
  expect(block && ownPolicy({ ...block, queue: 'quiet-first' })).toBe('quiet-first');
});
