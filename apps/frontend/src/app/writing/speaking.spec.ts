import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  type ArgumentDraft,
  type DraftSlot,
  emptyDraft,
  evolve,
  type Recorded,
} from '@crossbench/shared';
import { ada, ben, GivenDebate, lightning } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { Papers } from './papers';
import { Speaking } from './speaking';

const draft = (tag: string, body: string): ArgumentDraft => ({
  tag,
  body,
  relations: [],
  cards: [],
});

/** Ada at her papers, which are kept nowhere. */
function givenAda(
  given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn'),
) {
  const room = new GivenRoom(given, ada);
  const papers = signal<Partial<Record<DraftSlot, ArgumentDraft>>>({});
  const kept = {
    draft: (slot: DraftSlot) => papers()[slot] ?? emptyDraft,
    standing: () => '',
    put: (slot: DraftSlot, text: ArgumentDraft | null) =>
      papers.update((all) => ({ ...all, [slot]: text ?? emptyDraft })),
    write: (slot: DraftSlot, change: Partial<ArgumentDraft>) =>
      papers.update((all) => ({ ...all, [slot]: { ...emptyDraft, ...all[slot], ...change } })),
  };
  TestBed.configureTestingModule({
    providers: [Speaking, ...room.providers(), { provide: Papers, useValue: kept }],
  });
  const speaking = TestBed.inject(Speaking);
  TestBed.tick();
  return { room, given, papers: kept, speaking };
}

it('counts the words of the turn', () => {
  const { papers, speaking } = givenAda();
  papers.put('open', draft('Two words', 'and three more'));
  expect(speaking.words()).toEqual({ used: 5, of: 90 });
});

it('files the open draft in the turn under way and clears it', async () => {
  const { room, papers, speaking } = givenAda();
  papers.put('open', draft('A tag', 'A body'));
  await speaking.file();
  expect(room.issued).toEqual([
    { type: 'file-argument', turn: 1, argument: draft('A tag', 'A body') },
  ]);
  expect(speaking.draft()).toEqual(emptyDraft);
  expect(speaking.outcome()).toBe('Filed.');
});

it('keeps the draft and says why when it is refused', async () => {
  const { room, papers, speaking } = givenAda();
  room.answer = 'The clock is paused.';
  papers.put('open', draft('A tag', 'A body'));
  await speaking.file();
  expect(speaking.draft().tag).toBe('A tag');
  expect(speaking.refusal()).toBe('The clock is paused.');
});

it('answers the other side with a rebuttal and its own with support, each once', () => {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  given.file(ada, 'Ours').chair('end-turn').pass(2_000).chair('call-turn').chair('start-turn');
  given.file(ben, 'Theirs');
  const { speaking } = givenAda(given);
  for (const number of [2, 1, 2]) speaking.answer(number);
  expect(speaking.draft().relations).toEqual([
    { kind: 'rebuts', to: 2 },
    { kind: 'supports', to: 1 },
  ]);
});

/** What the log says when the bell files Ada's words. */
function bellFiles(given: GivenDebate, body: string): void {
  const last = given.log.at(-1);
  if (!last) throw new Error('There is a log.');
  const recorded: Recorded = {
    ...last,
    seq: last.seq + 1,
    actor: 'clock',
    commandId: null,
    event: {
      type: 'argument-filed',
      argument: 1,
      turn: 1,
      seat: 'for',
      side: 'proposition',
      person: ada,
      relations: [],
      cards: [],
      words: 2,
      overtime: false,
      cutOff: true,
    },
    wording: { salt: '', text: JSON.stringify({ tag: 'A tag', body, quotes: [] }) },
  };
  given.log.push(recorded);
  const evolved = evolve(given.debate, recorded);
  Object.assign(given, { state: evolved });
}

it.each([
  ['the whole draft', 'A body', [emptyDraft.tag, emptyDraft.tag], 'as argument 1.'],
  ['a part of it', 'A', ['', 'A tag'], 'as argument 1. The whole draft is on your shelf.'],
])('clears the table when the bell has filed %s', (_, filed, [open, shelved], said) => {
  const { room, given, papers, speaking } = givenAda();
  papers.put('open', draft('A tag', 'A body'));
  bellFiles(given, filed);
  room.push();
  TestBed.tick();
  expect(papers.draft('open').tag).toBe(open);
  expect(papers.draft('shelf-1').tag).toBe(shelved);
  expect(speaking.outcome()).toBe(`The bell filed what stood here ${said}`);
});

it('lets a seat on neither side say for which an argument speaks', async () => {
  const third = { id: 'third', side: null, label: 'Third' } as const;
  const segments = lightning.segments.map((segment, i) =>
    i === 1 ? { ...segment, side: null, seats: ['third'] } : segment,
  );
  const format = { ...lightning, seats: [...lightning.seats, third], segments };
  const given = new GivenDebate(format).seated('third', 'against');
  const { room, papers, speaking } = givenAda(given.chair('call-turn').chair('start-turn'));
  papers.put('open', draft('A third way', 'Of both'));
  expect([speaking.givenSide(), speaking.side()]).toEqual([null, null]);
  speaking.speakFor('opposition');
  await speaking.file();
  expect(room.issued).toMatchObject([{ argument: { side: 'opposition' } }]);
});
