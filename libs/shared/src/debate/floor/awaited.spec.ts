import { byCorrespondence } from '../../formats/correspondence.js';
import { freeDebate } from '../../formats/free-debate.js';
import { lightning } from '../../formats/lightning.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  ended,
  eve,
  filedCards,
  given,
  olga,
  pauseClock,
  type Rehearsal,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import { awaitedFrom } from './awaited.js';

const day = 86_400;
const letters = byCorrespondence(lightning, 2 * day);
const of = ({ debate }: Rehearsal) => [awaitedFrom(debate, ann), awaitedFrom(debate, ben)];

describe('what a debate waits for', () => {
  const lobby = given(seated(letters));
  const first = given(() => lobby, called, until(day));

  it('is that everybody in a seat is ready', () => {
    const ready = { what: 'ready', since: null, due: null };
    expect(of(lobby)).toEqual([ready, ready]);
    expect(of(did(ann, { type: 'check-in' })(lobby))).toEqual([null, ready]);
    expect(awaitedFrom(lobby.debate, eve)).toBeNull();
  });

  it('is the speech of who has the floor, since its call and until its time is up', () => {
    expect(of(first)).toEqual([{ what: 'speech', since: at(0), due: at(2 * day) }, null]);
    expect(of(first.at(2 * day + 60))).toEqual([
      { what: 'speech', since: at(0), due: at(2 * day) },
      null,
    ]);
  });

  it('is due at no instant while the clock stands', () => {
    const paused = did(olga, pauseClock)(first);
    expect(of(paused)).toEqual([{ what: 'speech', since: at(0), due: null }, null]);
  });

  it('is nobody’s between turns, or once the debate is over', () => {
    expect(of(ended(first).at(day + 10))).toEqual([null, null]);
    const cancelled = did(olga, { type: 'cancel-debate', reason: 'Over' })(first);
    expect(of(cancelled)).toEqual([null, null]);
  });

  it('is the next question, then its answer', () => {
    const examined = given(() => lobby, called, skipped, called, skipped, called, until(10));
    const due = at(2 * day);
    expect(of(examined)).toEqual([{ what: 'question', since: at(0), due }, null]);
    const asked = did(ann, { type: 'open-exchange', turn: 3, text: 'Who pays?' })(examined);
    expect(of(asked)).toEqual([null, { what: 'answer', since: at(0), due }]);
  });

  it('is the response of the side that is challenged', () => {
    const carded = given(() => first, filedCards(ann), ended, until(day + 10));
    const challenge = {
      ...{ argument: 1, card: 1 },
      type: 'challenge-card',
      ground: 'clipping',
      statement: 'Cut short',
    } as const;
    const raised = did(ben, challenge)(carded);
    expect(of(raised)).toEqual([
      { what: 'response', since: at(day + 10), due: at(1.5 * day + 10) },
      null,
    ]);
  });

  it('is the side that has the floor in a free debate', () => {
    const free = given(
      seated(byCorrespondence(freeDebate, day)),
      ...[1, 2, 3, 4].map(() => skipped),
    );
    const block = given(() => free, called, until(60));
    expect(of(block)).toEqual([{ what: 'speech', since: at(0), due: at(day) }, null]);
    const passed = did(ann, { type: 'yield-floor' })(block);
    expect(of(passed)).toEqual([null, { what: 'speech', since: at(0), due: at(day + 60) }]);
  });

  it('is the same in a hall', () => {
    const hall = given(seated(), called, until(5), started);
    expect(of(hall)).toEqual([{ what: 'speech', since: at(0), due: at(95) }, null]);
  });
});
