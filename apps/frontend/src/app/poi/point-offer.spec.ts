import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ben, type GivenDebate } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { answered, offered, speaking, taken } from './given-points.fixture';
import { PointOffer } from './point-offer';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function givenBen(given: GivenDebate) {
  const room = new GivenRoom(given, ben);
  TestBed.configureTestingModule({ providers: room.providers() });
  const fixture = TestBed.createComponent(PointOffer);
  const element = fixture.nativeElement as HTMLElement;
  const settle = () => jest.advanceTimersByTimeAsync(20);
  await settle();
  const button = () => element.querySelector('button');
  const write = async (text: string) => {
    const field = element.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  return { room, element, button, write, settle };
}

it('can be written before the window opens, and says when that is', async () => {
  const { room, element, button, write } = await givenBen(speaking(26));
  await write('Who pays?');
  expect(element.textContent).toContain('Points open in 0:34');
  expect(element.textContent).toContain('9 of 140 characters');
  button()?.click();
  expect(room.issued).toEqual([]);
});

it('is offered while the window is open, and kept on this device alone', async () => {
  const given = speaking(70);
  const { room, element, button, write, settle } = await givenBen(given);
  button()?.click();
  expect(room.issued).toEqual([]);
  await write(' Who pays? ');
  button()?.click();
  expect(room.issued).toEqual([{ type: 'offer-poi', turn: 2, text: 'Who pays?' }]);
  await settle();
  given.issue(ben, { type: 'offer-poi', turn: 2, text: 'Who pays?' });
  room.push();
  await settle();
  expect(element.querySelector('q')?.textContent).toBe('Who pays?');
  expect(element.textContent).toContain('It lapses in 0:20');
  button()?.click();
  expect(room.issued.at(-1)).toEqual({ type: 'withdraw-poi', poi: 1 });
});

it.each<[string, () => GivenDebate, string]>([
  ['taken', taken, 'Ada has taken your point.'],
  ['answered', answered, 'Ada answers: “All of us.”'],
  ['lapsed', () => offered().pass(20_000), 'Your point has lapsed.'],
])('says when it was %s', async (_, given, words) => {
  const { element } = await givenBen(given());
  expect(element.querySelector('[role=status]')?.textContent).toBe(words);
});
