import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ada, ben, type GivenDebate } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { offered, speaking, taken } from './given-points.fixture';
import { PointCounter } from './point-counter';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function givenAda(given: GivenDebate) {
  const room = new GivenRoom(given, ada);
  TestBed.configureTestingModule({ providers: room.providers() });
  const fixture = TestBed.createComponent(PointCounter);
  const element = fixture.nativeElement as HTMLElement;
  const settle = (ms = 20) => jest.advanceTimersByTimeAsync(ms);
  await settle();
  const press = (label: string) =>
    [...element.querySelectorAll('button')]
      .find((each) => each.textContent.trim() === label)
      ?.click();
  return { room, element, press, settle };
}

it('counts, and says nothing of what is asked', async () => {
  expect((await givenAda(speaking(70))).element.textContent).toContain('No points offered');
  TestBed.resetTestingModule();
  const { element } = await givenAda(offered());
  expect(element.querySelector('[role=status]')?.textContent).toBe('1 point');
  expect(element.textContent).toContain('from Ben, 0:20 left');
  expect(element.textContent).not.toContain('Who pays?');
});

it.each([
  ['Take it', 'accept-poi'],
  ['Decline', 'decline-poi'],
])('decides on the oldest one: %s', async (label, type) => {
  const { room, press } = await givenAda(offered());
  press(label);
  expect(room.issued).toEqual([{ type, poi: 1 }]);
});

it('takes no press for a moment after another point has moved up', async () => {
  const given = speaking(70);
  const { room, press, settle } = await givenAda(given);
  given.issue(ben, { type: 'offer-poi', turn: 2, text: 'Who pays?' });
  room.push();
  await settle();
  press('Take it');
  expect(room.issued).toEqual([]);
  await settle(1_000);
  press('Take it');
  expect(room.issued).toEqual([{ type: 'accept-poi', poi: 1 }]);
});

it('is answered aloud where nothing is written', async () => {
  const { room, element, press } = await givenAda(taken());
  expect(element.querySelector('label')?.textContent).toBe('Ben: “Who pays?”');
  press('Answered aloud');
  expect(room.issued).toEqual([{ type: 'answer-poi', poi: 1 }]);
});

it('is answered in one line', async () => {
  const { room, element, press, settle } = await givenAda(taken());
  const field = element.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'All of us.';
  field.dispatchEvent(new Event('input'));
  await settle();
  press('Answer');
  expect(room.issued).toEqual([{ type: 'answer-poi', poi: 1, text: 'All of us.' }]);
});
