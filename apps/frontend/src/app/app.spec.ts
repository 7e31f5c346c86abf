import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { App } from './app';
import { Api } from './connection/api';

it('names itself, and leads past the bar to the content', async () => {
  const nobody = { session: async () => ({ ok: true, value: { person: null } }) };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: nobody }],
  });
  const fixture = TestBed.createComponent(App);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  expect(page.querySelector('header')?.textContent).toContain('Crossbench');

  page.querySelector<HTMLAnchorElement>('.skip')?.click();
  expect(page.ownerDocument.activeElement).toBe(page.querySelector('main'));
});
