import { ada, ben, GivenDebate } from '../room/given-a-debate.fixture';
import { three } from '../speakers/given-a-list.fixture';
import { nextOnScreen, onScreen, voteOnScreen, widthInEm } from './screen-face';

const seated = () => new GivenDebate(undefined, 'organiser', 'spoken').seated('for', 'against');
const running = () => seated().chair('call-turn').chair('start-turn');

it('shows whose time it is, and who comes next', () => {
  const { debate } = running();
  expect(onScreen(debate)).toEqual({
    name: debate.seats['for']?.name,
    label: 'Opening, For',
    place: '1 of 6',
    side: 'proposition',
    sideName: 'For',
  });
  expect(nextOnScreen(debate)).toBe('Next: Ben, Opening, Against');
  expect([ada, ben]).toContain(debate.seats['against']?.person);
});

it('shows the next turn while nobody has the floor', () => {
  const { debate } = running().chair('end-turn').pass(5_000);
  expect(onScreen(debate)?.label).toBe('Opening, Against');
  expect(nextOnScreen(debate)).toMatch(/^Next: Ada asks Ben/);
});

it('names the first speaker beforehand, and the final vote behind the last turn', () => {
  expect(onScreen(seated().debate)).toBeNull();
  expect(nextOnScreen(seated().debate)).toBe('First: Ada, Opening, For');
  const given = seated().chair('call-turn');
  for (let turn = 0; turn < 6; turn++) given.chair('skip-turn');
  expect(nextOnScreen(given.debate)).toBe('Next: the final vote');
  expect(nextOnScreen(given.chair('open-division').debate)).toBe('');
});

it('names who comes next on the list of speakers', () => {
  expect(nextOnScreen(three().debate)).toBe('Next: Ben, for Opposition');
});

it('says which vote is open', () => {
  expect(voteOnScreen(seated().debate)).toBe('First vote');
  expect(voteOnScreen(running().debate)).toBeNull();
  const given = seated().chair('call-turn');
  for (let turn = 0; turn < 6; turn++) given.chair('skip-turn');
  expect(voteOnScreen(given.chair('open-division').debate)).toBe('Final vote');
});

it('knows that more figures need more room, and a colon less than a figure', () => {
  expect(widthInEm('0:07')).toBeLessThan(widthInEm('10:07'));
  expect(widthInEm('1:02:05')).toBeLessThan(widthInEm('1002005'));
});
