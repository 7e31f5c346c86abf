import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { byCorrespondence } from '@crossbench/shared';
import { ben, GivenDebate, lightning } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { ChallengeForm } from './challenge-form';
import { carded } from './given-a-challenge.fixture';

/** Lets the screen catch up, which takes a frame. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('says how long the other side has by correspondence', async () => {
  const given = new GivenDebate(byCorrespondence(lightning, 86_400)).seated('for', 'against');
  TestBed.configureTestingModule({ providers: new GivenRoom(given, ben).providers() });
  const fixture = TestBed.createComponent(ChallengeForm);
  fixture.componentRef.setInput('argument', 1);
  fixture.componentRef.setInput('card', 1);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  expect(element.textContent).toContain('For has 6 h to answer');
});

it('asks for a ground and for words before it raises a challenge', async () => {
  const room = new GivenRoom(carded(), ben);
  TestBed.configureTestingModule({ providers: room.providers() });
  const fixture = TestBed.createComponent(ChallengeForm);
  fixture.componentRef.setInput('argument', 1);
  fixture.componentRef.setInput('card', 1);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const raise = async () => {
    element.querySelector('button')?.click();
    await settle();
    return element.querySelector('.wrong')?.textContent;
  };
  expect(element.textContent).toContain('For has a minute to answer');
  expect(element.textContent).toContain('Your side has two challenges left');
  expect(await raise()).toBe('Choose a ground.');
  element.querySelectorAll<HTMLInputElement>('input')[3]?.click();
  expect(await raise()).toContain('Say what is wrong');
  const field = element.querySelector('textarea');
  if (!field) throw new Error('There is a field.');
  field.value = 'Half is left out';
  field.dispatchEvent(new Event('input'));
  await settle();
  expect(element.textContent).toContain('284 of 300 characters left');
  await raise();
  expect(room.issued).toEqual([
    {
      ...{ type: 'challenge-card', argument: 1, card: 1, ground: 'miscut' },
      statement: 'Half is left out',
    },
  ]);
});
