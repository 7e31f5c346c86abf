import { Component, input, signal } from '@angular/core';
import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Bells } from '../clock/bells';
import { QuestionsButton } from '../questions/questions-button';
import { answered } from '../challenge/given-a-challenge.fixture';
import { GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { ChairsDesk } from './chairs-desk';
import { DeskMenu } from './desk-menu';

@Component({ selector: 'app-desk-menu', template: '' })
class NoMenu {}

@Component({ selector: 'app-questions-button', template: '' })
class NoButton {
  readonly slim = input(false);
  readonly short = input(false);
}

const went: unknown[] = [];
const view = {
  questions: signal(false),
  wide: signal(true),
  goToChallenge: (...to: unknown[]) => went.push(to),
};

async function givenADesk(given = new GivenDebate().seated('for', 'against').chair('call-turn')) {
  const room = new GivenRoom(given, olga);
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      provideRouter([]),
      { provide: Bells, useValue: {} },
      { provide: RoomView, useValue: view },
    ],
  }).overrideComponent(ChairsDesk, {
    remove: { imports: [DeskMenu, QuestionsButton] },
    add: { imports: [NoMenu, NoButton] },
  });
  const fixture = TestBed.createComponent(ChairsDesk);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const press = (label: string): void => {
    const buttons = [...element.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === label)?.click();
  };
  return { given, room, element, press };
}

/** Lets the screen catch up, which takes a frame. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('issues the next action with the floor that the chair was looking at', async () => {
  const { given, room, press } = await givenADesk();
  press('Start now');
  expect(room.issued).toEqual([{ type: 'start-turn', floor: given.debate.floorVersion }]);
});

it('is deaf for a moment after it has changed, so that a double press does one thing', async () => {
  const { given, room, press } = await givenADesk();
  press('Start now');
  given.chair('start-turn');
  room.push();
  await settle();
  press('Pause the clock');
  expect(room.issued).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(800);
  press('Pause the clock');
  expect(room.issued.at(-1)).toMatchObject({ type: 'pause-clock' });
});

it('says a refusal beside the buttons until something else is offered', async () => {
  const { given, room, element, press } = await givenADesk();
  room.answer = 'The floor has moved since you pressed.';
  press('Start now');
  await settle();
  expect(element.querySelector('.note')?.textContent).toBe(
    'The floor has moved since you pressed.',
  );
  given.chair('start-turn');
  room.push();
  await settle();
  expect(element.querySelector('.note')?.textContent).toBe('Ada has the floor.');
});

it('can only be read while the connection is lost, and says who is about to take over', async () => {
  const { room, element, press } = await givenADesk();
  room.live.set(false);
  await settle();
  expect(element.querySelector('.note')?.textContent).toBe(
    'The connection is lost, so this desk is read-only. The clock takes over if it does not come back.',
  );
  press('Start now');
  expect(room.issued).toEqual([]);
  room.live.set(true);
  await settle();
  press('Start now');
  expect(room.issued).toHaveLength(1);
});

it('offers to take the last command back for ten seconds', async () => {
  const { given, room, element, press } = await givenADesk();
  given.chair('start-turn').pass(4_000);
  room.push();
  await settle();
  expect(element.textContent).toContain('The turn was started.');
  press('Undo');
  expect(room.issued).toEqual([{ type: 'undo' }]);
  given.pass(7_000);
  room.push();
  await settle();
  expect(element.textContent).not.toContain('The turn was started.');
});

it('leads to the ruling on a challenge before anything else', async () => {
  const { room, press } = await givenADesk(answered());
  press('Rule on the challenge');
  expect(went).toEqual([[1, 'ruling']]);
  expect(room.issued).toEqual([]);
});
