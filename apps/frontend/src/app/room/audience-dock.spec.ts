import { Component, signal } from '@angular/core';
import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PersonId } from '@crossbench/shared';
import { OwnBallots } from '../ballot/own-ballots';
import { AudienceDock } from './audience-dock';
import { ada, eve, GivenDebate, olga } from './given-a-debate.fixture';
import { GivenRoom } from './given-a-room.fixture';
import { RoomMenu } from './room-menu';
import { RoomView } from './room-view';

@Component({ selector: 'app-room-menu', template: '' })
class NoMenu {}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function givenADock(given: GivenDebate, me: PersonId) {
  const room = new GivenRoom(given, me);
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      provideRouter([]),
      { provide: RoomView, useValue: { wide: () => true } },
      { provide: OwnBallots, useValue: { ballots: signal(null) } },
    ],
  }).overrideComponent(AudienceDock, {
    remove: { imports: [RoomMenu] },
    add: { imports: [NoMenu] },
  });
  const element = TestBed.createComponent(AudienceDock).nativeElement as HTMLElement;
  await jest.advanceTimersByTimeAsync(20);
  const button = (label: string) =>
    [...element.querySelectorAll('button')].find((each) => each.textContent.trim() === label);
  return { room, element, button };
}

it('offers the chair to who may take it while the clock has it, and to nobody else', async () => {
  const byClock = new GivenDebate(undefined, 'clock').seated('for', 'against');
  const { room, button } = await givenADock(byClock, olga);
  button('Take the chair')?.click();
  expect(room.issued).toEqual([{ type: 'take-chair' }]);
  TestBed.resetTestingModule();
  expect((await givenADock(byClock, eve)).button('Take the chair')).toBeUndefined();
  TestBed.resetTestingModule();
  expect((await givenADock(byClock, ada)).button('Take the chair')).toBeUndefined();
});

it('tells the one who was lost who has the chair since when, and offers to take it back', async () => {
  const given = new GivenDebate()
    .seated('for', 'against')
    .issue(eve, { type: 'become-deputy' }, { name: 'Eve', invitation: { role: 'deputy' } })
    .chair('call-turn')
    .pass(16_000)
    .loseChair(16_000, [eve]);
  const { room, element, button } = await givenADock(given, olga);
  expect(element.textContent).toMatch(/You lost the connection\. Eve has the chair since \d/);
  button('Take it back')?.click();
  expect(room.issued).toEqual([{ type: 'take-chair' }]);
});
