import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { jest } from '@jest/globals';
import { type Format, formats, type ImportedFormat, lightning } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { ImportFormat } from './import-format';

const village: Format = { ...lightning, id: 'village', name: 'Village debate' };

async function given({ format = village, organisersOnly = false } = {}) {
  const sent: string[] = [];
  const replies: unknown[] = [];
  const value = <T>(value: T) => ({ ok: true, value });
  const found: ImportedFormat = { format, notes: ['Pro, by the names: Pro 1.'] };
  const api = {
    settings: async () => value({ createDebates: organisersOnly ? 'organisers' : 'anyone' }),
    formats: async () => value({ items: formats }),
    importFormat: async (xml: string) => {
      sent.push(xml);
      return replies.shift() ?? value(found);
    },
    saveFormat: async (saved: Format) => value(saved),
  };
  const person = { id: 'o', name: 'Olga', organiser: false };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: Session, useValue: { person: () => person, ensure: async () => person } },
    ],
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(ImportFormat);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const choose = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const file = { name: 'village.xml', arrayBuffer: async () => bytes.buffer };
    const input = page.querySelector('input');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input?.dispatchEvent(new Event('change'));
    for (let i = 0; i < 5; i++) await fixture.whenStable();
  };
  const press = async (name: string) => {
    [...page.querySelectorAll('button')].find((each) => each.textContent.trim() === name)?.click();
    for (let i = 0; i < 3; i++) await fixture.whenStable();
  };
  return { choose, fixture, navigate, page, press, replies, sent };
}

it('shows what becomes of a file, and keeps it as it is', async () => {
  const { choose, navigate, page, press, sent } = await given();
  await choose('<debate-format/>');
  expect(sent).toEqual(['<debate-format/>']);
  expect(page.querySelector('h2')?.textContent).toBe('Village debate');
  expect(page.textContent).toContain('Pro, by the names: Pro 1.');
  expect(page.querySelectorAll('app-part-list li')).toHaveLength(8);
  await press('Save it as it is');
  expect(navigate).toHaveBeenCalledWith(['/formats', 'village-debate'], expect.anything());
});

it('goes on in the editor, where it has something to lose', async () => {
  const { choose, fixture, page, press } = await given();
  expect(fixture.componentInstance.mayLeave()).toBe(true);
  await choose('<debate-format/>');
  await press('Go on in the editor');
  expect(page.querySelectorAll('app-part-row')).toHaveLength(8);
});

it('says every fault of a file, and forgets them with the next', async () => {
  const { choose, page, replies } = await given();
  const flaws = [{ path: 'xml', message: 'Line 2: the speech has no name.' }];
  replies.push({ ok: false, problem: { code: 'not-importable', detail: 'Mend it.', flaws } });
  await choose('<odd/>');
  expect(page.textContent).toContain('village.xml was not imported.');
  expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Line 2: the speech has no name.',
  ]);
  await choose('<debate-format/>');
  expect(page.textContent).not.toContain('was not imported');
});

it('sends nothing that is too long to be a format', async () => {
  const { choose, page, sent } = await given();
  await choose('x'.repeat(200_001));
  expect(sent).toEqual([]);
  expect(page.textContent).toContain('The file of a format has at most 200,000 characters.');
});

it('asks for another name before two formats are called the same', async () => {
  const { choose, page } = await given({ format: lightning });
  await choose('<debate-format/>');
  expect(page.textContent).toContain('There is a format of this name already.');
  expect(page.textContent).not.toContain('Save it as it is');
});

it('tells those who may not save a format what they can do', async () => {
  const { page } = await given({ organisersOnly: true });
  expect(page.querySelector('input')).toBeNull();
  expect(page.textContent).toContain('Here only organisers save formats.');
});
