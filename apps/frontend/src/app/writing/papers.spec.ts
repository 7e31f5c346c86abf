import { signal } from '@angular/core';
import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { ArgumentDraft, DraftSlot, OwnDraft } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';
import { ada, GivenDebate } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { Papers } from './papers';

const stored = { ok: true, value: { stampedAt: 0 } } as const;
const unavailable = { ok: false, refusal: { code: 'unavailable', message: 'Later.' } } as const;

const unreached = { ok: false, problem: { code: 'unavailable', detail: 'Later.' } } as const;

class Device implements Storage {
  private readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  clear = (): void => this.kept.clear();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  key = (index: number): string | null => [...this.kept.keys()][index] ?? null;
  removeItem = (key: string): void => void this.kept.delete(key);
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
}

const draft = (body: string): ArgumentDraft => ({ tag: '', body, relations: [], cards: [] });

function givenPapers(device = new Device(), onServer: readonly OwnDraft[] = [], reached = true) {
  const saved: [DraftSlot, string | null][] = [];
  const server: { answer: typeof stored | typeof unavailable } = { answer: stored };
  const connection = {
    state: signal('live'),
    saveDraft: (_: string, slot: DraftSlot, argument: ArgumentDraft | null) => {
      saved.push([slot, argument?.body ?? null]);
      return Promise.resolve(server.answer);
    },
  };
  const room = new GivenRoom(new GivenDebate().seated('for', 'against'), ada);
  const shelf = { reached };
  const api = {
    drafts: () =>
      Promise.resolve(shelf.reached ? { ok: true, value: { items: onServer } } : unreached),
  };
  TestBed.configureTestingModule({
    providers: [
      Papers,
      ...room.providers(),
      { provide: Connection, useValue: connection },
      { provide: Api, useValue: api },
      { provide: deviceStorage, useValue: device },
    ],
  });
  const papers = TestBed.inject(Papers);
  TestBed.tick();
  return { papers, saved, server, device, shelf };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('saves what is written at once, then at most once a second, and in the end the last word', async () => {
  const { papers, saved } = givenPapers();
  for (const body of ['I', 'I s', 'I sa', 'I say']) {
    papers.write('open', { body });
    await jest.advanceTimersByTimeAsync(200);
  }
  expect(saved).toEqual([['open', 'I']]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(saved).toEqual([
    ['open', 'I'],
    ['open', 'I say'],
  ]);
  expect(papers.standing('open')).toBe('Saved');
});

it('keeps a copy on the device until the server has it, and sends it again', async () => {
  const { papers, saved, server, device } = givenPapers();
  server.answer = unavailable;
  papers.write('notes', { body: 'Do not forget' });
  await jest.advanceTimersByTimeAsync(10);
  expect(papers.standing('notes')).toBe('Saving…');
  expect(device.length).toBe(1);
  server.answer = stored;
  await jest.advanceTimersByTimeAsync(1_500);
  expect(saved).toHaveLength(2);
  expect(papers.standing('notes')).toBe('Saved');
  expect(device.length).toBe(0);
});

it('puts what only the device has over what the server has', async () => {
  const device = new Device();
  const offline = givenPapers(device);
  offline.server.answer = unavailable;
  offline.papers.write('open', { body: 'The newer words' });
  await jest.advanceTimersByTimeAsync(10);
  TestBed.resetTestingModule();

  const open: OwnDraft = {
    slot: 'open',
    stampedAt: 0 as OwnDraft['stampedAt'],
    argument: draft('Old'),
  };
  const { papers, saved } = givenPapers(device, [open]);
  await jest.advanceTimersByTimeAsync(10);
  expect(papers.draft('open').body).toBe('The newer words');
  expect(saved).toEqual([['open', 'The newer words']]);
});

it('is ready only when what was written earlier lies here, and asks until it does', async () => {
  const open: OwnDraft = {
    slot: 'open',
    stampedAt: 0 as OwnDraft['stampedAt'],
    argument: draft('Written before the reload'),
  };
  const { papers, shelf, saved } = givenPapers(new Device(), [open], false);
  await jest.advanceTimersByTimeAsync(1_400);
  expect(papers.ready()).toBe(false);
  shelf.reached = true;
  await jest.advanceTimersByTimeAsync(200);
  expect(papers.ready()).toBe(true);
  expect(papers.draft('open').body).toBe('Written before the reload');
  expect(saved).toEqual([]);
});

it('does not let the server’s answer overwrite what was typed before it came', async () => {
  const open: OwnDraft = {
    slot: 'open',
    stampedAt: 0 as OwnDraft['stampedAt'],
    argument: draft('Old'),
  };
  const { papers } = givenPapers(new Device(), [open]);
  papers.write('open', { body: 'Typed at once' });
  await jest.advanceTimersByTimeAsync(2_000);
  expect(papers.draft('open').body).toBe('Typed at once');
});

it('empties a paper on the server as well', async () => {
  const { papers, saved } = givenPapers();
  papers.put('shelf-1', draft('Something'));
  papers.put('shelf-1', null);
  await jest.advanceTimersByTimeAsync(2_500);
  expect(saved.at(-1)).toEqual(['shelf-1', null]);
});
