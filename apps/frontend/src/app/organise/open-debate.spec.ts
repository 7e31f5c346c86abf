import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { jest } from '@jest/globals';
import { formats, type OpenDebateRequest } from '@crossbench/shared';
import { Api } from '../connection/api';
import { ServerTime } from '../connection/server-time';
import { Session } from '../connection/session';
import { AskName } from '../sign-in/ask-name';
import { OpenDebate } from './open-debate';

const motion = { id: 'rapprochement', wording: 'This House would pursue it', kind: 'policy' };

async function given({
  name = 'Olga',
  organisersOnly = false,
  motionInAddress = '',
  formatInAddress = '',
} = {}) {
  const opened: OpenDebateRequest[] = [];
  const replies: unknown[] = [];
  const value = <T>(value: T) => ({ ok: true, value });
  const api = {
    settings: async () => value({ createDebates: organisersOnly ? 'organisers' : 'anyone' }),
    motions: async () => value({ items: [motion] }),
    formats: async () => value({ items: formats }),
    openDebate: async (request: OpenDebateRequest) => {
      opened.push(request);
      return replies.shift() ?? value({ debate: { id: 'd1' }, links: [] });
    },
  };
  const person = { id: 'o', name, organiser: false };
  const ask = jest.fn(async () => false);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: AskName, useValue: { ask } },
      { provide: ServerTime, useValue: { at: () => Date.now() } },
      { provide: Session, useValue: { person: () => person, ensure: async () => person } },
    ],
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(OpenDebate);
  if (motionInAddress) fixture.componentRef.setInput('motion', motionInAddress);
  if (formatInAddress) fixture.componentRef.setInput('format', formatInAddress);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const submit = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { ask, fixture, navigate, opened, page, replies, submit };
}

it('opens the debate that the form describes and goes to its links', async () => {
  const { navigate, opened, submit } = await given({ motionInAddress: 'rapprochement' });
  await submit();
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatchObject({ motion: { id: 'rapprochement' }, formatId: 'lightning' });
  expect(navigate).toHaveBeenCalledWith(['/debates', 'd1', 'organise']);
});

it('says what is missing instead of sending it', async () => {
  const { opened, page, submit } = await given();
  await submit();
  expect(opened).toHaveLength(0);
  expect(page.textContent).toContain('Choose a motion, or write your own.');
});

it('sends the same opening under the same id, and a changed one under another', async () => {
  const { fixture, opened, page, replies, submit } = await given({
    motionInAddress: 'rapprochement',
  });
  const failure = { ok: false, problem: { detail: 'The server cannot be reached.' } };
  replies.push(failure, failure);
  await submit();
  expect(page.textContent).toContain('The server cannot be reached.');
  await submit();
  expect(opened[1]?.commandId).toBe(opened[0]?.commandId);

  page.querySelector<HTMLInputElement>('input[value="clock"]')?.click();
  await fixture.whenStable();
  await submit();
  expect(opened[2]?.chair).toBe('clock');
  expect(opened[2]?.commandId).not.toBe(opened[0]?.commandId);
});

it('asks who opens it, and opens nothing for nobody', async () => {
  const { ask, opened, submit } = await given({
    name: 'Guest 1234',
    motionInAddress: 'rapprochement',
  });
  await submit();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(opened).toHaveLength(0);
});

it('tells those who may not open a debate what they can do', async () => {
  const { page } = await given({ organisersOnly: true });
  expect(page.querySelector('form')).toBeNull();
  expect(page.textContent).toContain('Here only organisers open debates.');
});

it('begins with the format of the address', async () => {
  const { opened, page, submit } = await given({
    motionInAddress: 'rapprochement',
    formatInAddress: 'ld',
  });
  expect(page.querySelectorAll('app-part-list li')).toHaveLength(9);
  await submit();
  expect(opened[0]?.formatId).toBe('ld');
});

it('keeps what was written while its author is away, until the debate is open', async () => {
  const { fixture, page } = await given({ motionInAddress: 'rapprochement' });
  page.querySelector<HTMLInputElement>('input[value="clock"]')?.click();
  await fixture.whenStable();
  fixture.destroy();
  const chosen = (form: HTMLElement) =>
    [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const again = TestBed.createComponent(OpenDebate);
  await again.whenStable();
  const form = again.nativeElement as HTMLElement;
  expect(chosen(form)).toEqual(expect.arrayContaining(['rapprochement', 'clock']));
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await again.whenStable();
  again.destroy();
  const fresh = TestBed.createComponent(OpenDebate);
  await fresh.whenStable();
  expect(chosen(fresh.nativeElement as HTMLElement)).not.toContain('rapprochement');
});

it('offers turns of hours and days, with what suits letters, and shows when it would be over', async () => {
  const { fixture, opened, page, submit } = await given({ motionInAddress: 'rapprochement' });
  const radio = (words: string) =>
    [...page.querySelectorAll('label')]
      .find((label) => label.textContent?.trim().startsWith(words))
      ?.querySelector('input');
  radio('By correspondence')?.click();
  await fixture.whenStable();
  expect(page.querySelector('app-letter-dates')?.textContent).toContain('at the latest');
  expect(page.querySelectorAll('app-letter-dates li')).toHaveLength(7);
  expect(radio('The clock')?.checked).toBe(true);
  radio('In writing')?.click();
  await fixture.whenStable();
  expect(page.querySelector('app-letter-dates')).toBeNull();
  expect(radio('I do')?.checked).toBe(true);
  radio('By correspondence')?.click();
  await fixture.whenStable();
  await submit();
  expect(opened[0]).toMatchObject({ turnSeconds: 172_800, chair: 'clock', podium: 'sealed' });
});
