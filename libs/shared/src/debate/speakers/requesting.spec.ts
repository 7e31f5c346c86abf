import { britishParliamentary } from '../../formats/british-parliamentary.js';
import {
  ann,
  ben,
  called,
  dan,
  did,
  eve,
  given,
  olga,
  seated,
  started,
} from '../rehearsal.fixture.js';
import { listOfSpeakers } from './list-of-speakers.js';
import { asks, fay, fromTheFloor, gus, recognised, request } from './speakers.fixture.js';

const open = fromTheFloor();
const deputised = did(dan, { type: 'become-deputy' }, { invitation: { role: 'deputy' } });

describe('who asks for the floor', () => {
  it('is put on the list, under the next number', () => {
    const { events, then, refusal } = open.when(request('speech', 'opposition'), eve, {
      name: 'Eve',
    });
    expect(refusal).toBeNull();
    expect(events).toEqual([
      {
        ...{ type: 'floor-requested', request: 1, turn: 1, kind: 'speech' },
        ...{ person: eve, side: 'opposition' },
      },
    ]);
    expect(then.debate.names[eve]).toBe('Eve');
    const second = asks(fay)(then).debate;
    expect(listOfSpeakers(second).map(({ number, person }) => [number, person])).toEqual([
      [1, eve],
      [2, fay],
    ]);
  });

  it('speaks for the own side from a seat, and from elsewhere for the one that is said, or neither', () => {
    const sideOf = (by: typeof eve, side: 'opposition' | null) =>
      open.when(request('speech', side), by).then.debate.requests[0]?.side;
    expect(sideOf(ann, 'opposition')).toBe('proposition');
    expect(sideOf(eve, 'opposition')).toBe('opposition');
    expect(sideOf(eve, null)).toBeNull();
  });

  it('stands on it once for each kind', () => {
    const asked = asks(eve)(open);
    expect(asked.when(request('speech'), eve).refusal).toEqual({
      code: 'already-on-list',
      request: 1,
    });
    expect(asked.when(request('question'), eve).refusal).toBeNull();
    const speaking = recognised(1)(asked);
    expect(speaking.when(request('speech'), eve).refusal).toEqual({
      code: 'already-on-list',
      request: 1,
    });
  });

  it('waits for a segment with a list', () => {
    const early = given(seated(), called, started);
    expect(early.when(request('speech'), ann).refusal).toEqual({ code: 'list-closed' });
    expect(given(seated()).when(request('speech'), ann).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'lobby',
    });
  });

  it('is a debater, where it is not debated from the floor', () => {
    const discussion = did(olga, (debate) => ({ type: 'end-turn', floor: debate.floorVersion }))(
      open,
    );
    const so = [called, started].reduce((then, step) => step(then), discussion.at(20));
    expect(so.when(request('speech'), eve).refusal).toEqual({ code: 'only-debaters-speak' });
    expect(so.when(request('speech'), ben).refusal).toBeNull();
  });

  it('does not run the list', () => {
    const so = deputised(open);
    for (const by of [olga, dan])
      expect(so.when(request('speech'), by).refusal).toEqual({ code: 'office-keeps-silent' });
  });

  it('is not on it while muted or removed', () => {
    const removed = did(
      olga,
      { type: 'sanction', person: eve, kind: 'removal', rule: 'abuse', reason: 'Because' },
      { concerned: 'Eve' },
    )(asks(eve)(open));
    expect(listOfSpeakers(removed.debate)).toEqual([]);
    expect(removed.when(request('reply'), eve).refusal?.code).toBe('removed');
  });
});

describe('a list that the chair has closed', () => {
  const closed = did(olga, { type: 'close-list' })(asks(eve)(open));

  it('takes no more requests, and still takes points', () => {
    expect(closed.when(request('speech'), fay).refusal).toEqual({ code: 'list-closed-by-chair' });
    expect(closed.when(request('question'), eve).refusal).toEqual({ code: 'list-closed-by-chair' });
    const point = request('point-of-order', null, 'The clock stood');
    expect(closed.when(point, fay).refusal).toBeNull();
  });

  it('keeps whoever stands on it', () => {
    expect(listOfSpeakers(closed.debate).map(({ number }) => number)).toEqual([1]);
    expect(recognised(1)(closed).debate.holder?.person).toBe(eve);
  });

  it('is opened again by the chair, or by taking the closing back', () => {
    const opened = did(olga, { type: 'open-list' })(closed);
    expect(opened.when(request('speech'), fay).refusal).toBeNull();
    const back = did(olga, { type: 'undo' })(closed.at(15));
    expect(back.when(request('speech'), fay).refusal).toBeNull();
  });

  it('is closed once, for its segment, by the chair', () => {
    expect(closed.when({ type: 'close-list' }, olga).refusal).toEqual({ code: 'already-so' });
    expect(open.when({ type: 'open-list' }, olga).refusal).toEqual({ code: 'already-so' });
    expect(open.when({ type: 'close-list' }, ann).refusal).toEqual({ code: 'not-allowed' });
    const next = [called, started].reduce(
      (so, step) => step(so),
      did(olga, (debate) => ({ type: 'end-turn', floor: debate.floorVersion }))(closed).at(20),
    );
    expect(next.when(request('speech'), ben).refusal).toBeNull();
    const lobby = given(seated());
    for (const type of ['close-list', 'open-list'] as const)
      expect(lobby.when({ type }, olga).refusal).toEqual({ code: 'list-closed' });
  });
});

describe('a point', () => {
  const running = given(seated(), called, started);

  it('is raised at any time by a debater, in a line', () => {
    expect(
      running.when(request('point-of-order', null, 'The clock stood'), ben).refusal,
    ).toBeNull();
    expect(running.when(request('point-of-order'), ben).refusal).toEqual({
      code: 'point-needs-words',
    });
  });

  it('is raised from the floor only where that debates', () => {
    const point = request('personal-privilege', null, 'I cannot hear');
    expect(running.when(point, eve).refusal).toEqual({ code: 'only-debaters-speak' });
    expect(open.when(point, eve).refusal).toBeNull();
  });

  it('is unknown to formats whose rules forbid it', () => {
    const parliament = given(seated(britishParliamentary), called);
    expect(parliament.when(request('point-of-order', null, 'Late'), ann).refusal).toEqual({
      code: 'points-off',
    });
  });
});

describe('whoever is on the list', () => {
  const asked = [asks(eve), asks(fay)].reduce((so, step) => step(so), open);

  it('may leave it', () => {
    const { then, refusal } = asked.when({ type: 'withdraw-request', request: 1 }, eve);
    expect(refusal).toBeNull();
    expect(listOfSpeakers(then.debate).map(({ number }) => number)).toEqual([2]);
    expect(then.when(request('speech'), eve).refusal).toBeNull();
  });

  it('leaves it alone, and once', () => {
    const leave = (number: number) => ({ type: 'withdraw-request', request: number }) as const;
    expect(asked.when(leave(1), fay).refusal).toEqual({ code: 'not-your-request' });
    expect(asked.when(leave(9), fay).refusal).toEqual({ code: 'no-such-request', request: 9 });
    const gone = did(eve, leave(1))(asked);
    expect(gone.when(leave(1), eve).refusal).toEqual({ code: 'request-not-waiting', request: 1 });
  });

  it('is there in vain when the segment ends', () => {
    const over = did(olga, (debate) => ({ type: 'end-turn', floor: debate.floorVersion }))(asked);
    expect(over.debate.heard.lapsed).toEqual([1, 2]);
    expect(listOfSpeakers(over.debate)).toEqual([]);
    expect(over.when({ type: 'undo' }, olga).then.debate.heard.lapsed).toEqual([]);
  });
});

it('numbers say who asked first, and kinds who goes first', () => {
  const so = fromTheFloor(
    asks(eve, 'speech'),
    asks(fay, 'reply'),
    asks(gus, 'question'),
    asks(fay, 'personal-privilege'),
    asks(eve, 'point-of-order'),
    asks(ann, 'question'),
  );
  expect(listOfSpeakers(so.debate).map(({ number, kind }) => [number, kind])).toEqual([
    [5, 'point-of-order'],
    [4, 'personal-privilege'],
    [3, 'question'],
    [6, 'question'],
    [2, 'reply'],
    [1, 'speech'],
  ]);
});
