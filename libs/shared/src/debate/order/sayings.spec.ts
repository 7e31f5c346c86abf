import { unspoken, withheld } from '../../record/withhold.js';
import { answer, cost, offered, taken } from '../poi/given-points.fixture.js';
import {
  ann,
  type Asked,
  ben,
  called,
  dan,
  did,
  ended,
  eve,
  filedCards,
  given,
  olga,
  type Rehearsal,
  seated,
  started,
  until,
} from '../rehearsal.fixture.js';
import { isHidden } from './hiding.js';
import { appealAgainst, decideAppeal, deputised } from './sanctions.fixture.js';

const hide = (of: { poi: number } | { exchange: number } | { challenge: number } = { poi: 1 }) =>
  ({ type: 'hide-words', of, rule: 'abuse', reason: 'Names a family' }) as const;
const restore = { type: 'restore-words', of: { poi: 1 } } as const;

const answered = did(ann, answer)(taken);
const hidden = did(olga, hide())(answered);
const refused = (rehearsal: Rehearsal, asked: Asked, by = olga) =>
  rehearsal.when(asked, by).refusal;
const readBy = ({ debate, log }: Rehearsal) =>
  JSON.stringify(withheld(debate, log).map(({ wording }) => wording ?? null));

describe('hiding what was said in passing', () => {
  it('takes a point and its answer out of the public log, and leaves them to moderators', () => {
    const { events, then } = answered.when(hide(), olga);
    expect(events).toEqual([{ type: 'words-hidden', of: { poi: 1 }, rule: 'abuse' }]);
    expect(isHidden(then.debate, { poi: 1 })).toBe(true);
    expect(readBy(answered)).toContain(cost);
    expect(readBy(then)).not.toContain(cost);
    expect(readBy(then)).not.toContain(answer.text);
    expect(JSON.stringify(unspoken(then.log))).toContain(answer.text);
  });

  it('is put on record with who, when, the rule and the reason', () => {
    expect(hidden.debate.hidings).toMatchObject([
      { of: { poi: 1 }, by: olga, office: 'chair', rule: 'abuse', reason: 'Names a family' },
    ]);
  });

  it('covers a challenge with its answer', () => {
    const said = { argument: 1, card: 1, ground: 'clipping', statement: 'Liars, all' } as const;
    const challenged = given(
      ...[seated(), called, until(5), started, filedCards(ann, 1), until(20), ended, until(25)],
      did(ben, { type: 'challenge-card', ...said }),
      did(ann, { type: 'answer-challenge', challenge: 1, text: 'You lie' }),
    );
    const { then } = challenged.when(hide({ challenge: 1 }), olga);
    expect(readBy(challenged)).toContain('Liars, all');
    expect(readBy(then)).not.toMatch(/Liars|You lie/u);
  });

  it('is done once, and only to what was said', () => {
    expect(refused(hidden, hide())).toEqual({ code: 'already-so' });
    expect(refused(offered, hide())).toEqual({ code: 'no-such-point', poi: 1 });
    expect(refused(answered, hide({ exchange: 1 }))).toEqual({
      code: 'no-such-exchange',
      exchange: 1,
    });
    expect(refused(answered, hide({ challenge: 1 }))).toEqual({
      code: 'no-such-challenge',
      challenge: 1,
    });
  });

  it('is for moderators', () => {
    expect(refused(answered, hide(), ben)).toEqual({ code: 'not-allowed' });
    expect(refused(hidden, restore, ben)).toEqual({ code: 'not-allowed' });
  });
});

describe('restoring it', () => {
  it('shows the words again, to everybody', () => {
    const { events, then } = hidden.when(restore, olga);
    expect(events).toEqual([{ type: 'words-restored', of: { poi: 1 } }]);
    expect(isHidden(then.debate, { poi: 1 })).toBe(false);
    expect(readBy(then)).toContain(cost);
    expect(then.debate.hidings).toMatchObject([{ ended: { how: 'lifted', by: olga } }]);
  });

  it('is refused where nothing is hidden', () => {
    expect(refused(answered, restore)).toEqual({ code: 'already-so' });
  });

  it('comes with undo as well', () => {
    const { refusal, then } = hidden.when({ type: 'undo' }, olga);
    expect(refusal).toBeNull();
    expect(isHidden(then.debate, { poi: 1 })).toBe(false);
    expect(then.debate.hidings).toMatchObject([{ ended: { how: 'taken-back' } }]);
  });
});

describe('an appeal against it', () => {
  const deputies = deputised(hidden);

  it('is open to whoever asked, and to whoever answered', () => {
    expect(refused(deputies, appealAgainst({ poi: 1 }), ben)).toBeNull();
    expect(refused(deputies, appealAgainst({ poi: 1 }), ann)).toBeNull();
    expect(refused(deputies, appealAgainst({ poi: 1 }), eve)).toEqual({ code: 'not-yours' });
  });

  it('restores the words when it is upheld', () => {
    const appealed = did(ben, appealAgainst({ poi: 1 }))(deputies);
    const { events, then } = appealed.when(decideAppeal(1, 'upheld'), dan);
    expect(events).toMatchObject([
      { type: 'appeal-decided', result: 'upheld' },
      { type: 'words-restored', of: { poi: 1 }, appeal: 1 },
    ]);
    expect(isHidden(then.debate, { poi: 1 })).toBe(false);
  });
});
