import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Api } from './api';

function given(respond: () => Promise<Partial<Response>>) {
  const asked = jest.fn(respond);
  globalThis.fetch = asked as unknown as typeof fetch;
  return { api: TestBed.inject(Api), asked };
}

const json = (status: number, body: unknown, type = 'application/json'): Partial<Response> => ({
  ok: status < 400,
  status,
  statusText: 'Status',
  headers: { get: () => type } as unknown as Headers,
  json: async () => body,
});

it('brings what the server says', async () => {
  const { api, asked } = given(async () => json(200, { items: [] }));
  expect(await api.debates('live', 'lobby')).toEqual({ ok: true, value: { items: [] } });
  expect(asked).toHaveBeenCalledWith(
    '/api/debates?stage=live,lobby',
    expect.objectContaining({ method: 'GET' }),
  );
});

it('brings nothing where there is nothing to bring', async () => {
  const { api } = given(async () => json(204, undefined));
  expect(await api.endSession()).toEqual({ ok: true, value: null });
});

it('makes a value of a problem, with its code and a sentence', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    code: 'division-not-open',
  };
  const { api } = given(async () => json(409, problem, 'application/problem+json'));
  expect(await api.ballot('x' as never)).toMatchObject({
    ok: false,
    problem: { code: 'division-not-open', detail: 'Conflict' },
  });
});

it('has a sentence for an answer that is no problem of ours, and for none at all', async () => {
  const { api } = given(async () => json(502, null, 'text/html'));
  expect(await api.motions()).toMatchObject({
    ok: false,
    problem: { status: 502, code: 'failed' },
  });
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await api.motions()).toMatchObject({
    ok: false,
    problem: { code: 'unreachable', detail: expect.stringContaining('connection') as string },
  });
});
