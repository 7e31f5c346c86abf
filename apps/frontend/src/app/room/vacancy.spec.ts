import { type Crowd, type DebateId, later } from '@crossbench/shared';
import { ben, eve, GivenDebate, olga } from './given-a-debate.fixture';
import { lastSuccession, successorsOf, vacancy } from './vacancy';

const deputyLink = { name: 'Eve', invitation: { role: 'deputy' } } as const;
const running = () =>
  new GivenDebate()
    .seated('for', 'against')
    .issue(eve, { type: 'become-deputy' }, deputyLink)
    .chair('call-turn')
    .chair('start-turn')
    .pass(60_000);

const crowd = (given: Partial<Crowd>): Crowd => ({
  debateId: '' as DebateId,
  watching: 4,
  present: [],
  chairPresent: false,
  here: [],
  chairLostAt: null,
  voted: 0,
  ...given,
});

describe('what the room is told of a chair who is lost', () => {
  const given = running();
  const lostFor = (ms: number, more: Partial<Crowd> = {}) =>
    vacancy(
      given.debate,
      crowd({ chairLostAt: later(given.now, -ms), here: [eve], ...more }),
      given.now,
    );

  it('is nothing before the tenth second, or while nothing is known', () => {
    expect(lostFor(9_999)).toBeNull();
    expect(vacancy(given.debate, null, given.now)).toBeNull();
    expect(vacancy(given.debate, crowd({}), given.now)).toBeNull();
  });

  it('is who follows, and when', () => {
    expect(lostFor(10_000)).toEqual({ to: eve, left: 5_000 });
    expect(lostFor(12_500, { here: [] })).toEqual({ to: null, left: 2_500 });
    expect(lostFor(16_000)).toEqual({ to: eve, left: 0 });
  });

  it('is nothing once somebody else has the chair, whatever was counted before', () => {
    const before = crowd({ chairLostAt: later(given.now, -15_000), here: [eve] });
    const after = running().loseChair(15_000, [eve]);
    expect(after.debate.chair).toBe(eve);
    expect(vacancy(after.debate, before, after.now)).toBeNull();
  });
});

describe('the last succession', () => {
  it('holds until somebody takes the chair or is given it', () => {
    expect(lastSuccession(running().log)).toBeNull();
    const lost = running().loseChair(15_000, [eve]);
    expect(lastSuccession(lost.log)).toEqual({ from: olga, to: eve, at: lost.debate.chairSince });
    expect(lastSuccession(lost.issue(olga, { type: 'take-chair' }).log)).toBeNull();
  });
});

it('names who would follow, in order, and who of them is here', () => {
  const { debate } = running().loseChair(15_000, [eve]);
  expect(successorsOf(debate, crowd({ here: [ben] }))).toEqual([
    { person: olga, words: `${debate.names[olga] ?? ''}, deputy`, here: false },
  ]);
  expect(successorsOf(running().debate, null)).toEqual([
    { person: eve, words: 'Eve, deputy', here: null },
  ]);
});
