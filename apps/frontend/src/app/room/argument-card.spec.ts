import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Argument } from '@crossbench/shared';
import { ArgumentCard } from './argument-card';
import { ada, ben, eve, GivenDebate, olga } from './given-a-debate.fixture';
import { GivenRoom } from './given-a-room.fixture';
import { tombstone } from '../order/tombstone';
import { timeOfDay } from '../ui/time-text';
import { RoomView } from './room-view';

const shown: number[] = [];

async function givenACard(
  given: GivenDebate,
  argument: Argument,
  inputs: Readonly<Record<string, unknown>> = {},
) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      ...new GivenRoom(given, eve).providers(),
      { provide: RoomView, useValue: { showArgument: (number: number) => shown.push(number) } },
    ],
  });
  const fixture = TestBed.createComponent(ArgumentCard);
  fixture.componentRef.setInput('argument', argument);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const debated = () => {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  given.file(ada, 'It works').chair('end-turn').pass(2_000).chair('call-turn').chair('start-turn');
  return given.file(ben, 'It does not', [{ kind: 'rebuts', to: 1 }]);
};
const argumentOf = (given: GivenDebate, number: number): Argument => {
  const argument = given.debate.arguments[number - 1];
  if (!argument) throw new Error(`There is no argument ${number}.`);
  return argument;
};

it('says what it bears on, and leads there', async () => {
  const given = debated();
  const element = await givenACard(given, argumentOf(given, 2));
  const chip = element.querySelector<HTMLButtonElement>('.chips button');
  expect(chip?.textContent?.trim()).toBe('rebuts 1');
  chip?.click();
  expect(shown).toEqual([1]);
});

it('takes hidden words away even from those who had them, and says why', async () => {
  const reason = 'It names an address';
  const given = debated().issue(olga, {
    type: 'hide-argument',
    argument: 1,
    rule: 'personal-data',
    reason,
  });
  const element = await givenACard(given, argumentOf(given, 1), {
    tombstone: tombstone(given.debate, 1),
  });
  expect(element.textContent).toContain(
    `Hidden by ${given.debate.names[olga] ?? ''}, in the chair, at ${timeOfDay(given.now)}: personal data. “It names an address”`,
  );
  expect(element.textContent).not.toContain('It works');
});

it('goes on showing hidden words to the chair', async () => {
  const given = debated();
  given.issue(olga, { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Again' });
  const element = await givenACard(given, argumentOf(given, 1), { seesHidden: true });
  expect(element.textContent).toContain('It works');
});

it('marks what came over time and what the bell cut off', async () => {
  const given = debated();
  const argument = { ...argumentOf(given, 1), overtime: true, cutOff: true };
  const element = await givenACard(given, argument);
  expect(element.textContent).toContain('over time');
  expect(element.textContent).toContain('cut off by the bell');
});
