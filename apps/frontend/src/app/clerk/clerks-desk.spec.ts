import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ArgumentDraft, type DraftSlot, emptyDraft } from '@crossbench/shared';
import { jest } from '@jest/globals';
import { ada, eve, GivenDebate, lightning, oxford } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { Papers } from '../writing/papers';
import { RoomView } from '../room/room-view';
import { ClerksDesk } from './clerks-desk';
import { NotePad } from './note-pad';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const spokenIn = (format = lightning) =>
  new GivenDebate(format, 'organiser', 'spoken').seated(
    ...((format === lightning ? ['for', 'against'] : ['for-1', 'against-1']) as [string, string]),
  );

/** Ada has said one thing, and Ben speaks. */
const answered = () =>
  spokenIn()
    .clerked(eve)
    .chair('call-turn')
    .chair('start-turn')
    .file(ada, 'Trains are faster')
    .chair('end-turn')
    .pass(5_000)
    .chair('call-turn')
    .chair('start-turn');

const card = { sourceId: null, passage: null, quote: 'One in three is late.', cite: 'A report' };

async function givenADesk(given: GivenDebate) {
  const room = new GivenRoom(given, eve);
  const shelf = signal<Partial<Record<DraftSlot, ArgumentDraft>>>({
    'shelf-1': { ...emptyDraft, cards: [card] },
  });
  const papers = {
    draft: (slot: DraftSlot) => shelf()[slot] ?? emptyDraft,
    put: (slot: DraftSlot, draft: ArgumentDraft | null) =>
      shelf.update((all) => ({ ...all, [slot]: draft ?? emptyDraft })),
  };
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      NotePad,
      { provide: Papers, useValue: papers },
      { provide: RoomView, useValue: { wide: () => true, composing: signal(false) } },
    ],
  });
  const fixture = TestBed.createComponent(ClerksDesk);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const settled = () => jest.advanceTimersByTimeAsync(20);
  await settled();
  const line = () => element.querySelector<HTMLInputElement>('#note-line');
  const type = async (words: string) => {
    const field = line();
    if (!field) throw new Error('There is no line.');
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
  const press = async (key: string, altKey = false) => {
    line()?.dispatchEvent(
      new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }),
    );
    await settled();
  };
  const words = () => element.textContent.replace(/\s+/gu, ' ');
  return { room, element, line, type, press, words, settled };
}

it('notes a line with a relation and a card in three strokes, and has the line ready again', async () => {
  const { room, line, type, press, words } = await givenADesk(answered());
  await type('Not on Sundays');
  await press('r', true);
  expect(words()).toContain('rebuts 1 Trains are faster');
  await press('1', true);
  await press('Enter');
  expect(room.issued).toEqual([
    {
      type: 'file-argument',
      turn: 2,
      speaker: 'against',
      argument: {
        ...emptyDraft,
        tag: 'Not on Sundays',
        relations: [{ kind: 'rebuts', to: 1 }],
        cards: [card],
      },
    },
  ]);
  expect(line()?.value).toBe('');
  expect(document.activeElement).toBe(line());
  expect(words()).toContain('Noted: Not on Sundays');
});

it('takes arguments by arrow and by number, and everything off by Escape', async () => {
  const { room, type, press, words } = await givenADesk(answered());
  await press('ArrowUp');
  expect(words()).toContain('rebuts 1');
  await press('ArrowDown');
  expect(words()).toContain('Bears on nothing yet');
  await type('Not so #1');
  expect(words()).toContain('rebuts 1');
  await press('Escape');
  expect(words()).toContain('Bears on nothing yet');
  await press('Enter');
  expect(room.issued).toMatchObject([{ argument: { tag: 'Not so', relations: [] } }]);
});

it('brings a refused note back, with the reason', async () => {
  const { room, line, type, press, words, settled } = await givenADesk(answered());
  room.answer = 'The turn is over.';
  await type('Heard it');
  await press('Enter');
  await settled();
  expect(line()?.value).toBe('Heard it');
  expect(words()).toContain('The turn is over.');
});

it('keeps a line with whoever was speaking when it was begun', async () => {
  const given = spokenIn().clerked(eve).chair('call-turn').chair('start-turn');
  const { room, type, press, words, settled } = await givenADesk(given);
  await type('Trains are');
  given.chair('end-turn').pass(5_000).chair('call-turn').chair('start-turn');
  room.push();
  await settled();
  expect(words()).toContain('The next speech has begun.');
  await press('Enter');
  expect(room.issued).toMatchObject([{ turn: 1, speaker: 'for' }]);
});

it('asks whose words they are where several speak', async () => {
  const given = spokenIn(oxford).clerked(eve);
  for (let turn = 0; turn < 4; turn++) given.chair('skip-turn');
  given.chair('call-turn').chair('start-turn');
  const { room, type, press, words } = await givenADesk(given);
  await type('Heard it');
  await press('Enter');
  expect(room.issued).toEqual([]);
  expect(words()).toContain('Choose whose words these are');
  await press('w', true);
  await press('Enter');
  expect(room.issued).toMatchObject([{ turn: 5, speaker: 'for-1' }]);
});

it('says why nothing is noted', async () => {
  const before = await givenADesk(spokenIn().clerked(eve));
  expect(before.words()).toContain('You note from the moment a speech begins');
  TestBed.resetTestingModule();
  const examined = answered().chair('end-turn').pass(5_000).chair('call-turn').chair('start-turn');
  expect((await givenADesk(examined)).words()).toContain('Questions and answers are not noted.');
});
