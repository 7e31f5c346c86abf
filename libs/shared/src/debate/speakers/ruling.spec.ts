import {
  ben,
  called,
  did,
  ended,
  eve,
  given,
  olga,
  onFloor,
  seated,
  skipTurn,
  started,
} from '../rehearsal.fixture.js';
import { listOfSpeakers } from './list-of-speakers.js';
import { policyIn } from './policies.js';
import { asks, fay, fromTheFloor, gus, recognise } from './speakers.fixture.js';
import { pointDue, requestStanding } from './standing.js';

const raised = given(seated(), called, started, asks(ben, 'point-of-order'));
const rule = (request: number, result: 'upheld' | 'dismissed' | 'out-of-order' = 'dismissed') =>
  ({ type: 'rule', request, result, reason: 'The clock was right' }) as const;

describe('a point of order', () => {
  it('is ruled on by the chair with a reason', () => {
    for (const result of ['upheld', 'dismissed', 'out-of-order'] as const) {
      const { entries, then } = raised.when(rule(1, result), olga);
      expect(entries[0]).toMatchObject({
        event: { type: 'ruling-given', request: 1, result },
        words: { reason: 'The clock was right' },
      });
      const [request] = then.debate.requests;
      expect(request && requestStanding(then.debate, request)).toBe(result);
      expect(request?.reason).toBe('The clock was right');
    }
  });

  it('lets no turn be called, and no vote opened, until that is done', () => {
    const between = ended(raised).at(20);
    expect(between.when(onFloor('call-turn'), olga).refusal).toEqual({
      ...{ code: 'ruling-due', request: 1 },
    });
    const ruled = did(olga, rule(1))(between);
    expect(ruled.when(onFloor('call-turn'), olga).refusal).toBeNull();
    const last = Array.from({ length: 5 }).reduce<typeof between>(
      (so) => did(olga, skipTurn)(so),
      between,
    );
    expect(last.when(onFloor('open-division'), olga).refusal).toEqual({
      ...{ code: 'ruling-due', request: 1 },
    });
  });

  it('goes before every speaker', () => {
    const so = fromTheFloor(asks(eve), asks(fay, 'point-of-order'));
    expect(so.when(recognise(1), olga).refusal).toEqual({ code: 'ruling-due', request: 2 });
    expect(so.when(recognise(2), olga).refusal).toEqual({ code: 'point-to-rule', request: 2 });
    expect(so.when({ type: 'decline-request', request: 2, reason: 'No' }, olga).refusal).toEqual({
      ...{ code: 'point-to-rule', request: 2 },
    });
  });

  it('waits unruled while the clock is in the chair, and outlasts its segment', () => {
    const alone = did(olga, { type: 'hand-over', to: 'clock' })(raised);
    const later = alone.at(250);
    expect(later.debate.books.length).toBeGreaterThan(1);
    expect(pointDue(later.debate)?.number).toBe(1);
  });

  it('is ruled on once, and nothing else is', () => {
    expect(did(olga, rule(1))(raised).when(rule(1), olga).refusal).toEqual({
      ...{ code: 'request-not-waiting', request: 1 },
    });
    expect(raised.when(rule(2), olga).refusal).toEqual({ code: 'no-such-request', request: 2 });
    expect(fromTheFloor(asks(eve)).when(rule(1), olga).refusal).toEqual({
      ...{ code: 'not-a-point', request: 1 },
    });
    expect(raised.when(rule(1), ben).refusal).toEqual({ code: 'not-allowed' });
  });

  it('waits again when the ruling is taken back, and the clock has run on', () => {
    const back = did(olga, { type: 'undo' })(did(olga, rule(1, 'upheld'))(raised.at(12)).at(15));
    expect(pointDue(back.debate)?.number).toBe(1);
    expect(back.debate.requests[0]?.reason).toBeNull();
    expect(back.debate.floor).toEqual(raised.debate.floor);
  });
});

describe('a request that the chair declines', () => {
  const two = fromTheFloor(asks(eve), asks(fay));
  const decline = (request: number) =>
    ({ type: 'decline-request', request, reason: 'No time' }) as const;

  it('leaves the list with a reason', () => {
    const { then } = two.when(decline(1), olga);
    expect(listOfSpeakers(then.debate).map(({ number }) => number)).toEqual([2]);
    expect(then.debate.requests[0]?.reason).toBe('No time');
    expect(then.when(decline(1), olga).refusal).toEqual({
      code: 'request-not-waiting',
      request: 1,
    });
    expect(then.when(decline(9), olga).refusal).toEqual({ code: 'no-such-request', request: 9 });
  });

  it('is back on it when that is undone, with who asked meanwhile', () => {
    const meanwhile = asks(gus)(did(olga, decline(1))(two).at(12));
    const back = did(olga, { type: 'undo' })(meanwhile.at(14));
    expect(listOfSpeakers(back.debate).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('the rule for speeches', () => {
  const two = fromTheFloor(asks(eve, 'speech', 'proposition'), asks(fay, 'speech', 'proposition'));
  const set = (policy: 'random' | 'quiet-first' | 'alternate-sides') =>
    ({ type: 'set-queue-policy', policy }) as const;

  it('is set by the chair until the segment ends', () => {
    const { events, then } = two.when(set('quiet-first'), olga);
    expect(events).toEqual([{ type: 'queue-policy-set', turn: 1, policy: 'quiet-first' }]);
    expect(policyIn(then.debate, 1).policy).toBe('quiet-first');
    expect(policyIn(then.debate, 2).policy).toBe('first-come');
  });

  it('draws lots from a seed that is kept', () => {
    const { events, then } = two.when(set('random'), olga, { seed: 77 });
    expect(events).toMatchObject([{ seed: 77 }]);
    expect(policyIn(then.debate, 1)).toEqual({ policy: 'random', seed: 77 });
  });

  it('is not set twice, nor where there is no list', () => {
    expect(two.when(set('alternate-sides'), olga).refusal).toEqual({ code: 'already-so' });
    expect(raised.when(set('random'), olga).refusal).toEqual({ code: 'list-closed' });
  });
});
