import { ada, ben, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { actsAgainst } from './own-acts';

const hide = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Said before' } as const;
const spoken = () =>
  new GivenDebate()
    .seated('for', 'against')
    .chair('call-turn')
    .chair('start-turn')
    .file(ada, 'A point');
const muting = { type: 'sanction', person: ada, kind: 'mute', rule: 'abuse' } as const;
const acts = (given: GivenDebate, person = ada) => actsAgainst(given.debate, person, given.now);

describe('what was done to somebody', () => {
  it('is told to them, with the rule, the reason and how long it lasts', () => {
    const given = spoken().issue(olga, { ...muting, seconds: 90, reason: 'Shouts' });
    expect(acts(given.pass(30_000))).toMatchObject([
      {
        heading: 'You are muted.',
        rule: 'abuse',
        reason: 'Shouts',
        standing: 'For 1:00 more nothing you write reaches the room. Your words are kept.',
        of: { sanction: 1 },
        appeal: null,
      },
    ]);
    expect(acts(given.pass(60_000))[0]?.standing).toBe('It is over: you may go on.');
  });

  it('is told to whoever filed a hidden argument', () => {
    expect(acts(spoken().issue(olga, hide))).toMatchObject([
      { heading: 'Your argument 1 was hidden.', of: { argument: 1 } },
    ]);
  });

  it('is told to nobody else, and no longer where it was taken back', () => {
    const given = spoken().issue(olga, hide);
    expect(acts(given, ben)).toEqual([]);
    expect(acts(given.issue(olga, { type: 'undo' }))).toEqual([]);
  });
});
