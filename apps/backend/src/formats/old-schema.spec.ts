import { imported } from './imported.js';

describe('a file of the older schema', () => {
  const old = `<?xml version="1.0"?>
<debateformat name="Old village" schemaversion="1.1">
  <info><region>Here</region><usedat>The fair</usedat><desc>Two speeches</desc></info>
  <preptime length="20" />
  <resource ref="#all">
    <period ref="initial" bgcolor="#stay" />
    <period ref="over" bgcolor="#77ff0000" />
    <bell time="finish" number="2" nextperiod="over" />
  </resource>
  <resource ref="questions">
    <period ref="green" bgcolor="#7700ff00" poisallowed="true" />
    <bell time="1:00" number="1" nextperiod="green" />
  </resource>
  <speechtype ref="main" length="3:00" firstperiod="initial">
    <include resource="questions" />
    <period ref="reb" desc="Rebuttal" />
    <bell time="2:00" number="1" nextperiod="reb" />
  </speechtype>
  <speechtype ref="reply" length="60" firstperiod="#stay" />
  <speeches>
    <speech name="Pro 1" type="main" />
    <speech name="Con 1" type="main" />
    <speech name="Con Reply" type="reply" />
    <speech name="Pro Reply" type="reply" />
  </speeches>
</debateformat>`;

  it('is imported like a newer one, its resources where they are included', () => {
    const result = imported(old);
    if (!result.ok) throw new Error(result.faults.join('\n'));
    const { format } = result;
    expect(format).toMatchObject({
      name: 'Old village',
      sides: { proposition: 'Pro', opposition: 'Con' },
      sources: [
        'Imported from a Debatekeeper file of schema 1.1',
        'Two speeches',
        'Used at The fair',
      ],
    });
    const [prep, first, , reply] = format.segments.slice(1);
    expect(prep).toMatchObject({ kind: 'prep', seconds: 20 });
    expect(first).toMatchObject({
      seconds: 180,
      poi: { opens: 60, closes: 120 },
      periods: [
        { at: 0, name: 'Speech' },
        { at: 120, name: 'Rebuttal' },
      ],
      bells: [
        { at: 60, strokes: 1 },
        { at: 120, strokes: 1 },
        { at: 180, strokes: 2 },
      ],
    });
    expect(reply).toMatchObject({
      kind: 'reply',
      seats: ['c1'],
      bells: [{ at: 60, strokes: 2 }],
    });
  });
});
