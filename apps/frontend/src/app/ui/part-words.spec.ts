import { type Format, formatById, formats, lightning, type Segment } from '@crossbench/shared';
import {
  bellsInWords,
  longestSpoken,
  partInWords,
  pointsInWords,
  rulesInWords,
  speakersBeside,
  speakersOf,
  totalSeconds,
} from './part-words';

const named = (id: string): Format => formatById(id) ?? lightning;
const part = (id: string, code: string): [Format, Segment] => {
  const format = named(id);
  const segment = format.segments.find((each) => each.code === code);
  if (!segment) throw new Error(`${id} has no ${code}`);
  return [format, segment];
};

it.each([
  ['lightning', 'F1', 'For'],
  ['lightning', 'CX For', 'Against asks, For answers'],
  ['lightning', 'VOTE-PRE', 'The audience votes'],
  ['wsdc', 'PREP', 'Nobody speaks'],
  ['wsdc', 'PR', 'One of 1st Proposition, 2nd Proposition'],
  ['pf', 'GXF', 'Everybody'],
  ['pf', 'XF1', 'First team, A1, Second team, B1'],
  ['oxford-union', 'FLOOR', 'Speakers from the list'],
])('says who speaks in %s, %s', (id, code, words) => {
  expect(speakersOf(...part(id, code))).toBe(words);
});

it('says the side beside a part that is called after its speaker', () => {
  expect(speakersBeside(...part('bp-wudc', 'PM'))).toBe('Government');
  expect(speakersBeside(...part('lightning', 'F1'))).toBe('For');
});

it('measures parts against the longest in which somebody speaks', () => {
  expect(longestSpoken(named('wsdc'))).toBe(480);
});

it('says that a speaker is missing', () => {
  const [format, segment] = part('lightning', 'F1');
  expect(speakersOf(format, { ...segment, seats: [] })).toBe('Nobody yet');
  expect(speakersOf(format, { ...segment, seats: ['third'] })).toBe('third (no such seat)');
});

it('says when bells ring, in order, and leaves out those that do not sound', () => {
  const bells = [
    { at: 420, strokes: 2 },
    { at: 60, strokes: 1 },
    { at: 200, strokes: 0 },
    { at: 430, strokes: 3 },
    { at: 450, strokes: 30 },
  ];
  expect(bellsInWords(bells)).toBe('Bell at 1:00, twice at 7:00, 3 times at 7:10 and long at 7:30');
  expect(bellsInWords([])).toBe('No bell');
  expect(bellsInWords([60, 360].map((at) => ({ at, strokes: 1 })))).toBe('Bell at 1:00 and 6:00');
});

it('says when points of information are taken', () => {
  expect(pointsInWords(part('bp-wudc', 'PM')[1])).toBe(
    'Points of information from 1:00 to 6:00, 0:15 each',
  );
  expect(pointsInWords(part('lightning', 'F1')[1])).toBe('');
});

it('says what else a part asks of people', () => {
  expect(rulesInWords(...part('wsdc', 'PR'))).toEqual(['0:15 of grace']);
  expect(rulesInWords(...part('ld', '1AR'))).toEqual(['no new arguments']);
  expect(rulesInWords(...part('pf', 'XF1'))).toEqual([
    'First team asks first',
    'no preparation before it',
  ]);
  expect(rulesInWords(...part('free-debate', 'FREE'))).toEqual([
    '7:00 for each side, at most 2:00 at a time',
  ]);
  expect(rulesInWords(...part('oxford-union', 'FLOOR'))).toEqual(['at most 2:00 for each speaker']);
});

it('says everything of a part in one sentence', () => {
  expect(partInWords(...part('lightning', 'F1'))).toBe(
    'Opening, For: 1:30. For. Bell at 1:15 and twice at 1:30',
  );
});

it('adds up what a format takes', () => {
  expect(formats.map(totalSeconds)).toContain(480);
});
