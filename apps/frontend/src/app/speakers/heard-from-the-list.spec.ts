import { signal } from '@angular/core';
import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { type ArgumentDraft, emptyDraft, type PersonId } from '@crossbench/shared';
import { bellTimes, bellWords } from '../clock/bell-times';
import { readClock } from '../clock/clock-reading';
import { ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { Papers } from '../writing/papers';
import { podiumFace } from '../table/podium-face';
import { audiencePrimary, debaterPrimary } from '../room/primary-button';
import { Speaking } from '../writing/speaking';
import { asks, onTheFloor, recognises, three } from './given-a-list.fixture';

const eveSpeaks = (): GivenDebate => recognises(three(), 1, 'She has a train to catch');

describe('the room', () => {
  it('reads the speaker’s own time on the clock, and what the part has left', () => {
    const given = eveSpeaks().pass(30_000);
    expect(readClock(given.debate, given.now)).toMatchObject({
      figures: '1:30',
      words: 'Time left; 19:30 in all',
      share: 0.75,
    });
    given.chair('pause-clock').pass(60_000);
    expect(readClock(given.debate, given.now)).toMatchObject({ face: 'paused', figures: '1:30' });
  });

  it('hears a bell at the end of the speaker’s time', () => {
    const { debate, now } = eveSpeaks().pass(30_000);
    const [own] = bellTimes(debate).filter(({ at }) => at - now < 100_000);
    expect(own).toEqual({ at: now + 90_000, strokes: 2 });
    expect(own && bellWords(debate, own)).toBe('Bell: the speaker’s time is up');
  });

  it('reads at the podium who has the floor, and that it is open', () => {
    expect(podiumFace(onTheFloor().debate, [])).toMatchObject({
      words: 'The floor is open. Whoever wants to speak asks for it.',
    });
    expect(podiumFace(eveSpeaks().debate, [])).toMatchObject({
      words: 'Eve has the floor. Sentences appear here as they are completed.',
    });
  });
});

it('offers the audience the floor where it may ask for it', () => {
  expect(audiencePrimary(onTheFloor().debate, null, true, true)).toEqual({
    act: 'ask-floor',
    words: 'Ask for the floor',
  });
});

it('lets a debater file who has the floor from the list', () => {
  expect(debaterPrimary(three().debate, 'o1').act).toBe('write');
  expect(debaterPrimary(recognises(three(), 3).debate, 'o1').act).toBe('file');
});

describe('whoever has the floor from the list', () => {
  function givenAWriter(given: GivenDebate, me: PersonId) {
    const room = new GivenRoom(given, me);
    const open = signal<ArgumentDraft>(emptyDraft);
    const papers = {
      draft: () => open(),
      standing: () => '',
      put: (_: string, text: ArgumentDraft | null) => open.set(text ?? emptyDraft),
      write: (_: string, change: Partial<ArgumentDraft>) =>
        open.update((draft) => ({ ...draft, ...change })),
    };
    TestBed.configureTestingModule({
      providers: [Speaking, ...room.providers(), { provide: Papers, useValue: papers }],
    });
    const speaking = TestBed.inject(Speaking);
    TestBed.tick();
    const push = (): void => {
      room.push();
      TestBed.tick();
    };
    return { room, papers, speaking, push };
  }

  it('files in the part under way, without a seat, within the words of one speaker', async () => {
    const { room, papers, speaking } = givenAWriter(eveSpeaks(), eve);
    papers.write('open', { tag: 'It costs', body: 'More than we have' });
    expect(speaking.words()).toEqual({ used: 6, of: 120 });
    expect([speaking.open(), speaking.mayYield(), speaking.side()]).toEqual([
      ...[true, true, 'opposition'],
    ]);
    await speaking.file();
    expect(room.issued).toMatchObject([{ type: 'file-argument', turn: 1 }]);
  });

  it('prepares while they wait, and has that stamped again when they are recognised', () => {
    const given = three();
    const { papers, speaking, push } = givenAWriter(given, eve);
    papers.write('open', { tag: 'It costs', body: 'More than we have' });
    expect([speaking.preparing(), speaking.open(), speaking.mayYield()]).toEqual([
      ...[true, false, false],
    ]);
    expect(speaking.words()).toEqual({ used: 6, of: 120 });
    const prepared = papers.draft();
    const put = jest.spyOn(papers, 'put');
    recognises(given, 1, 'She has a train to catch');
    push();
    expect(speaking.open()).toBe(true);
    expect(put).toHaveBeenCalledWith('open', prepared);
  });

  it('keeps what is written while a question interrupts, and goes on afterwards', () => {
    const given = eveSpeaks();
    const { speaking, push } = givenAWriter(given, eve);
    recognises(asks(given, ben, 'question'), 4);
    push();
    expect([speaking.interrupted(), speaking.open(), speaking.mayYield()]).toEqual([
      ...[true, false, false],
    ]);
    given.issue(ben, { type: 'yield-floor' });
    push();
    expect([speaking.interrupted(), speaking.open()]).toEqual([false, true]);
  });

  it('says for which side, where the request was for neither', () => {
    const given = recognises(asks(onTheFloor(), eve), 1);
    given.file(eve, 'Both are wrong').issue(olga, {
      ...{ type: 'end-speech', floor: given.debate.floorVersion },
    });
    recognises(asks(given, eve), 2);
    const { papers, speaking } = givenAWriter(given, eve);
    expect([speaking.givenSide(), speaking.side()]).toEqual([null, null]);
    speaking.answer(1);
    expect(papers.draft().relations).toEqual([{ kind: 'supports', to: 1 }]);
    speaking.speakFor('opposition');
    expect(speaking.side()).toBe('opposition');
    speaking.speakFor(null);
    expect(papers.draft()).not.toHaveProperty('side');
  });

  it('no longer writes when somebody else has it', () => {
    const given = eveSpeaks();
    const { speaking, push } = givenAWriter(given, eve);
    given.issue(eve, { type: 'yield-floor' });
    push();
    expect([speaking.turn(), speaking.words(), speaking.open()]).toEqual([null, null, false]);
  });
});
