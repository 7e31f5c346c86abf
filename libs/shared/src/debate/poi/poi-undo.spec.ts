import { paced } from '../../formats/pace.js';
import { due } from '../floor/clock.js';
import { parliament } from '../parliament.fixture.js';
import {
  ann,
  at,
  ben,
  did,
  ended,
  endTurn,
  extendTurn,
  given,
  ivy,
  olga,
  onFloor,
  seated,
  started,
  startTurn,
  until,
  called,
} from '../rehearsal.fixture.js';
import {
  protectedTime,
  open,
  cost,
  offer,
  take,
  answer,
  offered,
  refused,
  stage,
} from './given-points.fixture.js';
import { offersOf, openPoints, takenPoint } from './points.js';

const undo = { type: 'undo' } as const;

describe('a command of the chair that is taken back', () => {
  it('leaves an offer as it was before the turn was ended by mistake', () => {
    const back = did(olga, undo)(did(olga, endTurn)(offered.at(30)).at(38));
    expect(stage(back)).toBe('offered');
    expect(due(back.debate)).toBe(at(48));
    expect(stage(back.at(48))).toBe('lapsed');
  });

  it('lets what was offered since count from the clock as it is again', () => {
    const extended = did(olga, extendTurn(10))(open);
    const back = did(olga, undo)(did(ben, offer())(extended.at(24)).at(26));
    expect(stage(back)).toBe('offered');
    expect(due(back.debate)).toBe(at(46));
  });

  it('ends what was offered since, where the window is not open any more', () => {
    const early = did(olga, extendTurn(10))(protectedTime.at(14));
    const back = did(olga, undo)(did(ben, offer())(early.at(16)));
    expect(stage(back)).toBe('lapsed');
    expect(stage(back.at(30))).toBe('lapsed');
  });

  it('ends every point of a turn that has not begun', () => {
    const quick = given(seated(paced(parliament, 10)), called, until(0.5));
    const running = did(olga, startTurn)(quick).at(2);
    const spoken = did(ann, take)(did(ben, offer())(running));
    const back = did(olga, undo)(did(ivy, offer())(spoken));
    expect([stage(back), stage(back, 2)]).toEqual(['lapsed', 'lapsed']);
    const again = did(olga, startTurn)(back.at(2.2)).at(4.2);
    expect(openPoints(again.debate)).toEqual([]);
    expect(takenPoint(again.debate)).toBeNull();
  });

  it('stays possible after a point was offered, taken and answered', () => {
    const extended = did(olga, extendTurn(10))(open);
    const busy = [did(ben, offer(cost)), did(ann, take), did(ann, answer)].reduce(
      (so, step) => step(so),
      extended,
    );
    expect(refused(busy, undo, olga)).toBeNull();
    expect(stage(did(olga, undo)(busy))).toBe('answered');
  });
});

describe('a turn that is voided and held again', () => {
  const reason = 'The microphone was off';
  const voided = onFloor('void-turn', { turn: 1, again: true, reason });
  const over = did(ann, take)(did(ben, offer(cost))(open));
  const again = given(
    () => did(ivy, offer())(over),
    ended,
    until(30),
    did(olga, voided),
    called,
    started,
    until(55),
  );

  it('leaves the points of its first run behind', () => {
    expect(again.debate.floor).toMatchObject({ phase: 'running', turn: 1 });
    expect([stage(again), stage(again, 2)]).toEqual(['asked', 'lapsed']);
    expect(openPoints(again.debate)).toEqual([]);
    expect(takenPoint(again.debate)).toBeNull();
    expect(offersOf(again.debate, 'lo')).toEqual({ offered: 0, taken: 0 });
    expect(refused(again, offer())).toBeNull();
  });

  it('has them back when the chair takes that back', () => {
    const back = given(() => did(ben, offer())(open), ended, until(26), did(olga, voided));
    expect(offersOf(back.debate, 'lo').offered).toBe(0);
    expect(offersOf(did(olga, undo)(back).debate, 'lo').offered).toBe(1);
  });
});
