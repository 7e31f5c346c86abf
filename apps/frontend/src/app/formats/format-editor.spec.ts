import { TestBed } from '@angular/core/testing';
import { type Format, formats, lightning } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { copied } from './copied';
import { FormatEditor } from './format-editor';

async function given(start: Format = copied(lightning, new Set()), kept = true) {
  const sent: Format[] = [];
  const replies: unknown[] = [];
  const value = <T>(value: T) => ({ ok: true, value });
  const api = {
    settings: async () => value({ createDebates: 'anyone' }),
    formats: async () => value({ items: formats }),
    saveFormat: async (format: Format) => {
      sent.push(format);
      return replies.shift() ?? value(format);
    },
  };
  const person = { id: 'o', name: 'Olga', organiser: false };
  TestBed.configureTestingModule({
    providers: [
      { provide: Api, useValue: api },
      { provide: Session, useValue: { person: () => person, ensure: async () => person } },
    ],
  });
  const fixture = TestBed.createComponent(FormatEditor);
  fixture.componentRef.setInput('start', start);
  fixture.componentRef.setInput('kept', kept);
  const saved: Format[] = [];
  fixture.componentInstance.saved.subscribe((format) => saved.push(format));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const buttons = () => [...page.querySelectorAll('button')];
  const press = async (name: string) => {
    const found = buttons().find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
    );
    if (!found) throw new Error(`There is no button ${name}.`);
    found.click();
    await fixture.whenStable();
  };
  const open = async (name: string) => {
    buttons()
      .find((button) => button.matches('.name') && button.textContent.includes(name))
      ?.click();
    await fixture.whenStable();
  };
  const field = (label: string) => {
    const found = [...page.querySelectorAll('label')].find(
      (each) => each.textContent.trim() === label,
    );
    const control = found && page.querySelector<HTMLInputElement>(`#${found.htmlFor}`);
    if (!control) throw new Error(`There is no field ${label}.`);
    return control;
  };
  const write = async (label: string, text: string) => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input'));
    await fixture.whenStable();
  };
  const partNames = () =>
    [...page.querySelectorAll('app-part-row strong')].map(({ textContent }) => textContent);
  const editor = fixture.componentInstance;
  return { editor, field, fixture, open, page, partNames, press, replies, saved, sent, write };
}

it('saves what was changed, under an id that is still free', async () => {
  const { open, press, replies, saved, sent, write } = await given();
  await write('Name of the format', 'Our school');
  await open('Opening, For');
  await write('Length, in minutes and seconds', '2:00');
  await open('Opening, For');
  await open('Opening, Against');
  await write('Length, in minutes and seconds', '2');
  replies.push({ ok: false, problem: { code: 'format-taken', detail: 'Taken.' } });
  await press('Save the format');
  expect(sent.map(({ id }) => id)).toEqual(['our-school', 'our-school-2']);
  expect(saved[0]?.segments.slice(1, 3)).toMatchObject([
    { seconds: 120, words: 120, bells: [{ at: 105 }, { at: 120 }] },
    { seconds: 120 },
  ]);
  expect(saved[0]?.sources[0]).toBe('Changed from Lightning');
});

it('explains what is impossible beside its place, and does not save it', async () => {
  const { open, page, press, sent, write } = await given();
  await open('Opening, For');
  await write('Length, in minutes and seconds', 'long');
  const sentence =
    'The length of “Opening, For” is not a time. Write minutes and seconds, like 7:00.';
  expect(page.querySelector('app-span-field .wrong')?.textContent).toBe(sentence);
  expect(page.querySelector('app-save-bar [role="status"]')?.textContent.trim()).toBe(
    '1 thing makes this format impossible.',
  );
  await press('Save the format');
  expect(sent).toEqual([]);
  await write('Length, in minutes and seconds', '90 s');
  expect(page.querySelector('app-save-bar summary')).toBeNull();
});

it('takes a removed seat back', async () => {
  const { page, press } = await given();
  await press('Remove seat 2, Against');
  expect(page.textContent).toContain('The seat “Against” was removed.');
  expect(page.textContent).toContain('Nobody sits for the Against side. Add a seat there.');
  await press('Take it back');
  expect(page.querySelector('.wrong')).toBeNull();
});

it('moves, copies and removes parts, but never a vote', async () => {
  const { fixture, page, partNames, press } = await given();
  await press('Move Opening, For later');
  expect(partNames().slice(0, 3)).toEqual(['First vote', 'Opening, Against', 'Opening, For']);
  page
    .querySelectorAll('app-part-row')[2]
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true }));
  await fixture.whenStable();
  expect(partNames().slice(0, 3)).toEqual(['First vote', 'Opening, For', 'Opening, Against']);
  await press('Move Opening, For earlier');
  expect(partNames()[0]).toBe('First vote');
  await press('Copy Opening, For');
  await press('Remove Opening, Against');
  await press('Add a part');
  expect(partNames().slice(1, 3)).toEqual(['Opening, For', 'Opening, For']);
  expect(partNames().slice(-2)).toEqual(['New part', 'Final vote']);
});

it('asks for another name where one is taken', async () => {
  const { page, write } = await given();
  await write('Name of the format', 'lightning ');
  expect(page.querySelector('app-text-field .wrong')?.textContent).toBe(
    'There is a format “lightning” already. Give yours another name.',
  );
});

it('says of different times of the sides that they may be meant', async () => {
  const { fixture, open, page, press, sent, write } = await given();
  await open('Opening, For');
  await write('Length, in minutes and seconds', '3:00');
  expect(page.textContent).toContain('The sides get different times: For 4:00, Against 2:30.');
  page.querySelector<HTMLInputElement>('app-format-fields input[type="checkbox"]')?.click();
  await fixture.whenStable();
  expect(page.querySelector('.wrong')).toBeNull();
  await press('Save the format');
  expect(sent[0]?.asymmetric).toBe(true);
});

it('gives all parts of a kind the times and bells of one', async () => {
  const { open, page, press, write } = await given();
  await open('Rebuttal, Against');
  await write('Length, in minutes and seconds', '2:00');
  await press('Same times and bells for all 2 rebuttals');
  expect(page.querySelector('app-save-bar summary')).toBeNull();
  expect(page.textContent).toContain('All rebuttals are like “Rebuttal, Against” now.');
});

const unload = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('has something to lose from the beginning where it is kept nowhere', async () => {
  await given(lightning, false);
  expect(unload()).toBe(true);
});

it('has something to lose once it is changed, until it is saved', async () => {
  const { editor, press, write } = await given();
  expect([editor.mayLeave(), unload()]).toEqual([true, false]);
  await write('Name of the format', 'Ours');
  expect(unload()).toBe(true);
  await press('Save the format');
  expect([editor.mayLeave(), unload()]).toEqual([true, false]);
});

it('says why the server did not keep it', async () => {
  const { page, press, replies, write } = await given();
  await write('Name of the format', 'Ours');
  const detail = '100 formats are kept here already. Ask the operator to delete one.';
  replies.push({ ok: false, problem: { code: 'too-many-formats', detail } });
  await press('Save the format');
  expect(page.textContent).toContain('The format was not saved.');
  expect(page.textContent).toContain(detail);
});
