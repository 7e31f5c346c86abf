import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { PersonId, RequestKind } from '@crossbench/shared';
import { Session } from '../connection/session';
import { ada, eve, GivenDebate, type GivenDebate as Debate } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { AskName } from '../sign-in/ask-name';
import { AskFloorForm } from './ask-floor-form';
import { asks, onTheFloor } from './given-a-list.fixture';
import { ListOfSpeakers } from './list-of-speakers';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function givenAForm(given: Debate, me: PersonId, wanted: RequestKind | null = null) {
  const room = new GivenRoom(given, me);
  const ensure = () => Promise.resolve({ id: me, name: 'Eve' });
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      { provide: Session, useValue: { ensure } },
      { provide: AskName, useValue: {} },
    ],
  });
  TestBed.inject(ListOfSpeakers).wanted.set(wanted);
  const element = TestBed.createComponent(AskFloorForm).nativeElement as HTMLElement;
  const settle = () => jest.advanceTimersByTimeAsync(20);
  await settle();
  const choose = (id: string, value: string): void => {
    const field = element.querySelector<HTMLSelectElement>(`#${id}`);
    if (!field) throw new Error(`There is no ${id}.`);
    field.value = value;
    field.dispatchEvent(new Event(id === 'floor-line' ? 'input' : 'change'));
  };
  const send = async (): Promise<void> => {
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
  };
  const kinds = () =>
    [...element.querySelectorAll('#floor-kind option')].map((each) => each.textContent?.trim());
  return { room, element, choose, send, kinds };
}

it('asks for a speech, for the side and about what is said', async () => {
  const { room, element, choose, send } = await givenAForm(onTheFloor(), eve);
  choose('floor-side', 'opposition');
  choose('floor-line', ' What it costs ');
  await send();
  expect(room.issued).toEqual([
    { type: 'request-floor', kind: 'speech', side: 'opposition', text: 'What it costs' },
  ]);
  expect(element.textContent).toContain('You are on the list.');
});

it('asks a debater for no side: they speak for their own', async () => {
  const { room, element, send } = await givenAForm(onTheFloor(), ada);
  expect(element.querySelector('#floor-side')).toBeNull();
  await send();
  expect(room.issued).toEqual([{ type: 'request-floor', kind: 'speech', side: 'proposition' }]);
});

it('needs a line for a point', async () => {
  const { room, element, choose, send } = await givenAForm(onTheFloor(), ada, 'point-of-order');
  await send();
  expect(room.issued).toEqual([]);
  expect(element.textContent).toContain('Say in one line what it is about.');
  choose('floor-line', 'The clock stood');
  await send();
  expect(room.issued).toMatchObject([{ kind: 'point-of-order', text: 'The clock stood' }]);
  expect(element.textContent).toContain('Raised. The chair rules on it.');
});

it('offers only what may be asked for now', async () => {
  const given = asks(onTheFloor(), eve);
  expect((await givenAForm(given, eve)).kinds()).toEqual([
    ...['Reply', 'Question to the speaker', 'Point of personal privilege', 'Point of order'],
  ]);
  TestBed.resetTestingModule();
  const early = new GivenDebate().seated('for', 'against').chair('call-turn');
  expect((await givenAForm(early, ada)).kinds()).toEqual([
    ...['Point of personal privilege', 'Point of order'],
  ]);
  TestBed.resetTestingModule();
  expect((await givenAForm(early, eve)).element.querySelector('form')).toBeNull();
});
