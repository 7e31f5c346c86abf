import { TestBed } from '@angular/core/testing';
import { App } from './app';

it('names itself', async () => {
  const fixture = TestBed.createComponent(App);
  await fixture.whenStable();
  expect((fixture.nativeElement as HTMLElement).textContent).toContain('Crossbench');
});
