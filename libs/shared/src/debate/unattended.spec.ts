import { type Format, isDivision } from '../formats/format.js';
import { formats } from '../formats/registry.js';
import { paced } from '../formats/pace.js';
import { grace, readingTime } from './floor/clock.js';
import { ann, at, ben, cat, did, given, ivy, seated } from './rehearsal.fixture.js';

/** Seconds from the first call to the published result when nobody says a word. */
function silently({ segments, pace }: Format): number {
  const ms = segments.slice(1).map((segment) => {
    const budget = Math.round(segment.seconds * 1000);
    return isDivision(segment) ? budget : readingTime(0, pace) + budget + grace(budget) + 2_000;
  });
  return ms.reduce((sum, each) => sum + each, 0) / 1000;
}

const everybody = (format: Format) =>
  [ann, ben, cat, ivy].slice(0, format.seats.length).map((by) => did(by, { type: 'check-in' }));

describe.each([...formats, ...formats.map((format) => paced(format, 60))])(
  '$name with the clock in the chair, at pace $pace',
  (format) => {
    const lobby = given(seated(format, { chair: 'clock' }), ...everybody(format));
    const over = lobby.at(silently(format));
    const turns = format.segments.flatMap((segment, i) => (isDivision(segment) ? [] : [i]));

    it('is held from the first turn to the published result without anybody', () => {
      expect(over.debate.stage).toBe('published');
      expect(over.debate.lastAt).toBe(at(silently(format)));
      expect(lobby.at(silently(format) - 0.001).debate.stage).toBe('deliberation');
    });

    it('gives every turn its time, in order', () => {
      expect(over.debate.books.map(({ turn }) => turn)).toEqual(turns);
      for (const { turn, ran, outcome } of over.debate.books) {
        expect([turn, outcome, ran]).toEqual([
          turn,
          'ended',
          Math.round((format.segments[turn]?.seconds ?? 0) * 1000),
        ]);
      }
    });

    it('records no more than it must', () => {
      expect(over.log).toHaveLength(lobby.log.length + 1 + 5 * turns.length + 3);
    });
  },
);
