import { ann, did, ended, eve, olga, person, startTurn, called } from '../rehearsal.fixture.js';
import { fairness } from './fairness.js';
import { asks, endSpeech, fay, fromTheFloor, gus, recognised } from './speakers.fixture.js';

const speaking = fromTheFloor(
  asks(eve, 'speech', 'proposition'),
  asks(fay, 'speech', 'opposition'),
  asks(gus, 'question'),
  recognised(1),
);

it('counts whoever has the floor up to now, and knows first-timers', () => {
  const so = speaking.at(30);
  expect(fairness(so.debate, so.now)).toEqual({
    sides: { proposition: 20_000, opposition: 0, neither: 0 },
    turns: { proposition: 1, opposition: 0, neither: 0 },
    people: [
      { person: fay, name: 'Fay', ms: 0, turns: 0, firstTime: true },
      { person: gus, name: 'Gus', ms: 0, turns: 0, firstTime: true },
      { person: eve, name: 'Eve', ms: 20_000, turns: 1, firstTime: true },
    ],
  });
});

it('goes on counting who was interrupted by a question only when they go on', () => {
  const so = recognised(3)(speaking.at(30)).at(45);
  const { sides, people } = fairness(so.debate, so.now);
  expect(sides).toEqual({ proposition: 20_000, opposition: 0, neither: 15_000 });
  expect(people.map(({ name, ms }) => [name, ms])).toEqual([
    ['Fay', 0],
    ['Gus', 15_000],
    ['Eve', 20_000],
  ]);
});

it('counts turns of one’s own as well', () => {
  const done = ended(did(olga, endSpeech)(speaking.at(30)));
  const discussed = ended(did(olga, startTurn)(called(done.at(40))));
  const turn = ended(did(olga, startTurn)(called(discussed.at(50))).at(80));
  const { sides, turns, people } = fairness(turn.debate, turn.now);
  expect(turns).toEqual({ proposition: 2, opposition: 0, neither: 0 });
  expect(sides).toEqual({ proposition: 50_000, opposition: 0, neither: 0 });
  expect(people.find(({ person }) => person === ann)).toMatchObject({
    ms: 30_000,
    turns: 1,
    firstTime: false,
  });
});

it('knows again who goes on at another device', () => {
  const elsewhere = person(77);
  const link = { invitation: { role: 'seat', seat: 'for' } } as const;
  const spoken = fromTheFloor(asks(ann, 'speech'), recognised(1));
  const done = did(olga, endSpeech)(spoken.at(30));
  const moved = did(
    elsewhere,
    { type: 'claim-seat', seat: 'for', move: true },
    { name: 'Ann', ...link },
  )(done.at(40));
  expect(fairness(moved.debate, moved.now).people).toEqual([
    { person: elsewhere, name: 'Ann', ms: 20_000, turns: 1, firstTime: false },
  ]);
});
