import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Format, formats, lightning } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { FormatPage } from './format-page';

const ours: Format = { ...lightning, id: 'ours', name: 'Ours' };

async function given(id: string, { failing = false, saved = false } = {}) {
  const value = <T>(value: T) => ({ ok: true, value });
  const detail = 'The server cannot be reached.';
  const api = {
    settings: async () => value({ createDebates: 'anyone' }),
    formats: async () =>
      failing ? { ok: false, problem: { detail } } : value({ items: [...formats, ours] }),
    removableFormats: async () => value({ items: ['ours'] }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: Session, useValue: { person: () => ({ id: 'o' }) } },
    ],
  });
  const fixture = TestBed.createComponent(FormatPage);
  fixture.componentRef.setInput('id', id);
  if (saved) fixture.componentRef.setInput('saved', 'now');
  for (let i = 0; i < 3; i++) await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent;
}

it('shows a format part by part, and where its rules stand', async () => {
  const text = await given('ld');
  for (const words of ['Lincoln–Douglas', 'Affirmative constructive', 'valuecriterion.com'])
    expect(text).toContain(words);
  expect(text).not.toContain('Remove this format');
  expect(text).not.toContain('The format is saved.');
});

it('offers to remove what one saved oneself, and says that it is saved', async () => {
  const text = await given('ours', { saved: true });
  expect(text).toContain('The format is saved.');
  expect(text).toContain('Remove this format');
});

it('says that there is no such format, or why none can be shown', async () => {
  expect(await given('chess')).toContain('There is no such format here.');
  TestBed.resetTestingModule();
  expect(await given('ld', { failing: true })).toContain('The server cannot be reached.');
});
