import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Bells } from '../clock/bells';
import { eve, GivenDebate, parliament } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { HallScreen } from './hall-screen';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const seated = () => new GivenDebate(undefined, 'organiser', 'spoken').seated('for', 'against');
const running = () => seated().chair('call-turn').chair('start-turn');

async function givenAScreen(given: GivenDebate) {
  const room = new GivenRoom(given, eve);
  const ringing = signal<string | null>(null);
  const bells = { ringing, sound: signal(true) };
  TestBed.configureTestingModule({
    providers: [...room.providers(), { provide: Bells, useValue: bells }],
  });
  const element = TestBed.createComponent(HallScreen).nativeElement as HTMLElement;
  const settled = () => jest.advanceTimersByTimeAsync(20);
  await settled();
  const words = () => element.textContent.replace(/\s+/gu, ' ');
  const timer = () => element.querySelector('[role="timer"]')?.textContent;
  return { room, ringing, element, words, timer, settled };
}

it('shows the motion, the time, who has the floor and who comes next', async () => {
  const { words, timer } = await givenAScreen(running());
  expect(timer()).toBe('1:30');
  for (const each of ['This house would test', 'Ada', '1 of 6', 'Next: Ben, Opening, Against'])
    expect(words()).toContain(each);
});

it('says in words and with a sign that the time is over', async () => {
  const { element, words, timer } = await givenAScreen(running().pass(95_000));
  expect(timer()).toBe('+0:05');
  expect(words()).toContain('Over time');
  expect(element.className).toContain('overtime');
});

it('says what a bell means while it rings', async () => {
  const { ringing, words, settled } = await givenAScreen(running());
  ringing.set('Fifteen seconds left');
  await settled();
  expect(words()).toContain('Fifteen seconds left');
});

it('says where to vote while a vote is open, by an address that can be typed', async () => {
  const { element, words } = await givenAScreen(seated());
  expect(words()).toContain('First vote');
  expect(words()).toContain(`${location.host}/debates/TEST`);
  expect(element.querySelector('svg[role="img"]')).not.toBeNull();
  TestBed.resetTestingModule();
  expect((await givenAScreen(running())).words()).not.toContain('vote localhost');
});

it('says whether points may be offered', async () => {
  const given = new GivenDebate(parliament, 'organiser', 'spoken');
  given.chair('skip-turn').chair('call-turn').chair('start-turn');
  expect((await givenAScreen(given)).words()).toContain('Protected time. Points open in 1:00');
  TestBed.resetTestingModule();
  expect((await givenAScreen(given.pass(61_000))).words()).toContain('Points open for 4:59');
});

it('has a face for a lost connection, and goes on', async () => {
  const { room, words, timer, settled } = await givenAScreen(running());
  room.live.set(false);
  await settled();
  expect(words()).toContain('No word from the server');
  expect(timer()).toBe('1:30');
});
