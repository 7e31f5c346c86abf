import { emptySeat } from '../debate/floor/clock.js';
import { ownerOf } from '../debate/floor/prep.js';
import { given, opened } from '../debate/rehearsal.fixture.js';
import { faults } from './check.js';
import { Format, isOpenBlock, seatIn, secondsPerSide } from './format.js';
import { paced } from './pace.js';
import { formatById, formats } from './registry.js';

const paces = [1, 2, 3, 7, 20, 60, 119, 1000];

describe.each(formats)('$name', (format) => {
  it('is found by its id', () => {
    expect(formatById(format.id)).toBe(format);
  });

  it('is data of the protocol’s shape', () => {
    expect(Format.parse(JSON.parse(JSON.stringify(format)))).toEqual(format);
  });

  it('gives every segment time, words and bells within it', () => {
    for (const { code, seconds, words, bells } of format.segments) {
      expect([code, seconds > 0, words > 0]).toEqual([code, true, true]);
      expect(bells.filter(({ at, strokes }) => at < 0 || at > seconds || strokes < 1)).toEqual([]);
    }
  });

  it('holds one word for every second, but in long open blocks', () => {
    const turns = format.segments.filter(
      (segment) => segment.seats.length > 0 && (!isOpenBlock(segment) || segment.seconds < 300),
    );
    expect(turns.map(({ words }) => words)).toEqual(turns.map(({ seconds }) => seconds));
    const blocks = format.segments.filter(
      (segment) => isOpenBlock(segment) && segment.seconds >= 300,
    );
    for (const { words } of blocks) expect(words).toBe(300);
  });

  it('gives both sides the same time, at every pace', () => {
    for (const pace of paces) {
      const quick = paced(format, pace);
      const { proposition, opposition } = secondsPerSide(quick);
      expect(proposition).toBeCloseTo(opposition, 6);
      expect(faults(quick)).toEqual([]);
      expect(Format.safeParse(quick).success).toBe(true);
    }
  });

  it('lets every seat speak, and every speech be somebody’s', () => {
    const speaking = new Set(format.segments.flatMap(({ seats }) => seats));
    expect([...speaking].sort()).toEqual(format.seats.map(({ id }) => id).sort());
    const { debate } = given(opened(format));
    format.segments.forEach((segment, turn) => {
      expect(emptySeat(debate, turn)).toBe(segment.seats[0] ?? null);
    });
  });

  it('lets the one side ask and the other answer', () => {
    const { debate } = given(opened(format));
    format.segments.forEach((segment, turn) => {
      if (segment.kind !== 'cross-examination') return;
      expect(isOpenBlock(segment)).toBe(true);
      expect(segment.seats).toEqual([segment.asker, segment.answerer]);
      const [asker, answerer] = segment.seats.map((seat) => seatIn(format, seat)?.side);
      expect([asker, answerer].sort()).toEqual(['opposition', 'proposition']);
      expect(ownerOf(debate, turn)).toBe(asker);
    });
  });

  it('says where its rules stand', () => {
    expect(format.sources.join()).toContain('Crossbench');
  });

  it('has codes of its own for all segments', () => {
    const codes = format.segments.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

it('there are no other formats', () => {
  expect(formatById('chess')).toBeUndefined();
});
