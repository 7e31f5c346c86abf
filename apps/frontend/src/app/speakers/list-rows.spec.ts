import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { PersonId } from '@crossbench/shared';
import { ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { asks, recognises, three } from './given-a-list.fixture';
import { ListOfSpeakers } from './list-of-speakers';
import { ListRows } from './list-rows';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function givenRows(given: GivenDebate, me: PersonId) {
  const room = new GivenRoom(given, me);
  TestBed.configureTestingModule({ providers: room.providers() });
  const element = TestBed.createComponent(ListRows).nativeElement as HTMLElement;
  const settle = (ms = 20) => jest.advanceTimersByTimeAsync(ms);
  await settle();
  const rows = () => [...element.querySelectorAll('li')].map((row) => row.textContent ?? '');
  const press = async (words: string): Promise<void> => {
    const buttons = [...element.querySelectorAll('button')];
    buttons.find((each) => each.textContent?.replace(/\s+/g, ' ').trim() === words)?.click();
    await settle();
  };
  return { room, list: TestBed.inject(ListOfSpeakers), element, rows, press, settle };
}

it('shows everybody the same order', async () => {
  const { rows, element } = await givenRows(three(), eve);
  expect(rows().map((row) => /Ben|Eve|Ada/.exec(row)?.[0])).toEqual(['Ben', 'Eve', 'Ada']);
  expect(rows()[1]).toContain('you');
  expect(element.querySelector('button')).toBeNull();
});

it('lets the chair recognise the first at once, and asks why for anybody else', async () => {
  const given = three();
  const { room, list, press } = await givenRows(given, olga);
  await press('Recognise Ben');
  const { floorVersion: floor } = given.debate;
  expect(room.issued).toEqual([{ type: 'recognise', floor, request: 3 }]);
  await press('Recognise… Ada');
  expect(room.issued).toHaveLength(1);
  expect(list.deciding()).toEqual({ how: 'recognise', request: 2 });
  await press('Decline… Eve');
  expect(list.deciding()).toEqual({ how: 'decline', request: 1 });
});

it('is deaf for a moment after the order has changed', async () => {
  const given = three();
  const { room, press, settle } = await givenRows(given, olga);
  recognises(given, 3);
  room.push();
  await settle();
  await press('Recognise Ada');
  expect(room.issued).toEqual([]);
  await settle(800);
  await press('Recognise Ada');
  expect(room.issued).toMatchObject([{ type: 'recognise', request: 2 }]);
});

it('has the chair rule on a point before anybody is recognised', async () => {
  const given = asks(three(), ben, 'point-of-order', null, 'The clock stood');
  const { room, list, press } = await givenRows(given, olga);
  await press('Recognise Ben');
  expect(room.issued).toEqual([]);
  await press('Rule… on the point by Ben');
  expect(list.deciding()).toEqual({ how: 'rule', request: 4 });
});
