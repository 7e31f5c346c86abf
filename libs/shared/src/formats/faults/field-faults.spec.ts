import type { Format, Segment } from '../format.js';
import { lightning } from '../lightning.js';
import { fieldFaults } from './field-faults.js';

const long = (characters: number) => 'a'.repeat(characters);

const first = (change: Partial<Segment>): Format => ({
  ...lightning,
  segments: lightning.segments.map((each, i) => (i === 1 ? { ...each, ...change } : each)),
});

const bells = (at: number, strokes: number) => first({ bells: [{ at, strokes }] });
const points = (opens: number, closes: number, limit: number) =>
  first({ poi: { opens, closes, limit } });

describe('a field that is out of range', () => {
  it.each<[Format, string]>([
    [{ ...lightning, name: ' ' }, 'The name of the format is missing. Write one.'],
    [
      { ...lightning, name: long(81) },
      'The name of the format is too long. Shorten it to 80 characters.',
    ],
    [
      { ...lightning, id: 'Ours!' },
      'The id of the format may only have small letters, digits and hyphens. Choose another one.',
    ],
    [
      { ...lightning, sides: { proposition: '', opposition: 'Against' } },
      'The name of the first side is missing. Write one.',
    ],
    [
      { ...lightning, sides: { proposition: 'For', opposition: long(25) } },
      'The name of the second side is too long. Shorten it to 24 characters.',
    ],
    [
      { ...lightning, prepPool: NaN },
      'The preparation of each side is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      { ...lightning, prepPool: 7201 },
      'The preparation of each side is more than 120 minutes. Choose less.',
    ],
    [
      { ...lightning, sources: [long(301)] },
      'The source (1) is too long. Shorten it to 300 characters.',
    ],
    [
      { ...lightning, seats: lightning.seats.slice(0, 1) },
      'There are too few seats. Have at least 2.',
    ],
    [
      { ...lightning, seats: [{ ...lightning.seats[0]!, label: '' }, lightning.seats[1]!] },
      'The name of seat 1 is missing. Write one.',
    ],
    [
      { ...lightning, seats: [{ ...lightning.seats[0]!, team: '' }, lightning.seats[1]!] },
      'The team of “For” is missing. Write one.',
    ],
    [{ ...lightning, segments: [] }, 'There are too few parts. Have at least 1.'],
    [
      { ...lightning, segments: Array.from({ length: 61 }, () => lightning.segments[0]!) },
      'There are too many parts. Have at most 60.',
    ],
    [first({ label: '' }), 'The name of part 2 is missing. Write one.'],
    [first({ code: '' }), 'The short name of “Opening, For” is missing. Write one.'],
    [
      first({ seconds: NaN }),
      'The length of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      first({ seconds: 0 }),
      'The length of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      first({ seconds: 91 * 86_400 }),
      'The length of “Opening, For” is more than 90 days. Choose less.',
    ],
    [
      first({ words: 20_001 }),
      'The number of words of “Opening, For” is too great. Have at most 20000.',
    ],
    [
      first({ words: NaN }),
      'The number of words of “Opening, For” is missing or no number. Write a whole number.',
    ],
    [first({ words: 0 }), 'The number of words of “Opening, For” is too small. Have at least 1.'],
    [
      bells(NaN, 1),
      'The time of bell 1 of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      bells(1, 61),
      'The number of strokes of bell 1 of “Opening, For” is too great. Have at most 60.',
    ],
    [
      points(NaN, 60, 15),
      'The beginning of points of information of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      points(0, 60, 0),
      'The length of a point of information of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
    [
      first({
        periods: [
          { at: 0, name: '' },
          { at: 30, name: 'Rebuttal' },
        ],
      }),
      'The name of stretch 1 of “Opening, For” is missing. Write one.',
    ],
    [first({ grace: 3601 }), 'The grace of “Opening, For” is more than 60 minutes. Choose less.'],
    [
      first({ speakerWords: 0 }),
      'The number of words of one speaker of “Opening, For” is too small. Have at least 1.',
    ],
    [
      first({ sideClock: { seconds: 45, perUse: 0 } }),
      'The time for one statement of “Opening, For” is not a time. Write minutes and seconds, like 7:00.',
    ],
  ])('is explained with what to do (%#)', (format, sentence) => {
    expect(fieldFaults(format).map((fault) => fault.sentence)).toEqual([sentence]);
  });

  it('is found at its place', () => {
    expect(fieldFaults(bells(-1, 1))).toMatchObject([{ path: ['segments', 1, 'bells', 0, 'at'] }]);
  });

  it('is none in what is a format', () => {
    expect(fieldFaults(lightning)).toEqual([]);
  });
});
