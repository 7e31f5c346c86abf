import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import type { GuestRequest } from '@crossbench/shared';
import { Api } from './api';
import { isSilentName, Session } from './session';

function given(known: string | null) {
  const person = (id: string, name: string) => ({ id, name, organiser: false });
  const ok = <T>(value: T) => ({ ok: true, value });
  const api = {
    session: jest.fn(async () => ok({ person: known && person('same', known) })),
    enterAsGuest: jest.fn(async ({ name }: GuestRequest) => ok({ person: person('new', name) })),
    rename: jest.fn(async ({ name }: GuestRequest) => ok({ person: person('same', name) })),
    endSession: jest.fn(async () => ok(null)),
  };
  TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: api }] });
  return { api, session: TestBed.inject(Session) };
}

it('makes a guest of a visitor only when a person is needed', async () => {
  const { api, session } = given(null);
  await session.load();
  expect(session.person()).toBeNull();
  expect(api.enterAsGuest).not.toHaveBeenCalled();
  const guest = await session.ensure();
  expect(isSilentName(guest?.name ?? '')).toBe(true);
  expect(await session.ensure()).toBe(guest);
  expect(api.session).toHaveBeenCalledTimes(1);
});

it('gives who is known another name and who is not a first one', async () => {
  const { session } = given('Guest 1234');
  await session.load();
  await session.rename('Ada');
  expect(session.person()).toMatchObject({ id: 'same', name: 'Ada' });
  await session.signOut();
  await session.rename('Ben');
  expect(session.person()).toMatchObject({ id: 'new', name: 'Ben' });
});

it('asks again when the server could not be reached', async () => {
  const { api, session } = given('Ada');
  api.session.mockResolvedValueOnce({ ok: false } as never);
  await session.load();
  expect(session.person()).toBeNull();
  await session.load();
  expect(session.person()?.name).toBe('Ada');
});
