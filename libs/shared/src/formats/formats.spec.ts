import { emptySeat } from '../debate/floor/clock.js';
import { ownerOf } from '../debate/floor/prep.js';
import { given, opened } from '../debate/rehearsal.fixture.js';
import { faults, sound } from './check.js';
import { Format, isDivision, isOpenBlock, secondsPerSide, type Segment } from './format.js';
import { lightning } from './lightning.js';
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
      (segment) => !isDivision(segment) && segment.seconds < 600,
    );
    expect(turns.map(({ words }) => words)).toEqual(turns.map(({ seconds }) => seconds));
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

  it('lets every seat speak, and every turn be somebody’s', () => {
    const speaking = new Set(format.segments.flatMap(({ seats }) => seats));
    expect([...speaking].sort()).toEqual(format.seats.map(({ id }) => id).sort());
    const { debate } = given(opened(format));
    format.segments.forEach((segment, turn) => {
      if (!isDivision(segment)) expect(emptySeat(debate, turn)).toBe(segment.seats[0]);
    });
  });

  it('has codes of its own for all segments', () => {
    const codes = format.segments.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the rule books', () => {
  const minutes = (id: string) =>
    formatById(id)
      ?.segments.filter((segment) => !isDivision(segment))
      .map(({ seconds }) => seconds / 60);

  it('are followed to the second', () => {
    expect(minutes('ld')).toEqual([6, 3, 7, 3, 4, 6, 3]);
    expect(minutes('oxford-iq2')).toEqual([7, 7, 7, 7, 20, 20, 2, 2, 2, 2]);
    expect(minutes('lightning')).toEqual([1.5, 1.5, 0.75, 0.75, 1, 1]);
    expect(lightning.segments.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(8 * 60);
    expect(formats.map(({ prepPool }) => prepPool)).toEqual([60, 240, 0]);
  });

  it('let the one side ask and the other answer', () => {
    for (const format of formats) {
      const { debate } = given(opened(format));
      format.segments.forEach((segment, turn) => {
        if (segment.kind !== 'cross-examination') return;
        expect(isOpenBlock(segment)).toBe(true);
        expect(segment.seats).toEqual([segment.asker, segment.answerer]);
        const asker = format.seats.find(({ id }) => id === segment.asker);
        expect(ownerOf(debate, turn)).toBe(asker?.side);
      });
    }
  });

  it('are the only formats there are', () => {
    expect(formatById('chess')).toBeUndefined();
  });
});

describe('a faulty format', () => {
  const changed = (code: string, change: Partial<Segment>): Format => ({
    ...lightning,
    segments: lightning.segments.map((each) =>
      each.code === code ? { ...each, ...change } : each,
    ),
  });

  it.each<[string, Format, string]>([
    [
      'a bell after the end',
      changed('F1', { bells: [{ at: 91, strokes: 1 }] }),
      'F1: a bell rings after the end.',
    ],
    [
      'a seat that there is not',
      changed('F1', { seats: ['nobody'] }),
      'F1: there is no seat nobody.',
    ],
    [
      'a seat of the other side',
      changed('F1', { seats: ['against'] }),
      'F1: against sits on the other side.',
    ],
    ['a turn of nobody', changed('F1', { seats: [] }), 'F1: nobody speaks.'],
    [
      'a speaker in a division',
      changed('VOTE-PRE', { seats: ['for'] }),
      'VOTE-PRE: nobody speaks in a division.',
    ],
    [
      'different times',
      changed('F1', { seconds: 91, bells: [] }),
      'The sides get different times: 151 s and 150 s.',
    ],
    [
      'no final vote',
      { ...lightning, segments: lightning.segments.slice(0, -1) },
      'A debate begins and ends with a division.',
    ],
    [
      'a third vote',
      changed('A1', { kind: 'division', seats: [] }),
      'A debate begins and ends with a division.',
    ],
  ])('is explained: %s', (_, format, fault) => {
    expect(faults(format)).toEqual([fault]);
    expect(() => sound(format)).toThrow(fault);
  });

  it('is explained whole', () => {
    expect(faults({ ...lightning, segments: [] })).toHaveLength(1);
    expect(faults(changed('F1', { seats: ['nobody'], seconds: 10 }))).toHaveLength(3);
  });
});

describe('pace', () => {
  it('divides every duration, and leaves what may be written', () => {
    const quick = paced(lightning, 60);
    expect(quick).toMatchObject({ id: 'lightning', pace: 60, prepPool: 1 });
    expect(quick.segments[1]).toMatchObject({
      seconds: 1.5,
      words: 90,
      bells: [
        { at: 1, strokes: 1 },
        { at: 1, strokes: 2 },
      ],
    });
  });

  it('adds up', () => {
    expect(paced(paced(lightning, 2), 3)).toMatchObject({ pace: 6, prepPool: 10 });
    expect(paced(lightning, 1)).toEqual(lightning);
  });
});
