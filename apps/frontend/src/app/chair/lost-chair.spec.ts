import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { type DebateId, later, type PersonId } from '@crossbench/shared';
import { ada, eve, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { LostChair } from './lost-chair';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What somebody reads when the chair was last heard a while ago. */
async function givenALostChair(me: PersonId) {
  const given = new GivenDebate()
    .seated('for', 'against')
    .issue(eve, { type: 'become-deputy' }, { name: 'Eve', invitation: { role: 'deputy' } })
    .chair('call-turn')
    .chair('start-turn')
    .pass(60_000);
  const room = new GivenRoom(given, me);
  room.crowd.set({
    debateId: '' as DebateId,
    watching: 3,
    present: [],
    chairPresent: false,
    here: [eve],
    chairLostAt: later(given.now, -10_000),
    voted: 0,
  });
  const view = { wide: () => true, composing: () => false };
  TestBed.configureTestingModule({
    providers: [...room.providers(), { provide: RoomView, useValue: view }],
  });
  const element = TestBed.createComponent(LostChair).nativeElement as HTMLElement;
  const read = async () => {
    room.push();
    await jest.advanceTimersByTimeAsync(20);
    return element.textContent.replace(/\s+/g, ' ').trim();
  };
  return { given, read };
}

it('tells everybody who takes over and when, then who did', async () => {
  const { given, read } = await givenALostChair(ada);
  expect(await read()).toBe('The chair has lost the connection. Eve takes over in 0:05');
  given.pass(3_000);
  expect(await read()).toBe('The chair has lost the connection. Eve takes over in 0:02');
  given.pass(2_000).loseChair(15_000, [eve]);
  expect(await read()).toMatch(/^Eve has the chair now\. .* lost the connection\.$/);
  given.pass(13_000);
  expect(await read()).toBe('');
});

it('tells the one who takes over that it is them', async () => {
  const { given, read } = await givenALostChair(eve);
  expect(await read()).toContain('You take over in 0:05');
  given.loseChair(15_000, [eve]);
  expect(await read()).toContain('You have the chair now.');
});

it('leaves the one who was lost to the dock', async () => {
  const { given, read } = await givenALostChair(olga);
  given.loseChair(15_000, [eve]);
  expect(await read()).toBe('');
});
