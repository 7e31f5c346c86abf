import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ben, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { DecisionForm } from './decision-form';
import { asks, three } from './given-a-list.fixture';
import { type Deciding, ListOfSpeakers } from './list-of-speakers';

beforeEach(() => {
  jest.useFakeTimers();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => jest.useRealTimers());

async function givenADecision(deciding: Deciding) {
  const given = asks(three(), ben, 'point-of-order', null, 'The clock stood');
  if (deciding.how !== 'rule') {
    const result = 'dismissed' as const;
    given.issue(olga, { type: 'rule', request: 4, result, reason: 'It ran' });
  }
  const room = new GivenRoom(given, olga);
  TestBed.configureTestingModule({ providers: room.providers() });
  const list = TestBed.inject(ListOfSpeakers);
  list.deciding.set(deciding);
  const element = TestBed.createComponent(DecisionForm).nativeElement as HTMLElement;
  const settle = () => jest.advanceTimersByTimeAsync(20);
  await settle();
  const give = async (reason: string): Promise<void> => {
    const field = element.querySelector<HTMLInputElement>('#reason');
    if (!field) throw new Error('No reason is asked for.');
    field.value = reason;
    field.dispatchEvent(new Event('input'));
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
  };
  return { given, room, list, element, give };
}

it('rules on a point: how, and why', async () => {
  const { room, list, element, give } = await givenADecision({ how: 'rule', request: 4 });
  expect(element.querySelector('h2')?.textContent).toBe('Point of order by Ben');
  await give('The log says so');
  expect(room.issued).toEqual([]);
  expect(element.textContent).toContain('Choose how you rule.');
  element.querySelector<HTMLInputElement>('[value="dismissed"]')?.click();
  await give('The log says so');
  expect(room.issued).toEqual([
    { type: 'rule', request: 4, result: 'dismissed', reason: 'The log says so' },
  ]);
  expect(list.deciding()).toBeNull();
});

it('recognises somebody before the first, and says before whom', async () => {
  const { given, room, element, give } = await givenADecision({ how: 'recognise', request: 2 });
  expect(element.querySelector('h2')?.textContent).toBe('Recognise Ada before Ben?');
  await give('She knows the figures');
  const { floorVersion: floor } = given.debate;
  expect(room.issued).toEqual([
    { type: 'recognise', floor, request: 2, reason: 'She knows the figures' },
  ]);
});

it('stays open with the sentence of a refusal', async () => {
  const { room, list, element, give } = await givenADecision({ how: 'decline', request: 1 });
  room.answer = 'Request 1 does not wait any more.';
  await give('No time');
  expect(element.textContent).toContain('Request 1 does not wait any more.');
  expect(list.deciding()).not.toBeNull();
});
