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

  const free = { kind: 'free-debate' } as const;

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
    ['a choice of one', changed('F1', { oneSpeaker: true }), 'F1: there is no choice of speakers.'],
    [
      'questions of nobody',
      changed('CX For', { asker: undefined }),
      'CX For: it is not said who asks and who answers.',
    ],
    [
      'an answer from outside',
      changed('CX For', { seats: ['against'] }),
      'CX For: for asks or answers without being there.',
    ],
    [
      'points of information after the end',
      changed('F1', { poi: { opens: 60, closes: 91, limit: 15 } }),
      'F1: points of information are offered outside of the speech.',
    ],
    [
      'a split speech out of order',
      changed('F1', {
        periods: [
          { at: 0, name: 'Case' },
          { at: 0, name: 'Rebuttal' },
        ],
      }),
      'F1: its parts do not follow each other from its beginning to its end.',
    ],
    [
      'a side clock in a speech',
      changed('F1', { sideClock: { seconds: 45, perUse: 10 } }),
      'F1: only a free debate has side clocks.',
    ],
    [
      'side clocks of another length',
      changed('CX For', { ...free, sideClock: { seconds: 45, perUse: 10 } }),
      'CX For: the two side clocks together are not as long as the segment.',
    ],
    [
      'a statement longer than the side clock',
      changed('CX For', { ...free, sideClock: { seconds: 22.5, perUse: 30 } }),
      'CX For: one statement may last longer than the side clock.',
    ],
    [
      'a limit for a list that there is not',
      changed('F1', { perSpeaker: 20 }),
      'F1: there is no list of speakers to limit.',
    ],
    [
      'a speaker longer than the block',
      changed('CX For', { kind: 'discussion', perSpeaker: 60 }),
      'CX For: one speaker may speak longer than the segment lasts.',
    ],
    ['a speaker in a recess', changed('F1', { kind: 'recess' }), 'F1: nobody speaks in a pause.'],
    [
      'a seat without a word',
      { ...lightning, seats: [...lightning.seats, { id: 'third', side: null, label: 'Third' }] },
      'Third never speaks.',
    ],
    ['twins', changed('A1', { code: 'F1' }), 'Two segments are called F1.'],
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
    expect(faults({ ...lightning, segments: [] })).toEqual([
      'A debate begins and ends with a division.',
      'For never speaks.',
      'Against never speaks.',
    ]);
    expect(faults(changed('F1', { seats: ['nobody'], seconds: 10 }))).toHaveLength(3);
  });
});
