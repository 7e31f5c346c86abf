import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { eve, GivenDebate } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { Bells } from './bells';
import { TurnClock } from './turn-clock';

async function givenAClock() {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  const room = new GivenRoom(given, eve);
  const bells = { ringing: signal<string | null>(null), sound: signal(false) };
  TestBed.configureTestingModule({
    providers: [...room.providers(), { provide: Bells, useValue: bells }],
  });
  const fixture = TestBed.createComponent(TurnClock);
  const element = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  return { given, room, bells, fixture, element };
}

it('says how much time is left, whose it is, and which turn', async () => {
  const { element } = await givenAClock();
  expect(element.querySelector('[role=timer]')?.textContent).toBe('1:30');
  expect(element.textContent).toContain('Ada');
  expect(element.textContent).toContain('1 of 6');
});

it('follows the server’s time', async () => {
  const { given, room, fixture, element } = await givenAClock();
  given.pass(85_000);
  room.push();
  await fixture.whenStable();
  expect(element.querySelector('[role=timer]')?.textContent).toBe('0:05');
  expect(element.textContent).toContain('Last seconds');
});

it('tells its error when it is asked, and at once when it is large', async () => {
  const { room, fixture, element } = await givenAClock();
  expect(element.textContent).not.toContain('±');
  element.querySelector<HTMLButtonElement>('.time')?.click();
  await fixture.whenStable();
  expect(element.textContent).toContain('±12 ms');
  element.querySelector<HTMLButtonElement>('.time')?.click();
  room.error.set(400);
  await fixture.whenStable();
  expect(element.textContent).toContain('±400 ms');
});

it('shows a bell to those who do not hear it', async () => {
  const { bells, fixture, element } = await givenAClock();
  bells.ringing.set('Bell: 15 seconds left');
  await fixture.whenStable();
  expect(element.textContent).toContain('Bell: 15 seconds left');
  expect(element.classList).toContain('ringing');
});
