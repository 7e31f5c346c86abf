import { type Format, isDivision, isSilent, secondsPerSide } from './format.js';
import { formatById, formats } from './registry.js';

const format = (id: string) => formatById(id) as Format;

/** Everything between the votes, without preparation before the first speech. */
const held = (id: string) =>
  format(id).segments.filter(
    (segment, i) => !isDivision(segment) && (i > 1 || segment.kind !== 'prep'),
  );

/** Minutes of every part, of each side's own turns, and of each side's pool of preparation. */
const books: Record<string, [parts: number[], total: number, side: number, pool: number]> = {
  'policy-hs': [[8, 3, 8, 3, 8, 3, 8, 3, 5, 5, 5, 5], 64, 26, 8],
  'policy-college': [[9, 3, 9, 3, 9, 3, 9, 3, 6, 6, 6, 6], 72, 30, 10],
  ld: [[6, 3, 7, 3, 4, 6, 3], 32, 13, 4],
  pf: [[4, 4, 3, 4, 4, 3, 3, 3, 3, 2, 2], 35, 13, 3],
  bq: [[5, 5, 3, 4, 4, 3, 3, 3, 3, 3], 36, 15, 3],
  'karl-popper': [[6, 3, 6, 3, 5, 3, 5, 3, 5, 5], 44, 16, 8],
  'bp-wudc': [[7, 7, 7, 7, 7, 7, 7, 7], 56, 28, 0],
  wsdc: [[8, 8, 8, 8, 8, 8, 4, 4], 56, 28, 0],
  'oxford-iq2': [[7, 7, 7, 7, 20, 20, 2, 2, 2, 2], 76, 18, 0],
  'oxford-union': [[2, 10, 10, 20, 10, 10, 3, 3], 68, 23, 0],
  'free-debate': [[3, 3, 3, 3, 14, 3, 3], 32, 9, 0],
  lightning: [[1.5, 1.5, 0.75, 0.75, 1, 1], 6.5, 2.5, 1],
};

describe('the rule books', () => {
  it.each(Object.entries(books))(
    'are followed to the second: %s',
    (id, [parts, total, side, pool]) => {
      expect(held(id).map(({ seconds }) => seconds / 60)).toEqual(parts);
      expect(held(id).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(total * 60);
      expect(secondsPerSide(format(id))).toEqual({ proposition: side * 60, opposition: side * 60 });
      expect(format(id).prepPool).toBe(pool * 60);
    },
  );

  it('are those of all formats', () => {
    expect(formats.map(({ id }) => id).sort()).toEqual(Object.keys(books).sort());
  });

  it.each([
    ['policy-hs', '2n>1a 1a>1n 1n>2a 2a>2n'],
    ['policy-college', '2n>1a 1a>1n 1n>2a 2a>2n'],
    ['ld', 'negative>affirmative affirmative>negative'],
    ['karl-popper', 'n3>a1 a3>n1 n1>a2 a1>n2'],
    ['lightning', 'for>against against>for'],
  ])('say who asks whom: %s', (id, pairs) => {
    const examined = held(id).filter(({ kind }) => kind === 'cross-examination');
    expect(examined.map(({ asker, answerer }) => `${asker}>${answerer}`).join(' ')).toBe(pairs);
  });

  it.each([
    ['policy-hs', '1NR 1AR 2NR 2AR'],
    ['policy-college', '1NR 1AR 2NR 2AR'],
    ['ld', '1AR NR 2AR'],
    ['pf', 'A2F B2F'],
    ['bq', 'ACo NCo ARa NRa'],
    ['karl-popper', ''],
    ['bp-wudc', ''],
    ['oxford-iq2', 'A1C F1C A2C F2C'],
    ['free-debate', ''],
  ])('forbid new arguments where they do: %s', (id, codes) => {
    const late = held(id).filter((segment) => !segment.newArguments && !isSilent(segment));
    expect(late.map(({ code }) => code).join(' ')).toBe(codes);
  });

  it.each([
    ['bp-wudc', 900, 420, 8],
    ['wsdc', 3600, 480, 6],
  ])('protect the first and the last minute of a speech: %s', (id, prep, seconds, count) => {
    const speeches = held(id).filter((segment) => segment.seconds === seconds);
    expect(speeches).toHaveLength(count);
    for (const { bells, poi, grace } of speeches) {
      const last = seconds - 60;
      expect(bells.map(({ at, strokes }) => [at, strokes])).toEqual([
        [60, 1],
        [last, 1],
        [seconds, 2],
      ]);
      expect(poi).toEqual({ opens: 60, closes: last, limit: 15 });
      expect(grace).toBe(15);
    }
    expect(format(id).segments[1]).toMatchObject({ kind: 'prep', seconds: prep, seats: [] });
  });
});

describe('British Parliamentary', () => {
  it('lets four teams speak in turn, and knows no points of order', () => {
    const { seats, pointsOfOrder } = format('bp-wudc');
    const teams = held('bp-wudc').map(
      (segment) => seats.find(({ id }) => id === segment.seats[0])?.team,
    );
    expect(teams).toEqual(['OG', 'OO', 'OG', 'OO', 'CG', 'CO', 'CG', 'CO']);
    expect(pointsOfOrder).toBe(false);
  });
});

describe('World Schools', () => {
  it('lets the opposition reply first, by its first or second speaker, without points of information', () => {
    const replies = held('wsdc').slice(-2);
    expect(replies).toMatchObject([
      { code: 'OR', side: 'opposition', seats: ['o1', 'o2'], oneSpeaker: true, grace: 15 },
      { code: 'PR', side: 'proposition', seats: ['p1', 'p2'], oneSpeaker: true, grace: 15 },
    ]);
    for (const { bells, poi } of replies) {
      expect(poi).toBeUndefined();
      expect(bells).toEqual([
        { at: 180, strokes: 1 },
        { at: 240, strokes: 2 },
      ]);
    }
  });
});

describe('Public Forum', () => {
  it('is decided by the toss, and knows no preparation during crossfire', () => {
    expect(format('pf').toss).toBe(true);
    const crossfires = held('pf').filter(({ kind }) => kind === 'crossfire');
    expect(crossfires.map(({ seats }) => seats.join())).toEqual(['a1,b1', 'a2,b2', 'a1,b1,a2,b2']);
    for (const { prep } of crossfires) expect(prep).toBe(false);
  });
});

it('Big Questions lets the affirmative ask first', () => {
  const questions = held('bq').filter(({ kind }) => kind === 'crossfire');
  expect(questions.map(({ firstQuestion }) => firstQuestion)).toEqual([
    'proposition',
    'proposition',
  ]);
});

it('the chamber debate takes points of information in its first two speeches, and two minutes from each of the floor', () => {
  const open = { opens: 0, closes: 600, limit: 15 };
  expect(held('oxford-union').map(({ poi }) => poi)).toEqual([undefined, open, open, ...Array(5)]);
  const floor = held('oxford-union').find(({ kind }) => kind === 'floor');
  expect(floor).toMatchObject({ seats: [], side: null, seconds: 1200, perSpeaker: 120 });
  expect(held('oxford-union')[0]).toMatchObject({ kind: 'announcement', seconds: 120 });
});

it('the free debate gives each side seven minutes, and two to a statement', () => {
  const free = held('free-debate').find(({ kind }) => kind === 'free-debate');
  expect(free).toMatchObject({ seconds: 840, sideClock: { seconds: 420, perUse: 120 } });
});
