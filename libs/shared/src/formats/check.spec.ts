import { faults, sound } from './check.js';
import type { Format, Segment } from './format.js';
import { lightning } from './lightning.js';

describe('a faulty format', () => {
  const changed = (code: string, change: Partial<Segment>): Format => ({
    ...lightning,
    segments: lightning.segments.map((each) =>
      each.code === code ? { ...each, ...change } : each,
    ),
  });

  const sentencesOf = (format: Format) => faults(format).map(({ sentence }) => sentence);
  const framed =
    'A debate begins with the first vote and ends with the final vote. Put one at each end, and none between.';
  const free = { kind: 'free-debate' } as const;

  it.each<[string, Format, string]>([
    [
      'a bell after the end',
      changed('F1', { bells: [{ at: 91, strokes: 1 }] }),
      '“Opening, For” has a bell at 1:31, but it ends at 1:30. Ring it earlier, or make the part longer.',
    ],
    [
      'a seat that there is not',
      changed('F1', { seats: ['nobody'] }),
      '“Opening, For” is given to a seat “nobody” that this format does not have. Choose another seat, or add one.',
    ],
    [
      'a seat of the other side',
      changed('F1', { seats: ['against'] }),
      '“Opening, For” is time of the For side, and Against does not sit there. Choose a seat of that side.',
    ],
    [
      'a turn of nobody',
      changed('F1', { seats: [] }),
      'Nobody speaks in “Opening, For”. Choose who does.',
    ],
    [
      'a choice of one',
      changed('F1', { oneSpeaker: true }),
      '“Opening, For” is for one of several seats, and there is no choice. Choose another seat beside it, or one seat for good.',
    ],
    [
      'questions of nobody',
      changed('CX For', { asker: undefined }),
      '“Cross-examination of For by Against” does not say who asks and who answers. Choose a seat for each.',
    ],
    [
      'an answer from outside',
      changed('CX For', { seats: ['against'] }),
      'For asks or answers in “Cross-examination of For by Against” without speaking there. Choose somebody who does.',
    ],
    [
      'points of information after the end',
      changed('F1', { poi: { opens: 60, closes: 91, limit: 15 } }),
      '“Opening, For” takes points of information until 1:31, but it ends at 1:30. Let them end earlier.',
    ],
    [
      'a split speech out of order',
      changed('F1', {
        periods: [
          { at: 0, name: 'Case' },
          { at: 0, name: 'Rebuttal' },
        ],
      }),
      'The stretches of “Opening, For” do not follow each other. Let the first begin at 0:00, and each later than the one before, before 1:30.',
    ],
    [
      'a side clock in a speech',
      changed('F1', { sideClock: { seconds: 45, perUse: 10 } }),
      '“Opening, For” has a clock for each side, which only a free debate has. Take the clocks away.',
    ],
    [
      'side clocks of another length',
      changed('CX For', { ...free, sideClock: { seconds: 45, perUse: 10 } }),
      'The two clocks of the sides in “Cross-examination of For by Against” make 1:30, but it lasts 0:45. Give each side half of it.',
    ],
    [
      'a statement longer than the side clock',
      changed('CX For', { ...free, sideClock: { seconds: 22.5, perUse: 30 } }),
      'In “Cross-examination of For by Against” one statement may last longer than the clock of its side. Allow less for a statement.',
    ],
    [
      'a limit for a list that there is not',
      changed('F1', { perSpeaker: 20 }),
      '“Opening, For” has no list of speakers whose time could be limited. Take the limit away.',
    ],
    [
      'a speaker longer than the block',
      changed('CX For', { kind: 'discussion', perSpeaker: 60 }),
      'In “Cross-examination of For by Against” one speaker may speak longer than the part lasts. Give each less, or make it longer.',
    ],
    [
      'a side clock of one side',
      changed('CX For', {
        ...free,
        seats: ['for'],
        sideClock: { seconds: 22.5, perUse: 10 },
        asker: undefined,
        answerer: undefined,
      }),
      'Nobody of the Against side is there in “Cross-examination of For by Against”, where both sides take turns. Choose one of theirs.',
    ],
    [
      'a crossfire without the one side',
      changed('CX For', {
        kind: 'crossfire',
        seats: ['against'],
        asker: undefined,
        answerer: undefined,
      }),
      'Nobody of the For side is there in “Cross-examination of For by Against”, where both sides take turns. Choose one of theirs.',
    ],
    [
      'who answers to themselves',
      changed('CX For', { asker: 'for' }),
      'In “Cross-examination of For by Against” For would answer to themselves. Choose somebody else.',
    ],
    [
      'points of information that end before they begin',
      changed('F1', { poi: { opens: 60, closes: 60, limit: 15 } }),
      'In “Opening, For” points of information end before they begin. Let them begin earlier.',
    ],
    [
      'a speaker in a recess',
      changed('F1', { kind: 'recess' }),
      'Nobody speaks in “Opening, For”. Take the speakers away, or choose another kind.',
    ],
    [
      'a seat without a word',
      { ...lightning, seats: [...lightning.seats, { id: 'third', side: null, label: 'Third' }] },
      '“Third” never speaks. Give them a part, or take the seat away.',
    ],
    [
      'twins',
      changed('A1', { code: 'F1' }),
      'Two parts have the short name F1. Give “Opening, Against” another one.',
    ],
    [
      'a speaker in a division',
      changed('VOTE-PRE', { seats: ['for'] }),
      'Nobody speaks in “First vote”. Take the speakers away, or choose another kind.',
    ],
    [
      'different times',
      changed('F1', { seconds: 91, bells: [] }),
      'The sides get different times: For 2:31, Against 2:30. Even them out, or say that this is meant so.',
    ],
    ['no final vote', { ...lightning, segments: lightning.segments.slice(0, -1) }, framed],
    ['a third vote', changed('A1', { kind: 'division', seats: [] }), framed],
  ])('is explained: %s', (_, format, fault) => {
    expect(sentencesOf(format)).toEqual([fault]);
    expect(() => sound(format)).toThrow(fault);
  });

  it('is explained whole', () => {
    expect(sentencesOf({ ...lightning, segments: [] })).toEqual([
      framed,
      '“For” never speaks. Give them a part, or take the seat away.',
      '“Against” never speaks. Give them a part, or take the seat away.',
    ]);
    expect(faults(changed('F1', { seats: ['nobody'], seconds: 10 }))).toHaveLength(4);
  });

  it('is found at its place', () => {
    const places = (format: Format) => faults(format).map(({ path }) => path.join('.'));
    expect(places(changed('F1', { bells: [{ at: 91, strokes: 1 }] }))).toEqual([
      'segments.1.bells.0',
    ]);
    expect(places(changed('A1', { code: 'F1' }))).toEqual(['segments.2.code']);
    expect(places(changed('F1', { seconds: 91, bells: [] }))).toEqual(['asymmetric']);
  });

  it('calls a part without a name by its place', () => {
    expect(sentencesOf(changed('F1', { label: '', seats: [] }))).toContain(
      'Nobody speaks in part 2. Choose who does.',
    );
  });

  it('finds no time unequal that is not written yet', () => {
    expect(faults(changed('F1', { seconds: NaN, bells: [] }))).toEqual([]);
  });
});
