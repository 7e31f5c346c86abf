import type { OpenedDebate, PersonId } from '@crossbench/shared';
import { ada, ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { asks, onTheFloor, recognises, three } from './given-a-list.fixture';
import { listNews, ownNews } from './speakers-news';

type Step = (given: GivenDebate) => unknown;

function around<T>(given: GivenDebate, step: Step, tell: (a: OpenedDebate, b: OpenedDebate) => T) {
  const before = given.debate;
  step(given);
  return tell(before, given.debate);
}
const news = (given: GivenDebate, step: Step) => around(given, step, listNews);
const own = (given: GivenDebate, person: PersonId, step: Step) =>
  around(given, step, (before, after) => ownNews(before, after, person));

describe('the room hears', () => {
  it('a point, and the ruling on it', () => {
    const given = onTheFloor();
    expect(news(given, (so) => asks(so, ben, 'point-of-order', null, 'The clock stood'))).toBe(
      'Point of order by Ben: The clock stood. The chair rules on it.',
    );
    const ruling = { type: 'rule', request: 1, result: 'out-of-order', reason: 'It ran' } as const;
    expect(news(given, (so) => so.issue(olga, ruling))).toBe(
      'Point of order by Ben: out of order. It ran',
    );
  });

  it('that somebody has finished', () => {
    const given = recognises(three(), 3);
    expect(news(given, (so) => so.issue(ben, { type: 'yield-floor' }))).toBe('Ben has finished.');
  });

  it('another rule, and that the list is closed', () => {
    const given = three();
    const policy = { type: 'set-queue-policy', policy: 'quiet-first' } as const;
    expect(news(given, (so) => so.issue(olga, policy))).toMatch(
      /^A new rule for the list of speakers: Quiet ones first\. .+\.$/,
    );
    expect(news(given, (so) => so.issue(olga, { type: 'close-list' }))).toBe(
      'The chair has closed the list of speakers.',
    );
    expect(news(given, (so) => so.issue(olga, { type: 'open-list' }))).toBe(
      'The list of speakers is open.',
    );
  });

  it('nothing of whoever asks for the floor', () => {
    expect(news(onTheFloor(), (so) => asks(so, eve))).toBeNull();
  });
});

describe('somebody on the list hears of themselves', () => {
  it('their place, and that it has moved', () => {
    const given = three();
    expect(own(given, ada, (so) => recognises(so, 3))).toEqual({
      words: 'You are next.',
      urgent: false,
    });
    expect(own(given, eve, (so) => asks(so, ben, 'question'))).toMatchObject({
      words: 'You are third on the list.',
    });
  });

  it('at once that they have the floor', () => {
    expect(own(three(), ben, (so) => recognises(so, 3))).toEqual({
      words: 'You have the floor.',
      urgent: true,
    });
  });

  it('nothing of what they did themselves, nor of others', () => {
    const given = three();
    expect(own(given, ada, (so) => so.issue(ada, { type: 'withdraw-request', request: 2 }))).toBe(
      null,
    );
    expect(own(given, olga, (so) => recognises(so, 3))).toBeNull();
  });
});
