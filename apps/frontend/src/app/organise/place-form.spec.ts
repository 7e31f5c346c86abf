import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../connection/connection';
import { GivenDebate } from '../room/given-a-debate.fixture';
import { debateId } from '../room/given-a-room.fixture';
import { PlaceForm } from './place-form';

async function givenAForm() {
  const issued: unknown[] = [];
  const issue = (_: string, command: unknown) => {
    issued.push(command);
    return Promise.resolve({ ok: true, value: { seq: 9 } });
  };
  TestBed.configureTestingModule({ providers: [{ provide: Connection, useValue: { issue } }] });
  const debate = signal(new GivenDebate(undefined, 'organiser', 'spoken').debate);
  const fixture = TestBed.createComponent(PlaceForm, {
    bindings: [inputBinding('debateId', () => debateId), inputBinding('debate', debate)],
  });
  const element = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const fill = (id: string, text: string) => {
    const field = element.querySelector<HTMLInputElement>(id);
    if (!field) throw new Error(`There is no ${id}.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const send = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { issued, element, fill, send };
}

it('says where the debate is held from now on', async () => {
  const { issued, fill, send } = await givenAForm();
  fill('#place-hall', ' Room 5 ');
  await send();
  expect(issued).toEqual([{ type: 'move-debate', place: { hall: 'Room 5' } }]);
});

it('sends neither half a link nor what stands already', async () => {
  const { issued, element, fill, send } = await givenAForm();
  await send();
  fill('#place-call', 'call.example/house');
  await send();
  expect(issued).toEqual([]);
  expect(element.textContent).toContain('Copy the whole link, from https:// on.');
});
