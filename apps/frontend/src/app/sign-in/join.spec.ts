import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { jest } from '@jest/globals';
import type { Command, DebateId, LinkPreview } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';
import { Session } from '../connection/session';
import { Join } from './join';

const seat: LinkPreview = {
  debateId: 'd1' as DebateId,
  role: 'seat',
  seat: 'for-1',
  motion: 'This House would try it',
};
const refused = (code: string, more: object = {}) => ({
  ok: false,
  refusal: { code, message: `Refused: ${code}`, ...more },
});

async function given(preview: LinkPreview | null, name = 'Ada') {
  const issued: Command[] = [];
  const answers: unknown[] = [];
  const issue = async (_: DebateId, command: Command) => {
    issued.push(command);
    return answers.shift() ?? { ok: true, value: { seq: 1 } };
  };
  const gone = { status: 404, detail: 'There is no such link.' };
  const api = {
    previewLink: async () =>
      preview ? { ok: true, value: preview } : { ok: false, problem: gone },
    enterLink: jest.fn(async () => ({ ok: true, value: null })),
  };
  const person = signal({ id: 'p', name, organiser: false });
  const rename = async (to: string) => {
    person.update((before) => ({ ...before, name: to }));
    return { ok: true };
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: Connection, useValue: { issue } },
      { provide: Session, useValue: { person, ensure: async () => person(), rename } },
    ],
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(Join);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (words: string) => {
    const button = [...page.querySelectorAll('button')].find((each) =>
      each.textContent?.includes(words),
    );
    if (!button) throw new Error(`There is no button ${words}.`);
    button.click();
    await fixture.whenStable();
  };
  return { answers, api, fixture, issued, navigate, page, press };
}

it('says what the link is for, and takes the seat with one tap', async () => {
  const { issued, navigate, page, press } = await given(seat);
  expect(page.textContent).toContain('the seat For 1');
  expect(page.textContent).toContain('This House would try it');
  expect(issued).toEqual([]);
  await press('Take this seat');
  expect(issued).toEqual([{ type: 'claim-seat', seat: 'for-1', move: false }]);
  expect(navigate).toHaveBeenCalledWith(['/debates', 'd1'], { replaceUrl: true });
});

it('asks a guest without a name for one first, and sits down with the same tap', async () => {
  const { fixture, issued, page, press } = await given(seat, 'Guest 1234');
  const field = page.querySelector('input');
  if (!field) throw new Error('No name is asked for.');
  await press('Take this seat');
  expect(issued).toEqual([]);
  field.value = 'Ada';
  field.dispatchEvent(new Event('input'));
  await fixture.whenStable();
  await press('Take this seat');
  await fixture.whenStable();
  expect(issued).toHaveLength(1);
});

it('asks before it moves a seat to this device', async () => {
  const { answers, issued, navigate, page, press } = await given(seat);
  answers.push(refused('seat-taken', { movable: true }));
  await press('Take this seat');
  expect(navigate).not.toHaveBeenCalled();
  expect(page.textContent).toContain('Somebody sits here already.');
  await press('Move the seat here');
  expect(issued.at(-1)).toEqual({ type: 'claim-seat', seat: 'for-1', move: true });
  expect(navigate).toHaveBeenCalledTimes(1);
});

it('goes in where the place is one’s own already, and says why where it cannot be taken', async () => {
  const { answers, navigate, page, press } = await given({ ...seat, role: 'chair', seat: null });
  answers.push(refused('debater-may-not-chair'), refused('already-so'));
  await press('Take the chair');
  expect(page.querySelector('[role=alert]')?.textContent).toContain('debater-may-not-chair');
  await press('Take the chair');
  expect(navigate).toHaveBeenCalledTimes(1);
});

it('lets the audience in without asking anything', async () => {
  const audience: LinkPreview = { ...seat, role: 'audience', seat: null };
  const { api, issued, navigate, press } = await given(audience, 'Guest 1234');
  await press('Watch');
  expect(api.enterLink).toHaveBeenCalledTimes(1);
  expect(issued).toEqual([]);
  expect(navigate).toHaveBeenCalledTimes(1);
});

it('says what to do with a link that opens nothing', async () => {
  const { page } = await given(null);
  expect(page.querySelector('h1')?.textContent).toBe('This link does not open anything');
  expect(page.textContent).toContain('ask the organiser for a new one');
});
