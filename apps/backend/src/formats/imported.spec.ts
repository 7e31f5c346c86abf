import type { Format, Imported } from '@crossbench/shared';
import { imported } from './imported.js';

const speech = (name: string, type = 'main') =>
  `<speech type="${type}"><name>${name}</name></speech>`;

/** A format of two speeches; what is given replaces a part of it. */
function file({
  head = '<name>Village debate</name>',
  prep = '',
  types = '<speech-type ref="main" length="4:00" first-period="normal">\n<bell time="finish" number="2" next-period="overtime"/>\n</speech-type>',
  speeches = `${speech('1st Affirmative')}\n${speech('1st Negative')}`,
} = {}): string {
  return `<?xml version="1.0"?>
<debate-format schema-version="2.2">
${head}
<version>1</version>
${prep}
<speech-types>
${types}
</speech-types>
<speeches>
${speeches}
</speeches>
</debate-format>`;
}

const formatIn = (result: Imported): Format => {
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.format;
};

const spoken = (xml: string) => formatIn(imported(xml)).segments.slice(1, -1);

const type = (inside: string, length = '4:00', ref = 'main') =>
  `<speech-type ref="${ref}" length="${length}" first-period="normal">${inside}</speech-type>`;

describe('a Debatekeeper file of schema 2.2', () => {
  it('becomes a format between a first and a final vote', () => {
    const format = formatIn(imported(file()));
    expect(format).toMatchObject({
      id: 'village-debate',
      name: 'Village debate',
      sides: { proposition: 'Affirmative', opposition: 'Negative' },
      seats: [
        { id: '1a', side: 'proposition', label: '1st Affirmative' },
        { id: '1n', side: 'opposition', label: '1st Negative' },
      ],
    });
    expect(format.segments.map(({ code, seconds }) => [code, seconds])).toEqual([
      ['VOTE-PRE', 120],
      ['1A', 240],
      ['1N', 240],
      ['VOTE-POST', 180],
    ]);
    expect(format.segments[1]).toMatchObject({ bells: [{ at: 240, strokes: 2 }], words: 240 });
  });

  it('says which side everybody is on, and what was added', () => {
    const { notes } = imported(file());
    expect(notes).toEqual([
      'Affirmative, by the names of the speeches: 1st Affirmative.',
      'Negative, by the names of the speeches: 1st Negative.',
      expect.stringMatching(/^Added: a first and a final vote/),
    ]);
  });

  it('opens points of information with the period that allows them', () => {
    const bells =
      '<bell time="1:00" next-period="pois-allowed"/><bell time="3:00" next-period="warning"/>';
    const [first] = spoken(file({ types: type(bells) }));
    expect(first?.poi).toEqual({ opens: 60, closes: 180, limit: 15 });
  });

  it('follows period types of its own', () => {
    const head = `<name>Own</name><period-types>
      <period-type ref="open" pois-allowed="true"><name>Open</name></period-type>
      <period-type ref="reb"><name>R</name><display>Rebuttal</display></period-type></period-types>`;
    const bells =
      '<bell time="30" next-period="open"/><bell time="3:00" number="0" next-period="reb"/>';
    const [first] = spoken(file({ head, types: type(bells) }));
    expect(first?.poi).toMatchObject({ opens: 30, closes: 180 });
    expect(first?.periods).toEqual([
      { at: 0, name: 'Speech' },
      { at: 180, name: 'Rebuttal' },
    ]);
    expect(first?.bells).toEqual([{ at: 30, strokes: 1 }]);
  });

  it('prepares before the first speech', () => {
    const [prep] = spoken(file({ prep: '<prep-time length="15:00"/>' }));
    expect(prep).toMatchObject({ kind: 'prep', code: 'PREP', seconds: 900, seats: [] });
  });

  it('prepares in stages where the timer stops at bells', () => {
    const head = `<name>Stages</name><period-types><period-type ref="pick"><name>P</name>
      <display>Pick a motion</display></period-type></period-types>`;
    const prep = `<prep-time-controlled length="7:00" first-period="pick">
      <bell time="1:00" pause-on-bell="true" next-period="normal"/><bell time="finish" number="2"/>
      </prep-time-controlled>`;
    const stages = spoken(file({ head, prep })).slice(0, 2);
    expect(stages).toMatchObject([
      { code: 'PREP1', label: 'Pick a motion', seconds: 60, bells: [{ at: 60, strokes: 1 }] },
      { code: 'PREP2', label: 'Preparation', seconds: 360, bells: [{ at: 360, strokes: 2 }] },
    ]);
  });

  it('takes a long ring after a double bell for the end', () => {
    const bells = '<bell time="3:30" number="2"/><bell time="finish" number="30"/>';
    const [first] = spoken(file({ types: type(bells) }));
    expect(first).toMatchObject({ grace: 0, bells: [{ at: 210 }, { at: 240, strokes: 30 }] });
  });

  it('takes its names in English where it has several languages, and says so', () => {
    const head = '<name xml:lang="de">Dorfdebatte</name><name xml:lang="en">Village</name>';
    const speeches =
      '<speech type="main"><name xml:lang="de">Pro 1</name><name xml:lang="en">Pro one</name></speech>' +
      speech('Contra 1');
    const result = imported(file({ head, speeches }));
    expect(formatIn(result)).toMatchObject({ name: 'Village', seats: [{ label: 'Pro one' }, {}] });
    expect(result.notes).toContain('The names are those in “en”; those in de are left out.');
  });

  it('lets a cross-examination be one where its name tells who asks whom', () => {
    const speeches = [
      ...['1st Affirmative', '1st Negative'].map((name) => speech(name)),
      speech('Cross-examination of 1st Negative by 1st Affirmative'),
      speech('Cross-examination'),
    ].join('');
    const result = imported(file({ speeches }));
    expect(formatIn(result).segments.slice(3, 5)).toMatchObject([
      { kind: 'cross-examination', asker: '1a', answerer: '1n', seats: ['1a', '1n'] },
      { kind: 'crossfire', seats: ['1a', '1n'] },
    ]);
    expect(result.notes.join()).toContain('“Cross-examination” does not say who asks whom');
  });

  it('marks sides with different times, and names the four teams of British Parliamentary', () => {
    const uneven = file({
      types: type('') + type('', '5:00', 'long'),
      speeches: speech('Affirmative') + speech('Negative', 'long'),
    });
    expect(formatIn(imported(uneven)).asymmetric).toBe(true);
    const offices = [
      ...['Prime Minister', 'Leader of the Opposition', 'Deputy Prime Minister'],
      ...['Deputy Leader of the Opposition', 'Member of the Government'],
      ...['Member of the Opposition', 'Government Whip', 'Opposition Whip'],
    ];
    const { seats } = formatIn(
      imported(file({ speeches: offices.map((name) => speech(name)).join('') })),
    );
    expect(seats.map(({ team }) => team)).toEqual(['OG', 'OO', 'OG', 'OO', 'CG', 'CO', 'CG', 'CO']);
  });
});

describe('what is odd in a file', () => {
  it.each([
    [
      'a bell after the end',
      '<bell time="9:00"/>',
      'Line 7: the speech “1st Affirmative” (and 1 more) has a bell at 9:00, but it ends at 4:00. It is left out; give it an earlier time, or the speech more time.',
    ],
    [
      'a bell at no time',
      '<bell time="4.03"/>',
      'Line 7: the speech “1st Affirmative” (and 1 more) has a bell at “4.03”; it is left out. Write minutes and seconds, like time="1:00", or time="finish".',
    ],
    [
      'two bells at once',
      '<bell time="4:00" number="1"/><bell time="finish" number="2"/>',
      'Line 7: the speech “1st Affirmative” (and 1 more) has two bells at 4:00; the one with 2 strokes rings.',
    ],
    [
      'a number that is none',
      '<bell time="1:00" number="some"/>',
      'Line 7: the speech “1st Affirmative” (and 1 more) has a bell that rings “some” times; it rings once.',
    ],
    [
      'a period that nobody defined',
      '<bell time="1:00" next-period="green"/>',
      'Line 7: nothing in the file says what “green” is, so that nothing changes there. Define it among the period types if it should.',
    ],
    [
      'a speech that stops',
      '<bell time="1:00" pause-on-bell="true"/>',
      '“1st Affirmative” stops at a bell; here its clock runs on unless the chair pauses it.',
    ],
  ])('is noted, and the rest imported: %s', (_, bell, note) => {
    const result = imported(file({ types: type(bell) }));
    expect(result.ok).toBe(true);
    expect(result.notes).toContain(note);
  });

  it('is noted for the whole file as well', () => {
    const newer = imported(file().replace('schema-version="2.2"', 'schema-version="3.0"'));
    expect(newer.notes[0]).toMatch(/^Line 2: the file is of schema 3.0, newer than 2.2/);
    const unknown = imported(file().replace(' schema-version="2.2"', ''));
    expect(unknown.notes[0]).toMatch(/does not say of which schema/);
    const unused = imported(file({ types: type('') + type('', '1:00', 'reply') }));
    expect(unused.notes[0]).toMatch(/no speech is of the type “reply”/);
    const twice = imported(file({ types: type('') + type('', '1:00') }));
    expect(twice.notes[0]).toMatch(/the type “main” is there twice/);
    const preps = '<prep-time length="5:00"/><prep-time-controlled length="7:00"/>';
    expect(imported(file({ prep: preps })).notes[0]).toMatch(/two kinds of preparation/);
  });
});

describe('a file that cannot be imported', () => {
  it('hears everything that is wrong with it at once', () => {
    const result = imported(
      file({
        head: '',
        types: type('', 'seven minutes') + type('', '0:00', 'reply'),
        speeches: `${speech('1st Affirmative')}${speech('1st Negative', 'rebuttal')}${speech('Negative Reply', 'reply')}<speech type="main"/>`,
      }),
    );
    expect(result.ok ? [] : result.faults).toEqual([
      'Line 2: the format has no name. Give it one, like <name>Our school</name>.',
      'Line 7: the speech “1st Affirmative” (and 1 more) has the length “seven minutes”. Write its minutes and seconds, like length="7:00".',
      'Line 7: the speech “Negative Reply” has the length “0:00”. Write its minutes and seconds, like length="7:00".',
      'Line 10: the speech “1st Negative” is of the type “rebuttal”, which the file does not have. Types of speeches in it: “main”, “reply”.',
      'Line 10: a speech has no name. Give it one, like <name>1st Affirmative</name>.',
    ]);
  });

  it.each([
    ['another kind of file', '<html/>', /begins with <html>. A Debatekeeper format begins with/],
    ['no speeches', file({ speeches: '' }), /the file has no speeches/],
    ['no length', file({ types: '<speech-type ref="main"/>' }), /has no length/],
    [
      'one side only',
      file({ speeches: speech('1st Affirmative') + speech('2nd Affirmative') }),
      /Nobody sits for the Opposition side/,
    ],
    [
      'too many speakers',
      file({ speeches: Array.from({ length: 17 }, (_, i) => speech(`Pro ${i}`)).join('') }),
      /make 17 seats, and a debate has at most 16/,
    ],
    [
      'too many speeches',
      file({ speeches: (speech('Pro 1') + speech('Con 1')).repeat(30) }),
      /has 62 parts with its votes, and at most 60 fit/,
    ],
    ['what is not XML', 'Dear sir,', /not well-formed/],
  ])('is refused with a sentence: %s', (_, xml, sentence) => {
    const result = imported(xml);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.faults.join('\n')).toMatch(sentence);
  });
});
