import { bellsOf, endsForGood, periodsOf, windowOf } from './changing.js';
import { Remarks } from './remarks.js';
import type { Stretch, Timed } from './show.js';
import { secondsIn, timeText } from '../time-text.js';

const pois: Stretch = { pois: true, display: '' };
const plain: Stretch = { pois: false, display: '' };
const rebuttal: Stretch = { pois: false, display: 'Rebuttal time' };

const timed = (
  seconds: number,
  bells: readonly (readonly [at: number, strokes: number, next?: Stretch])[],
  first: Stretch = plain,
): Timed => ({
  ...{ seconds, first, line: 7 },
  bells: bells.map(([at, strokes, next = null]) => ({ at, strokes, next, pause: false, line: 8 })),
});

const windowIn = (given: Timed) => windowOf(given, 'the speech', new Remarks());

describe('points of information', () => {
  it('are offered from the bell that allows them to the next change', () => {
    expect(
      windowIn(
        timed(420, [
          [60, 1, pois],
          [360, 1, plain],
          [420, 2, plain],
        ]),
      ),
    ).toEqual({
      ...{ opens: 60, closes: 360, limit: 15 },
    });
    expect(
      windowIn(
        timed(420, [
          [60, 1, pois],
          [420, 2, plain],
        ]),
      )?.closes,
    ).toBe(420);
    expect(windowIn(timed(420, [[360, 1, plain]], pois))?.opens).toBe(0);
  });

  it('are not where nothing allows them', () => {
    expect(
      windowIn(
        timed(240, [
          [180, 1, plain],
          [240, 2],
        ]),
      ),
    ).toBeNull();
  });

  it('have one window; a second one is noted', () => {
    const remarks = new Remarks();
    const twice = timed(300, [
      [60, 1, pois],
      [120, 1, plain],
      [180, 1, pois],
      [240, 1, plain],
    ]);
    expect(windowOf(twice, 'the speech', remarks)).toMatchObject({ opens: 60, closes: 120 });
    expect(remarks.notes).toEqual([
      'Line 7: the speech allows points of information again from 3:00 to 4:00; that is left out.',
    ]);
  });
});

describe('a split speech', () => {
  it('has the parts that the timer puts in words', () => {
    const split = timed(600, [
      [360, 1, plain],
      [420, 0, rebuttal],
      [540, 0, plain],
      [600, 2, plain],
    ]);
    expect(periodsOf(split)).toEqual([
      { at: 0, name: 'Speech' },
      { at: 420, name: 'Rebuttal time' },
    ]);
    expect(bellsOf(split).map(({ at }) => at)).toEqual([360, 600]);
  });

  it('is none where only the colour changes', () => {
    expect(
      periodsOf(
        timed(420, [
          [60, 1, pois],
          [360, 1, plain],
        ]),
      ),
    ).toEqual([]);
    expect(periodsOf(timed(60, [[45, 1, plain]], rebuttal))).toEqual([]);
  });
});

it('a long ring at the end, after a double bell, ends for good', () => {
  expect(
    endsForGood(
      timed(450, [
        [420, 2],
        [450, 30],
      ]),
    ),
  ).toBe(true);
  expect(
    endsForGood(
      timed(450, [
        [420, 1],
        [450, 2],
      ]),
    ),
  ).toBe(false);
  expect(
    endsForGood(
      timed(450, [
        [420, 1],
        [450, 30],
      ]),
    ),
  ).toBe(false);
});

it.each([
  ['7:00', 420],
  ['90', 90],
  ['12:05', 725],
  ['4.03', null],
  ['1:75', null],
  ['finsh', null],
  ['', null],
  ['-5', null],
])('“%s” is %s seconds', (text, seconds) => {
  expect(secondsIn(text)).toBe(seconds);
});

it('seconds are said in minutes', () => {
  expect([0, 61, 3600].map(timeText)).toEqual(['0:00', '1:01', '60:00']);
});
