import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RoomView } from '../room/room-view';
import { Composing } from './composing';

@Component({
  imports: [Composing],
  template: `
    <div appComposing>
      <textarea></textarea>
      <input type="radio" />
      <button type="button">Add evidence</button>
    </div>
    <button type="button">Elsewhere</button>
  `,
})
class Page {}

async function givenAPage() {
  const composing = signal(false);
  TestBed.configureTestingModule({ providers: [{ provide: RoomView, useValue: { composing } }] });
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const [text, choice, inside, outside] = (fixture.nativeElement as HTMLElement).querySelectorAll<
    HTMLTextAreaElement | HTMLInputElement | HTMLButtonElement
  >('textarea, input, button');
  if (!text || !choice || !inside || !outside)
    throw new Error('The page has a text, a choice and two buttons.');
  return { composing, text, choice, inside, outside };
}

it('makes room while somebody writes', async () => {
  const { composing, text, outside } = await givenAPage();
  text.focus();
  expect(composing()).toBe(true);
  outside.focus();
  expect(composing()).toBe(false);
});

it('moves nothing under the finger that presses a button', async () => {
  const { composing, text, inside } = await givenAPage();
  inside.focus();
  expect(composing()).toBe(false);
  text.focus();
  inside.focus();
  expect(composing()).toBe(true);
});

it('moves nothing under the finger that makes a choice', async () => {
  const { composing, text, choice } = await givenAPage();
  choice.focus();
  expect(composing()).toBe(false);
  text.focus();
  choice.focus();
  expect(composing()).toBe(true);
});
