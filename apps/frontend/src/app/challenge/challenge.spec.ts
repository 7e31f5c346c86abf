import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { PersonId } from '@crossbench/shared';
import { ada, ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { ChallengePlace } from './challenge';
import { answered, challenged } from './given-a-challenge.fixture';

async function givenAChallenge(given: GivenDebate, by: PersonId) {
  const room = new GivenRoom(given, by);
  TestBed.configureTestingModule({
    providers: [...room.providers(), { provide: RoomView, useValue: {} }],
  });
  const fixture = TestBed.createComponent(ChallengePlace);
  fixture.componentRef.setInput('challenge', given.debate.challenges[0]);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (label: string) => {
    const buttons = [...element.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === label)?.click();
    await settle();
  };
  const write = (text: string) => {
    const field = element.querySelector('textarea');
    if (!field) throw new Error('There is nothing to write in.');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  return { room, element, press, write };
}

/** Lets the screen catch up, which takes a frame. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('shows everybody the card, the ground, the statement and the time to answer', async () => {
  const { element } = await givenAChallenge(challenged().pass(15_000), eve);
  expect(element.querySelector('h2')?.textContent).toContain('A card of argument 1');
  expect(element.textContent).toMatch(/Ben\s*on the ground of\s*clipping/u);
  for (const words of ['It goes on', 'as it is', 'For may answer.'])
    expect(element.textContent).toContain(words);
  expect(element.querySelector('[role=timer]')?.textContent).toBe('0:45');
  expect(element.querySelector('form')).toBeNull();
});

it('lets the side answer whose card it is', async () => {
  const { room, element, press, write } = await givenAChallenge(challenged(), ada);
  await press('Answer');
  expect(element.querySelector('.wrong')?.textContent).toContain('Say something for the card');
  write('It says just that');
  await press('Answer');
  expect(room.issued).toEqual([
    { type: 'answer-challenge', challenge: 1, text: 'It says just that' },
  ]);
});

it('lets whoever raised it take it back', async () => {
  const { room, press } = await givenAChallenge(challenged(), ben);
  await press('Withdraw the challenge');
  expect(room.issued).toEqual([{ type: 'withdraw-challenge', challenge: 1 }]);
});

it('lets the chair rule with a reason, once the other side was heard', async () => {
  const early = await givenAChallenge(challenged(), olga);
  expect(early.element.querySelector('form')).toBeNull();
  TestBed.resetTestingModule();
  const { room, element, press, write } = await givenAChallenge(answered(), olga);
  await press('Rule');
  expect(element.querySelector('.wrong')?.textContent).toContain('Choose how you rule.');
  element.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  write('I read it');
  await press('Rule');
  expect(room.issued).toEqual([
    { type: 'rule-challenge', challenge: 1, result: 'upheld', reason: 'I read it' },
  ]);
});

it('says a refusal beside what was pressed', async () => {
  const { room, element, press } = await givenAChallenge(challenged(), ben);
  room.answer = 'This is so already.';
  await press('Withdraw the challenge');
  expect(element.querySelector('[role=alert]')?.textContent).toContain('This is so already.');
});
