import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { OrderDesk } from '../order/order-desk';
import { ben, eve } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { approve, givenAudience } from './given-questions.fixture';
import { QuestionList } from './question-list';
import { Questions } from './questions';

async function givenAList() {
  const given = approve(approve(approve(givenAudience(), 1, null, ben), 2, null, ben), 3);
  const room = new GivenRoom(given, eve);
  TestBed.configureTestingModule({ providers: room.providers() });
  const upVote = jest.fn(() => Promise.resolve<string | null>(null));
  Object.assign(TestBed.inject(Questions), { upVote });
  const fixture = TestBed.createComponent(QuestionList);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const order = () => [...element.querySelectorAll('ol > li')].map(({ id }) => id);
  const buttons = () => [...element.querySelectorAll<HTMLButtonElement>('[aria-pressed]')];
  return { room, fixture, element, order, buttons, upVote };
}

it('up-votes with a button that says how many want it', async () => {
  const { room, fixture, buttons, upVote } = await givenAList();
  room.upVotes.set({ 1: 4 });
  await fixture.whenStable();
  const [first] = buttons();
  expect(first?.getAttribute('aria-label')).toBe('Up-vote question 1, 4 people want it');
  expect(first?.getAttribute('aria-pressed')).toBe('false');
  first?.click();
  expect(upVote).toHaveBeenCalledWith(1, true);
});

it('offers no up-vote of one’s own question', async () => {
  const { buttons } = await givenAList();
  expect(buttons()).toHaveLength(2);
});

it('lets anybody report the question of somebody else, in private', async () => {
  const open = jest.fn();
  const { element } = await givenAList();
  Object.assign(TestBed.inject(OrderDesk), { open });
  const reports = [...element.querySelectorAll<HTMLButtonElement>('[aria-label^=Report]')];
  expect(reports.map((each) => each.ariaLabel)).toEqual(['Report question 1', 'Report question 2']);
  reports[0]?.click();
  expect(open).toHaveBeenCalledWith({ is: 'report', of: { question: 1 } });
});

it('moves nothing when up-votes come in, until it is asked to sort again', async () => {
  const { room, fixture, element, order } = await givenAList();
  room.upVotes.set({ 3: 9 });
  await fixture.whenStable();
  expect(order()).toEqual(['question-1', 'question-2', 'question-3']);
  const again = [...element.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === 'Sort again',
  );
  again?.click();
  await fixture.whenStable();
  expect(order()).toEqual(['question-3', 'question-1', 'question-2']);
});
