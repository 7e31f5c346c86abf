import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Argument } from '@crossbench/shared';
import { tombstone } from '../order/tombstone';
import { timeOfDay } from '../ui/time-text';
import { answered, broughtNew, carded, rule } from '../challenge/given-a-challenge.fixture';
import { ada, ben, eve, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { ArgumentCard } from './argument-card';

const shown: number[] = [];

async function givenACard(
  given: GivenDebate,
  argument: Argument,
  inputs: Readonly<Record<string, unknown>> = {},
  by = eve,
) {
  TestBed.configureTestingModule({
    providers: [
      ...new GivenRoom(given, by).providers(),
      provideRouter([]),
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
    tombstone: tombstone(given.debate, { argument: 1 }),
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

const retract = { type: 'retract-argument', argument: 1 } as const;
const correct = {
  type: 'correct-argument',
  argument: 1,
  tag: 'It is written',
  body: 'Read the card.',
} as const;

it('says on a card that was struck on which ground and why, and leaves it readable', async () => {
  const given = rule(answered(), 'upheld');
  const element = await givenACard(given, argumentOf(given, 1));
  expect(element.textContent).toContain('Struck by the chair: clipping. “I read it”');
  expect(element.querySelector('blockquote s')?.textContent).toContain('as it is');
});

it('says of a card that was challenged and stands that it does', async () => {
  const given = rule(answered(), 'dismissed');
  const element = await givenACard(given, argumentOf(given, 1));
  expect(element.textContent).toContain('Challenged: clipping. The card stands. “I read it”');
  expect(element.querySelector('blockquote s')).toBeNull();
});

it('marks what its author has retracted, and leaves it readable', async () => {
  const given = carded().issue(ada, retract);
  const element = await givenACard(given, argumentOf(given, 1), { mayReply: true });
  expect(element.textContent).toContain('Retracted by its author.');
  expect(element.textContent).toContain('It is written');
  expect(element.getAttribute('aria-label')).toBe('Argument 1, retracted: It is written');
  expect(element.textContent).not.toContain('Answer');
});

it('shows what a correction changed, in words for those who listen, and what stood there first', async () => {
  const given = carded().issue(ada, correct);
  const element = await givenACard(given, argumentOf(given, 1));
  expect(element.querySelector('summary')?.textContent).toBe('Corrected once: what was changed');
  expect(element.querySelector('del')?.textContent).toBe('taken out: Look at');
  expect(element.querySelector('ins')?.textContent).toBe('put in: Read');
  expect(element.querySelector('details details')?.textContent).toContain('Look at the card.');
});

it('marks what is new where nothing new may be brought, and what the chair made of it', async () => {
  const given = broughtNew();
  const asked = await givenACard(given, argumentOf(given, 1));
  expect(asked.textContent).toContain('new in constructive');
  TestBed.resetTestingModule();
  const ruling = { result: 'disregarded', reason: 'Too late' } as const;
  given.issue(olga, { type: 'rule-argument', argument: 1, ...ruling });
  const ruled = await givenACard(given, argumentOf(given, 1));
  expect(ruled.textContent).toContain('Disregarded by the chair. “Too late”');
});

it('offers its author to correct and to retract it, and the chair to rule on it', async () => {
  const given = broughtNew();
  const buttons = async (by: typeof ada) => {
    const element = await givenACard(given, argumentOf(given, 1), {}, by);
    TestBed.resetTestingModule();
    return [...element.querySelectorAll('button')].map((each) => each.textContent?.trim());
  };
  expect(await buttons(ada)).toEqual(expect.arrayContaining(['Correct a slip…', 'Retract it…']));
  expect(await buttons(olga)).toContain('Allow or disregard it…');
  expect(await buttons(ben)).toEqual(['', 'Report it…']);
});
