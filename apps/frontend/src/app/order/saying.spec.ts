import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Command } from '@crossbench/shared';
import { ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { replied } from '../poi/given-points.fixture';
import { actsAgainst } from './own-acts';
import { recordLines } from './record-lines';
import { SayingView } from './saying';

const of = { exchange: 1 };
const hide: Command = { type: 'hide-words', of, rule: 'abuse', reason: 'An insult' };
const hidden = (): GivenDebate => replied().issue(olga, hide);

@Component({
  imports: [SayingView],
  template: `<app-saying [of]="{ exchange: 1 }">Who pays?</app-saying>`,
})
class Page {}

async function shownTo(given: GivenDebate, person: typeof eve) {
  TestBed.configureTestingModule({ providers: new GivenRoom(given, person).providers() });
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

it('shows what was said, with a menu to report it', async () => {
  const element = await shownTo(replied(), eve);
  expect(element.textContent).toContain('Who pays?');
  expect(element.textContent).toContain('Report it…');
});

it('shows a tombstone where it is hidden, with who, the rule and the reason', async () => {
  const element = await shownTo(hidden(), eve);
  expect(element.textContent).not.toContain('Who pays?');
  expect(element.textContent).toMatch(/Hidden by .*, in the chair, at .*: abuse\. “An insult”/);
  expect(element.querySelector('button')).toBeNull();
});

it('leaves the words to moderators, who can restore them', async () => {
  const element = await shownTo(hidden(), olga);
  expect(element.textContent).toContain('Who pays?');
  expect(element.textContent).toContain('Restore it…');
});

it('is told to those who said it, and stands in the record', () => {
  const given = hidden();
  const told = actsAgainst(given.debate, ben, given.now);
  expect(told).toMatchObject([{ heading: 'What you said was hidden: the question by Ada.', of }]);
  const [line] = recordLines(given.debate, given.now);
  expect(line?.deed).toMatch(/in the chair, hid the question by Ada$/);
});
