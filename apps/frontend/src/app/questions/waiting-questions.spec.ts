import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { approve, givenAudience, submission, waitingQuestion } from './given-questions.fixture';
import { Questions } from './questions';
import { WaitingQuestions } from './waiting-questions';

async function givenADesk() {
  const given = approve(givenAudience(), 1);
  const room = new GivenRoom(given, olga);
  room.waiting.set([waitingQuestion(2), waitingQuestion(3)]);
  const focused: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      { provide: RoomView, useValue: { focus: (selector: string) => focused.push(selector) } },
    ],
  });
  const questions = TestBed.inject(Questions);
  const reject = jest.fn(() => Promise.resolve<string | null>(null));
  const merge = jest.fn(() => Promise.resolve<string | null>(null));
  Object.assign(questions, { reject, merge });
  const fixture = TestBed.createComponent(WaitingQuestions);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const type = async (key: string, on: Element = element): Promise<void> => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await fixture.whenStable();
  };
  const press = async (label: RegExp): Promise<void> => {
    [...element.querySelectorAll('button')]
      .find((each) => label.test(each.textContent ?? ''))
      ?.click();
    await fixture.whenStable();
  };
  return { room, element, type, press, reject, merge, focused };
}

it('approves the first with a key, and goes on to the next', async () => {
  const { room, type, focused } = await givenADesk();
  await type('a');
  expect(room.issued).toEqual([{ type: 'approve-question', submission: submission(2) }]);
  expect(focused).toEqual([`#waiting-${submission(3)}`]);
});

it('decides on the one that the arrows have reached', async () => {
  const { room, type } = await givenADesk();
  await type('ArrowDown');
  await type('A');
  expect(room.issued).toEqual([{ type: 'approve-question', submission: submission(3) }]);
});

it('rejects with a rule and a reason', async () => {
  const { element, type, press, reject } = await givenADesk();
  await type('r');
  const rule = element.querySelector<HTMLSelectElement>('#question-rule');
  const reason = element.querySelector<HTMLInputElement>('#reason');
  if (!rule || !reason) throw new Error('A rejection is asked for its rule and reason.');
  rule.value = 'duplicate';
  rule.dispatchEvent(new Event('change'));
  reason.value = 'Asked before';
  reason.dispatchEvent(new Event('input'));
  await press(/^Reject it$/u);
  expect(reject).toHaveBeenCalledWith(submission(2), { rule: 'duplicate', reason: 'Asked before' });
});

it('merges into a published question', async () => {
  const { type, press, merge } = await givenADesk();
  await type('m');
  await press(/^Merge it$/u);
  expect(merge).toHaveBeenCalledWith(submission(2), 1);
});

it('leaves the keys to whoever writes', async () => {
  const { room, element, type } = await givenADesk();
  await type('r');
  await type('a', element.querySelector('#reason') ?? element);
  expect(room.issued).toEqual([]);
});
