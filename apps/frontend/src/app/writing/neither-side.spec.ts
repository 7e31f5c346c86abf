import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Argument } from '@crossbench/shared';
import { asks, onTheFloor, recognises } from '../speakers/given-a-list.fixture';
import { ArgumentCard } from '../arguments/argument-card';
import { eve } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { NeitherSide } from './neither-side';
import { Speaking } from './speaking';

@Component({ selector: 'app-argument-card', template: '{{ by() }}: {{ argument().text?.tag }}' })
class Card {
  readonly argument = input.required<Argument>();
  readonly by = input('');
  readonly tombstone = input<string | null>(null);
  readonly seesHidden = input(false);
  readonly mayReply = input(false);
}

it('keeps what was said for neither side in sight, and nothing else', async () => {
  const given = recognises(asks(onTheFloor(), eve), 1).file(eve, 'Both are wrong');
  given.issue(eve, { type: 'yield-floor' });
  recognises(asks(given, eve, 'speech', 'opposition'), 2).file(eve, 'One is right');
  TestBed.configureTestingModule({
    providers: [
      ...new GivenRoom(given, eve).providers(),
      { provide: RoomView, useValue: {} },
      { provide: Speaking, useValue: {} },
    ],
  }).overrideComponent(NeitherSide, {
    remove: { imports: [ArgumentCard] },
    add: { imports: [Card] },
  });
  const fixture = TestBed.createComponent(NeitherSide);
  await fixture.whenStable();
  const cards = [...fixture.nativeElement.querySelectorAll('app-argument-card')] as HTMLElement[];
  expect(cards.map((card) => card.textContent)).toEqual(['Eve: Both are wrong']);
});
