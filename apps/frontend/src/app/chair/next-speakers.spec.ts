import { type Format, nextTurn } from '@crossbench/shared';
import { ben, GivenDebate, lightning, olga } from '../room/given-a-debate.fixture';
import { holders } from '../room/holders';
import { ownNextTurn } from '../writing/turn-numbers';
import { nextAction } from './next-action';
import { nextSpeakers } from './next-speakers';

/** Two seats for; the opening is either’s, and the rest belongs to the first. */
const paired: Format = {
  ...lightning,
  seats: [...lightning.seats, { id: 'second', side: 'proposition', label: 'Second' }],
  segments: lightning.segments.map((segment, i) =>
    i === 1 ? { ...segment, seats: ['for', 'second'], oneSpeaker: true } : segment,
  ),
};
const both = () => new GivenDebate(paired).seated('for', 'second');

it('offers the choice that the format leaves open, the first one before the others', () => {
  expect(nextSpeakers(both().debate)).toEqual([
    { seat: 'for', name: 'Ada' },
    { seat: 'second', name: 'Ben' },
  ]);
});

it('offers nothing where the format says who speaks and they are there', () => {
  const given = new GivenDebate().seated('for', 'against');
  expect(nextSpeakers(given.debate)).toEqual([]);
});

it('offers nothing while the debate is put off', () => {
  const off = both().issue(olga, { type: 'suspend-debate', reason: 'Fire drill' });
  expect(nextSpeakers(off.debate)).toEqual([]);
});

it('offers a team-mate for who is not there', () => {
  const given = both();
  const { floorVersion } = given.debate;
  given.issue(olga, { type: 'call-turn', floor: floorVersion, seat: 'second' });
  expect(holders(given.debate, 1)).toBe('Ben');
  given.chair('skip-turn');
  while (lightning.segments[nextTurn(given.debate) ?? 0]?.seats.join() !== 'for')
    given.chair('skip-turn');
  const rest = given.issue(olga, { type: 'vacate-seat', seat: 'for' }).debate;
  expect(nextSpeakers(rest)).toEqual([{ seat: 'second', name: 'Ben' }]);
  const { primary, beside } = nextAction(rest, given.now, null);
  expect(primary).toMatchObject({
    label: 'Call Ben',
    command: { type: 'call-turn', seat: 'second' },
  });
  expect(beside).toMatchObject({ label: 'Skip this turn' });

  given.issue(olga, { type: 'call-turn', floor: rest.floorVersion, seat: 'second' });
  const { floor } = given.debate;
  const turn = 'turn' in floor ? floor.turn : -1;
  expect(holders(given.debate, turn)).toBe('Ben for For');
  expect(ownNextTurn(given.debate, 'second')).toBe(turn);
  given.chair('start-turn').file(ben, 'In their place');
});
