import {
  ann,
  called,
  dan,
  did,
  eve,
  fileArgument,
  given,
  olga,
  seated,
  started,
  until,
} from '../rehearsal.fixture.js';

const hide = (argument: number) =>
  ({
    type: 'hide-argument',
    argument,
    rule: 'personal-data',
    reason: 'A telephone number',
  }) as const;
const restore = (argument: number) => ({ type: 'restore-argument', argument }) as const;
const filed = (tag: string) => did(ann, fileArgument({ tag }));
const spoken = given(seated(), called, until(5), started, filed('One'), filed('Two'));
const hidden = did(olga, hide(1))(spoken);

describe('hiding an argument', () => {
  it('takes it out of sight with a rule and a reason, and leaves its place', () => {
    const { entries, then } = spoken.when(hide(1), olga);
    expect(entries).toMatchObject([
      {
        event: { type: 'argument-hidden', argument: 1, rule: 'personal-data' },
        words: { reason: 'A telephone number' },
      },
    ]);
    expect(then.debate.arguments).toMatchObject([
      { number: 1, hidden: true },
      { number: 2, hidden: false },
    ]);
  });

  it('is the deputy’s as well', () => {
    const link = { invitation: { role: 'deputy' } } as const;
    const { then } = spoken.when({ type: 'become-deputy' }, dan, link);
    expect(then.when(hide(1), dan).refusal).toBeNull();
  });

  it('is refused', () => {
    expect(spoken.when(hide(1), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(spoken.when(hide(1), eve).refusal).toEqual({ code: 'not-allowed' });
    expect(spoken.when(hide(3), olga).refusal).toEqual({ code: 'no-such-argument', argument: 3 });
    expect(hidden.when(hide(1), olga).refusal).toEqual({ code: 'already-so' });
  });
});

describe('restoring an argument', () => {
  it('puts it back exactly as it was', () => {
    const { events, then } = hidden.when(restore(1), olga);
    expect(events).toEqual([{ type: 'argument-restored', argument: 1 }]);
    expect(then.debate.arguments).toEqual(spoken.debate.arguments);
    expect(then.debate.hidden).toEqual([]);
  });

  it('is refused', () => {
    expect(hidden.when(restore(1), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(hidden.when(restore(2), olga).refusal).toEqual({ code: 'already-so' });
    expect(hidden.when(restore(3), olga).refusal).toEqual({
      code: 'no-such-argument',
      argument: 3,
    });
  });
});
