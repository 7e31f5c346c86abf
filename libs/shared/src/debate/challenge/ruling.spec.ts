import { lightning } from '../../formats/lightning.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  draft,
  ended,
  eve,
  filedCards,
  given,
  noVotes,
  olga,
  onFloor,
  type Rehearsal,
  resume,
  sealed,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import { due } from '../floor/clock.js';
import { atTable, strikeOf } from './challenge.js';

const raise = {
  type: 'challenge-card',
  argument: 1,
  card: 1,
  ground: 'miscut',
  statement: 'It leaves half out',
} as const;
const answer = (challenge = 1) =>
  ({ type: 'answer-challenge', challenge, text: 'It is all there' }) as const;
const withdraw = (challenge = 1) => ({ type: 'withdraw-challenge', challenge }) as const;
const rule = (result: 'upheld' | 'dismissed', challenge = 1) =>
  ({ type: 'rule-challenge', challenge, result, reason: 'I read the source' }) as const;
const undo = { type: 'undo' } as const;

const waiting = given(
  ...[seated(), called, until(5), started, filedCards(ann), until(20), ended, until(25), called],
);
const raised = did(ben, raise)(waiting.at(27));
const answered = did(ann, answer())(raised.at(40));
const unanswered = raised.at(87);

describe('answering a challenge', () => {
  it('is recorded once, with its words beside it', () => {
    const { entries, then } = raised.at(40).when(answer(), ann);
    expect(entries).toEqual([
      {
        at: at(40),
        actor: ann,
        event: { type: 'challenge-answered', challenge: 1, seat: 'for' },
        words: { answer: 'It is all there' },
      },
    ]);
    expect(then.debate.challenges).toMatchObject([
      { standing: 'answered', answer: { seat: 'for', text: 'It is all there' } },
    ]);
    expect(then.when(answer(), ann).refusal).toEqual({ code: 'already-so' });
  });

  it('is for the side whose card it is', () => {
    expect(raised.when(answer(), ben).refusal).toEqual({ code: 'not-your-challenge' });
    expect(raised.when(answer(), eve).refusal).toEqual({ code: 'not-allowed' });
    expect(raised.when(answer(2), ann).refusal).toEqual({
      code: 'no-such-challenge',
      challenge: 2,
    });
  });

  it('is over after sixty seconds, to the millisecond', () => {
    expect(due(raised.debate)).toBe(at(87));
    expect(raised.at(86.999).when(answer(), ann).refusal).toBeNull();
    expect(unanswered.log.at(-1)).toMatchObject({
      at: at(87),
      actor: 'clock',
      event: { type: 'response-time-ended', challenge: 1 },
    });
    expect(unanswered.when(answer(), ann).refusal).toEqual({ code: 'response-over' });
  });

  it('is not hurried by an outage', () => {
    const away = { type: 'outage-credited', from: at(30), to: at(50) } as const;
    const lines = sealed(raised.log.slice(-1), [{ at: at(50), actor: 'clock', event: away }], null);
    const { debate } = resume([...raised.log, ...lines], at(50));
    expect(due(debate)).toBe(at(107));
    expect(debate.books.at(-1)).toMatchObject({ waited: 2_000, paused: 20_000 });
  });
});

describe('withdrawing a challenge', () => {
  it('is possible until it is ruled on', () => {
    for (const open of [raised, answered, unanswered]) {
      const { events, then } = open.when(withdraw(), ben);
      expect(events).toEqual([{ type: 'challenge-withdrawn', challenge: 1 }]);
      expect(atTable(then.debate)).toBeNull();
    }
    const ruled = did(olga, rule('dismissed'))(answered);
    expect(ruled.when(withdraw(), ben).refusal).toEqual({ code: 'already-so' });
  });

  it('is for the seat that raised it', () => {
    expect(raised.when(withdraw(), ann).refusal).toEqual({ code: 'not-your-challenge' });
    expect(raised.when(withdraw(2), ben).refusal).toEqual({
      code: 'no-such-challenge',
      challenge: 2,
    });
  });
});

describe('ruling on a challenge', () => {
  it.each([
    ['upheld', 'challenge-upheld'],
    ['dismissed', 'challenge-dismissed'],
  ] as const)('%s goes on record with its reason', (result, type) => {
    const { entries, then } = answered.when(rule(result), olga);
    expect(entries).toMatchObject([
      { event: { type, challenge: 1 }, words: { reason: 'I read the source' } },
    ]);
    expect(then.debate.challenges).toMatchObject([
      { ruling: { result, reason: 'I read the source' } },
    ]);
  });

  it('strikes the card when it is upheld, and leaves all the rest as it was', () => {
    const upheld = did(olga, rule('upheld'))(answered);
    expect(strikeOf(upheld.debate, 1, 1)).toMatchObject({ ground: 'miscut' });
    expect(strikeOf(did(olga, rule('dismissed'))(answered).debate, 1, 1)).toBeNull();
    expect(upheld.debate.arguments).toEqual(waiting.debate.arguments);
  });

  it('waits until the other side was heard', () => {
    expect(raised.when(rule('upheld'), olga).refusal).toEqual({ code: 'response-open' });
    expect(answered.when(rule('upheld'), olga).refusal).toBeNull();
    expect(unanswered.when(rule('upheld'), olga).refusal).toBeNull();
  });

  it('is the chair’s, and happens once', () => {
    expect(answered.when(rule('upheld'), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(answered.when(rule('upheld', 2), olga).refusal).toEqual({
      code: 'no-such-challenge',
      challenge: 2,
    });
    const ruled = did(olga, rule('upheld'))(answered);
    expect(ruled.when(rule('dismissed'), olga).refusal).toEqual({ code: 'already-so' });
  });

  it('holds the debate up as long as it takes, and lets the clock go on from where it was', () => {
    const late = answered.at(400);
    expect(late.debate.floor).toMatchObject({ phase: 'called', startsAt: null });
    const { floor } = did(olga, rule('upheld'))(late).debate;
    expect(floor).toMatchObject({ phase: 'called', startsAt: at(408) });
  });
});

describe('taking a ruling back', () => {
  const ruled = did(olga, rule('upheld'))(answered);

  it('opens the challenge again, and the clock waits again', () => {
    const { debate } = ruled.at(46).when(undo, olga).then;
    expect(debate.challenges).toEqual(answered.debate.challenges);
    expect(strikeOf(debate, 1, 1)).toBeNull();
    expect(atTable(debate)?.number).toBe(1);
    expect(debate.floor).toMatchObject({ phase: 'called', startsAt: null });
  });

  it('is possible for ten seconds', () => {
    expect(ruled.at(50.001).when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('gives the turn its reading time back once it is ruled on again', () => {
    const again = given(() => ruled.at(46), did(olga, undo), did(olga, rule('dismissed')));
    expect(again.debate.floor).toMatchObject({ phase: 'called', startsAt: at(54) });
    const { books } = again.at(400).debate;
    for (const { calledAt, endedAt, waited, ran, paused, overtime } of books)
      expect(waited + ran + paused + overtime).toBe((endedAt ?? 0) - calledAt);
  });
});

describe('with the clock in the chair', () => {
  const unattended = given(
    ...[seated(lightning, { chair: 'clock' }), did(ann, { type: 'check-in' })],
    ...[did(ben, { type: 'check-in' }), until(20), filedCards(ann)],
  );
  /** Ann's speech is over at 109 s, and Ben's turn is called two seconds later. */
  const next = unattended.at(112);
  const open = did(ben, raise)(next);
  const lastOf = (rehearsal: Rehearsal, count: number) =>
    rehearsal.log.slice(-count).map(({ event }) => event.type);

  it('the ruling waits and the debate goes on after the answer', () => {
    const heard = did(ann, answer())(open.at(120)).at(121);
    expect(lastOf(heard, 2)).toEqual(['challenge-answered', 'challenge-deferred']);
    expect(heard.debate.floor).toMatchObject({ phase: 'called', startsAt: expect.any(Number) });
    expect(atTable(heard.debate)).toBeNull();
  });

  it('or after the time to answer', () => {
    const later = open.at(172);
    expect(lastOf(later, 2)).toEqual(['response-time-ended', 'challenge-deferred']);
    expect(later.at(190).debate.floor).toMatchObject({ phase: 'running' });
  });

  it('whoever takes the chair rules, even while somebody speaks, and leaves the floor alone', () => {
    const speaking = open.at(190).when({ type: 'take-chair' }, olga).then;
    const { debate } = did(olga, rule('upheld'))(speaking);
    expect(strikeOf(debate, 1, 1)).not.toBeNull();
    expect(debate.floor).toEqual(speaking.debate.floor);
    const undone = given(() => speaking, did(olga, rule('upheld')), until(195), did(olga, undo));
    expect(undone.debate.challenges).toEqual(speaking.debate.challenges);
    expect(undone.debate.floor).toEqual(speaking.debate.floor);
  });

  it('until the final vote closes', () => {
    const chaired = open.at(190).when({ type: 'take-chair' }, olga).then;
    const skips = [skipped, until(200), skipped, skipped, skipped, skipped];
    const voting = given(() => chaired, ...skips, did(olga, onFloor('open-division')));
    expect(voting.when(rule('upheld'), olga).refusal).toBeNull();
    const closed = did(olga, onFloor('close-division'))(voting);
    const refusal = { code: 'wrong-stage', stage: 'closed' };
    expect(closed.when(rule('upheld'), olga).refusal).toEqual(refusal);
    expect(closed.when(withdraw(), ben).refusal).toEqual(refusal);
  });

  it('a challenge that waits for a ruling goes on to wait when the chair is handed over', () => {
    const { then } = answered.when({ type: 'hand-over', to: 'clock' }, olga);
    const later = then.at(41, { ...noVotes, drafts: [draft(ben, 'against', 40, {})] });
    expect(later.log.some(({ event }) => event.type === 'challenge-deferred')).toBe(true);
    expect(later.debate.floor).toMatchObject({ phase: 'called', startsAt: at(48) });
  });
});

it('a debate that is cancelled leaves its challenge without a ruling', () => {
  const over = did(olga, { type: 'cancel-debate', reason: 'Fire' })(raised);
  expect(due(over.debate)).toBeNull();
  expect(over.debate.challenges).toMatchObject([{ ruling: null }]);
});
