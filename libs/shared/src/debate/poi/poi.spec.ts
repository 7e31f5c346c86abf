import { paced } from '../../formats/pace.js';
import { due } from '../floor/clock.js';
import { parliament } from '../parliament.fixture.js';
import {
  ann,
  at,
  ben,
  callTurn,
  cat,
  did,
  endTurn,
  eve,
  given,
  ivy,
  olga,
  pauseClock,
  resumeClock,
  seated,
  skipped,
  skipTurn,
  started,
  until,
  called,
} from '../rehearsal.fixture.js';
import {
  protectedTime,
  open,
  cost,
  offer,
  take,
  decline,
  withdraw,
  answer,
  offered,
  taken,
  refused,
  stage,
} from './given-points.fixture.js';
import { offersIn, offersOf, openPoints, takenPoint } from './points.js';
import { openness } from './poi-window.js';

describe('offering a point of information', () => {
  it('says who offers, and keeps the words beside it', () => {
    expect(open.when(offer(cost), ben).entries).toEqual([
      {
        at: at(20),
        actor: ben,
        event: {
          type: 'poi-offered',
          poi: 1,
          turn: 1,
          seat: 'lo',
          side: 'opposition',
          person: ben,
          written: true,
        },
        words: { text: cost },
      },
    ]);
    expect(stage(offered)).toBe('offered');
  });

  it('needs no words where it is said aloud', () => {
    const { entries } = open.when(offer(), ben);
    expect(entries).toMatchObject([{ event: { written: false } }]);
    expect(entries[0]?.words).toBeUndefined();
  });

  it('is possible from the opening of the window until it closes', () => {
    expect(refused(protectedTime.at(14.999), offer())).toEqual({ code: 'points-closed' });
    expect(refused(protectedTime.at(15), offer())).toBeNull();
    expect(refused(protectedTime.at(84.999), offer())).toBeNull();
    expect(refused(protectedTime.at(85), offer())).toEqual({ code: 'points-closed' });
  });

  it('is refused outside of a running turn', () => {
    const closed = { code: 'points-closed' };
    expect(refused(given(seated(parliament)), offer())).toEqual(closed);
    expect(refused(given(seated(parliament), called), offer())).toEqual(closed);
    expect(refused(open, offer(cost, 3))).toEqual(closed);
    expect(refused(protectedTime.at(96), offer())).toEqual(closed);
    expect(refused(did(olga, endTurn)(open), offer())).toEqual(closed);
    expect(refused(did(olga, pauseClock)(open), offer())).toEqual({ code: 'clock-paused' });
  });

  it('is refused in a turn that takes none', () => {
    const ordinary = given(seated(), called, until(5), started, until(40));
    expect(refused(ordinary, offer())).toEqual({ code: 'points-closed' });
    expect(openness(ordinary.debate, ordinary.now)).toBeNull();
  });

  it('is for the other side only', () => {
    expect(refused(open, offer(), cat)).toEqual({ code: 'own-speaker' });
    expect(refused(open, offer(), ann)).toEqual({ code: 'own-speaker' });
    expect(refused(open, offer(), eve)).toEqual({ code: 'not-allowed' });
  });

  it('is possible once at a time for each seat', () => {
    expect(refused(offered, offer())).toEqual({ code: 'point-waits' });
    const both = did(ivy, offer())(offered);
    expect(openPoints(both.debate).map(({ seat }) => seat)).toEqual(['lo', 'mo']);
    expect(refused(did(ben, withdraw)(offered), offer())).toBeNull();
    expect(refused(taken, offer())).toBeNull();
  });
});

describe('an offer', () => {
  it('can be withdrawn by its seat until it is decided', () => {
    expect(offered.when(withdraw, ben).events).toEqual([{ type: 'poi-withdrawn', poi: 1 }]);
    expect(refused(offered, withdraw, ivy)).toEqual({ code: 'not-your-point' });
    expect(refused(open, withdraw)).toEqual({ code: 'no-such-point', poi: 1 });
    expect(refused(taken, withdraw)).toEqual({ code: 'point-over' });
    expect(refused(did(olga, pauseClock)(offered), withdraw)).toEqual({ code: 'clock-paused' });
  });

  it('can be declined by the speaker', () => {
    const { then, events } = offered.when(decline, ann);
    expect(events).toEqual([{ type: 'poi-declined', poi: 1 }]);
    expect(stage(then)).toBe('declined');
    expect(refused(then, decline, ann)).toEqual({ code: 'point-over' });
    expect(refused(offered, decline, ivy)).toEqual({ code: 'not-your-turn' });
    expect(refused(offered, decline, cat)).toEqual({ code: 'not-your-turn' });
    expect(refused(open, decline, ann)).toEqual({ code: 'no-such-point', poi: 1 });
  });

  it('can be taken by the speaker, and is said then', () => {
    const { entries, then } = offered.when(take, ann);
    expect(entries).toEqual([
      {
        at: at(20),
        actor: ann,
        event: { type: 'poi-accepted', poi: 1, by: 'pm' },
        words: { text: cost },
      },
    ]);
    expect(takenPoint(then.debate)?.text).toBe(cost);
    expect(refused(offered, take, ben)).toEqual({ code: 'not-your-turn' });
    expect(refused(did(olga, pauseClock)(offered), take, ann)).toEqual({ code: 'clock-paused' });
  });

  it('waits while another one is answered', () => {
    const second = { type: 'accept-poi', poi: 2 } as const;
    const waiting = did(ivy, offer())(taken);
    expect(refused(waiting, second, ann)).toEqual({ code: 'answer-first' });
    expect(refused(did(ann, answer)(waiting), second, ann)).toBeNull();
  });
});

describe('time', () => {
  it('lets an offer lapse twenty seconds after it was made', () => {
    expect(due(offered.debate)).toBe(at(40));
    const lapsed = offered.at(40);
    expect(lapsed.log.at(-1)).toMatchObject({
      at: at(40),
      actor: 'clock',
      event: { type: 'poi-lapsed', poi: 1 },
    });
    expect(stage(lapsed)).toBe('lapsed');
    expect(refused(lapsed, take, ann)).toEqual({ code: 'point-over' });
  });

  it('lets every offer lapse when the window closes', () => {
    const late = did(ivy, offer())(did(ben, offer())(protectedTime.at(80))).at(85);
    expect(late.log.slice(-2)).toMatchObject([
      { at: at(85), event: { type: 'poi-lapsed', poi: 1 } },
      { at: at(85), event: { type: 'poi-lapsed', poi: 2 } },
    ]);
  });

  it('does not count while the clock is paused', () => {
    const paused = did(olga, pauseClock)(offered.at(30));
    expect(due(paused.debate)).toBeNull();
    expect(stage(paused.at(500))).toBe('offered');
    const resumed = did(olga, resumeClock)(paused.at(500));
    expect(due(resumed.debate)).toBe(at(510));
  });

  it('is divided by the pace of the format, as reading time is', () => {
    const quick = given(seated(paced(parliament, 10)), called, until(3));
    expect(due(did(ben, offer())(quick).debate)).toBe(at(5));
  });

  it('ends an offer with its turn, without another line', () => {
    for (const end of [endTurn, skipTurn]) {
      const over = did(olga, end)(offered);
      expect(over.log.at(-1)?.event.type).toMatch(/^turn-/);
      expect(stage(over)).toBe('lapsed');
      expect(stage(over.at(60))).toBe('lapsed');
      expect(refused(over, take, ann)).toEqual({ code: 'point-over' });
    }
  });
});

describe('a point that was taken', () => {
  it('is asked at once where it was written, and after its time where it is spoken', () => {
    expect(stage(taken)).toBe('asked');
    const aloud = did(ann, take)(did(ben, offer())(open));
    expect(stage(aloud)).toBe('accepted');
    expect(stage(aloud.at(34.999))).toBe('accepted');
    expect(stage(aloud.at(35))).toBe('asked');
  });

  it('is answered in one line, or aloud', () => {
    const { entries, then } = taken.when(answer, ann);
    expect(entries).toMatchObject([
      { event: { type: 'poi-answered', poi: 1 }, words: { text: 'Those who use it.' } },
    ]);
    expect(stage(then)).toBe('answered');
    expect(then.debate.points[0]).toMatchObject({ text: cost, answer: 'Those who use it.' });
    expect(refused(taken, { type: 'answer-poi', poi: 1 }, ann)).toBeNull();
  });

  it('is answered by the speaker until the turn is over', () => {
    expect(refused(taken, answer, ben)).toEqual({ code: 'not-your-turn' });
    expect(refused(offered, answer, ann)).toEqual({ code: 'point-over' });
    expect(refused(open, answer, ann)).toEqual({ code: 'no-such-point', poi: 1 });
    expect(refused(did(olga, pauseClock)(taken), answer, ann)).toEqual({ code: 'clock-paused' });
    expect(refused(taken.at(90), answer, ann)).toBeNull();
    expect(refused(taken.at(96), answer, ann)).toBeNull();
    expect(refused(did(olga, endTurn)(taken), answer, ann)).toEqual({ code: 'point-over' });
  });

  it('is counted for who offered it and for who took it', () => {
    const more = did(ivy, offer())(did(ann, answer)(taken));
    expect(offersOf(more.debate, 'lo')).toEqual({ offered: 1, taken: 1 });
    expect(offersOf(more.debate, 'mo')).toEqual({ offered: 1, taken: 0 });
    expect(offersIn(more.debate, 1)).toEqual({ offered: 2, taken: 1 });
  });
});

it('is over when its turn is, whoever comes next', () => {
  const next = given(() => offered, skipped, until(30), did(olga, callTurn));
  expect(stage(next)).toBe('lapsed');
});
