import type { Argument } from '../debate/arguments/argument.js';
import { ann, at, ben } from '../debate/rehearsal.fixture.js';
import { drawArguments } from './draw.js';

const argument = (number: number, more: Partial<Argument> = {}): Argument => ({
  number,
  seq: number,
  turn: 1,
  seat: number % 2 ? 'for' : 'against',
  request: null,
  side: number % 2 ? 'proposition' : 'opposition',
  person: number % 2 ? ann : ben,
  notedBy: null,
  at: at(number),
  relations: [],
  cards: [],
  concessions: [],
  words: 1,
  overtime: false,
  cutOff: false,
  answers: null,
  isNew: false,
  ruling: null,
  retracted: false,
  hidden: false,
  voided: false,
  text: null,
  firstText: null,
  corrections: [],
  ...more,
});

const filed = Array.from({ length: 20 }, (_, i) => argument(i + 1));
const sideOf = (number: number) => (number % 2 ? 'proposition' : 'opposition');

describe('the arguments that a voter is asked to rate', () => {
  it('are four a side, each once', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawArguments({ arguments: filed }, seed);
      expect(new Set(drawn).size).toBe(8);
      expect(drawn.filter((number) => sideOf(number) === 'proposition')).toHaveLength(4);
    }
  });

  it('are the same for the same voter, and different for others', () => {
    const draws = Array.from({ length: 50 }, (_, seed) =>
      drawArguments({ arguments: filed }, seed).join(),
    );
    expect(draws).toEqual(
      Array.from({ length: 50 }, (_, seed) => drawArguments({ arguments: filed }, seed).join()),
    );
    expect(new Set(draws).size).toBeGreaterThan(45);
  });

  it('are drawn and ordered evenly', () => {
    const drawn = new Map<number, number>();
    let first = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const numbers = drawArguments({ arguments: filed }, seed);
      for (const number of numbers) drawn.set(number, (drawn.get(number) ?? 0) + 1);
      if (sideOf(numbers[0] ?? 0) === 'proposition') first++;
    }
    // Expected 800 and 1000; five standard deviations are 110 and 112.
    for (const { number } of filed)
      expect(Math.abs((drawn.get(number) ?? 0) - 800)).toBeLessThan(110);
    expect(Math.abs(first - 1000)).toBeLessThan(112);
  });

  it('are never hidden, retracted or disregarded ones', () => {
    const few = [
      argument(1),
      argument(2, { hidden: true }),
      argument(3, { ruling: { result: 'allowed', reason: null } }),
      argument(4, { retracted: true }),
      argument(5, { ruling: { result: 'disregarded', reason: null } }),
      argument(6),
    ];
    expect(drawArguments({ arguments: few }, 1).toSorted()).toEqual([1, 3, 6]);
  });

  it('are fewer where there are fewer', () => {
    expect(drawArguments({ arguments: [argument(1)] }, 1)).toEqual([1]);
    expect(drawArguments({ arguments: [] }, 1)).toEqual([]);
  });
});
