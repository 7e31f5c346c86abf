import { kindOf } from './kinds.js';
import { codesFor } from './names.js';
import { placed } from './placing.js';
import { Remarks } from './remarks.js';
import { seated } from './seating.js';
import type { Speech } from './show.js';

const speech = (name: string): Speech => ({
  ...{ name, type: '', seconds: 60, first: null, bells: [], line: 1 },
});

function seatedBy(...names: string[]) {
  const remarks = new Remarks();
  const { seats, speakers } = seated(placed(names.map(speech), remarks));
  return {
    seats: seats.map(({ id, label, side }) => `${id} ${label} ${side?.[0] ?? '-'}`),
    speakers: speakers.map((each) => `${each.seats.join()}${each.one ? ' one' : ''}`),
    notes: remarks.notes,
  };
}

describe('seats by the names of speeches', () => {
  it('are one for everybody whom a speech is called after', () => {
    expect(
      seatedBy(
        'Prime Minister’s Constructive',
        'Leader of the Opposition',
        "Leader of the Opposition's Rebuttal",
        'Prime Minister’s Rebuttal',
      ),
    ).toEqual({
      seats: ['pm Prime Minister p', 'lo Leader of the Opposition o'],
      speakers: ['pm', 'lo', 'lo', 'pm'],
      notes: [],
    });
  });

  it('let one of the team reply where a reply only names its side', () => {
    const { speakers } = seatedBy(
      ...['1st Affirmative', '1st Negative', '2nd Affirmative', '2nd Negative'],
      ...["Negative Leader's Reply", 'Affirmative Reply'],
    );
    expect(speakers.slice(4)).toEqual(['1n,2n one', '1a,2a one']);
  });

  it('let the only one of a side give every speech of it', () => {
    const { seats, speakers } = seatedBy(
      ...['Affirmative constructive', 'Negative constructive'],
      ...['Negative rebuttal', 'Affirmative rebuttal'],
    );
    expect(seats).toEqual(['a Affirmative p', 'n Negative o']);
    expect(speakers).toEqual(['a', 'n', 'n', 'a']);
  });

  it('leave nobody in a pause, everybody in a free debate, and nobody of a side on the floor', () => {
    const { speakers } = seatedBy(
      'Pro 1',
      'Break',
      'Con 1',
      'Free debate',
      'Speeches from the floor',
    );
    expect(speakers).toEqual(['p1', '', 'c1', 'p1,c1', '']);
  });

  it('seat those who are on neither side, and let either side answer them', () => {
    const { seats, speakers, notes } = seatedBy(
      ...['1st Affirmative', '1st Negative', '1st Nonaligned Speaker', 'Reply Speech'],
    );
    expect(seats.at(-1)).toBe('1ns 1st Nonaligned Speaker -');
    expect(speakers).toEqual(['1a', '1n', '1ns', '1a,1n one']);
    expect(notes).toEqual([
      '“Reply Speech”: the name does not say for which side. One of both sides speaks, whoever is named at the call.',
    ]);
  });

  it('let the sides take turns where no name tells', () => {
    const { seats, notes } = seatedBy('Ada', 'Ben', 'Cleo', 'Dora', 'Ada');
    expect(seats).toEqual(['a Ada p', 'b Ben o', 'c Cleo p', 'd Dora o']);
    expect(notes).toEqual([
      '“Ada”, “Ben”, “Cleo”, “Dora”: the name does not say for which side. The sides are assumed to take turns; check who sits where.',
    ]);
  });

  it('give the side that is missing to those who name none', () => {
    const { seats, notes } = seatedBy('Prime Minister', 'The Critic');
    expect(seats[1]).toBe('c The Critic o');
    expect(notes[0]).toContain('The side that nobody else speaks for is assumed');
  });
});

it.each([
  ['Negative Prep', '', 'prep'],
  ['Government Whip', '', 'closing'],
  ['In favour - First refutation', '', 'rebuttal'],
  ['Opposition Reply', '', 'reply'],
  ['Pro 1', 'closing', 'closing'],
  ['Cross-examination of 1A by 2N', '', 'cross-examination'],
  ['Freie Aussprache', 'exchange', 'free-debate'],
  ['1st Affirmative', 'substantive', 'constructive'],
])('“%s” of the type “%s” is a %s', (name, type, kind) => {
  expect(kindOf({ name, type })).toBe(kind);
});

it('codes are short, and each is there once', () => {
  const names = ['Deputy Leader of the Opposition', '1st Affirmative', 'Pro 1', 'Pro 1', '反对'];
  expect(codesFor(names, ['P1'])).toEqual(['DLO', '1A', 'P1-2', 'P1-3', 'S']);
});
