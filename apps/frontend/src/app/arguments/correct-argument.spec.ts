import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { carded } from '../challenge/given-a-challenge.fixture';
import { ada } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { CorrectArgument } from './correct-argument';

/** Lets the screen catch up, which takes a frame. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('counts what is changed and shows it before it is sent', async () => {
  const given = carded();
  const room = new GivenRoom(given, ada);
  TestBed.configureTestingModule({ providers: room.providers() });
  const fixture = TestBed.createComponent(CorrectArgument);
  fixture.componentRef.setInput('argument', given.debate.arguments[0]);
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const body = element.querySelector('textarea');
  if (!body) throw new Error('There is a field.');
  const write = async (text: string) => {
    body.value = text;
    body.dispatchEvent(new Event('input'));
    await settle();
  };
  expect(body.value).toBe('Look at the card.');
  await write('Look at this card.');
  expect(element.textContent).toContain('1 of 30 words changed; 7 of 90 words of the turn');
  expect(element.querySelector('ins')?.textContent).toBe('put in: this');
  await write('new '.repeat(40));
  expect(element.querySelector('#corrected-words')?.className).toContain('wrong');
  await write('Look at this card.');
  element.querySelector('button')?.click();
  await settle();
  expect(room.issued).toEqual([
    {
      ...{ type: 'correct-argument', argument: 1, tag: 'It is written' },
      body: 'Look at this card.',
    },
  ]);
});
