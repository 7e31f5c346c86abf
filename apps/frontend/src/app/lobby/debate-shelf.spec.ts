import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import type { DebateId, Instant, ListedDebate, Stage } from '@crossbench/shared';
import { Api } from '../connection/api';
import { DebateShelf } from './debate-shelf';

const debate = (id: string, stage: Stage): ListedDebate => ({
  id: id as DebateId,
  code: id,
  motion: { id: null, wording: id },
  format: { id: 'lightning', name: 'Lightning' },
  stage,
  startsAt: null,
  visibility: 'public',
  rehearsal: false,
  turnSeconds: null,
  medium: 'written',
  openedAt: 1 as Instant,
  seq: 1,
});

async function given(...first: readonly ListedDebate[]) {
  let all = first;
  let reachable = true;
  const api = {
    debates: async (...stages: readonly Stage[]) =>
      reachable
        ? { ok: true, value: { items: all.filter(({ stage }) => stages.includes(stage)) } }
        : { ok: false, problem: { detail: 'The server cannot be reached.' } },
  };
  TestBed.configureTestingModule({ providers: [DebateShelf, { provide: Api, useValue: api }] });
  const shelf = TestBed.inject(DebateShelf);
  await jest.advanceTimersByTimeAsync(0);
  const later = async (...now: readonly ListedDebate[]) => {
    all = now;
    await jest.advanceTimersByTimeAsync(15_000);
  };
  const cut = async () => {
    reachable = false;
    await jest.advanceTimersByTimeAsync(15_000);
  };
  return { cut, later, shelf };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('leaves everything where it is until the reader asks for what is new', async () => {
  const { later, shelf } = await given(debate('one', 'live'), debate('two', 'scheduled'));
  const before = shelf.arrangement();
  await later(debate('one', 'published'), debate('two', 'lobby'), debate('three', 'live'));
  expect(shelf.arrangement()).toBe(before);
  expect(shelf.debate('one' as DebateId)?.stage).toBe('published');
  expect(shelf.waiting()).toBe(1);

  shelf.rearrange();
  expect(shelf.arrangement()).toEqual({ now: ['three', 'two'], upcoming: [], finished: ['one'] });
  expect(shelf.waiting()).toBe(0);
});

it('keeps what it has when the server cannot be reached, and says so', async () => {
  const { cut, shelf } = await given(debate('one', 'live'));
  await cut();
  expect(shelf.problem()).toBe('The server cannot be reached.');
  expect(shelf.arrangement()?.now).toEqual(['one']);
});
