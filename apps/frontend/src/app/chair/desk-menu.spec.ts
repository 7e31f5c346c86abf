import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Bells } from '../clock/bells';
import { ada, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { GivenRoom } from '../room/given-a-room.fixture';
import { RoomView } from '../room/room-view';
import { DeskMenu } from './desk-menu';

/** What browsers do with panels and dialogs, and this one does not. */
beforeAll(() => {
  HTMLElement.prototype.hidePopover ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

async function givenAMenu() {
  const given = new GivenDebate()
    .seated('for', 'against')
    .chair('call-turn')
    .chair('start-turn')
    .file(ada, 'One')
    .chair('end-turn')
    .pass(2_000);
  const room = new GivenRoom(given, olga);
  TestBed.configureTestingModule({
    providers: [
      ...room.providers(),
      provideRouter([]),
      { provide: Bells, useValue: { sound: () => true } },
      { provide: RoomView, useValue: { wide: () => true } },
    ],
  });
  const fixture = TestBed.createComponent(DeskMenu);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (label: string): Promise<void> => {
    const button = [...element.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === label,
    );
    if (!button) throw new Error(`There is no button ${label}.`);
    button.click();
    await fixture.whenStable();
  };
  const give = async (reason: string, action: string): Promise<void> => {
    const field = element.querySelector<HTMLInputElement>('#reason');
    if (!field) throw new Error('Nobody asks for a reason.');
    field.value = reason;
    field.dispatchEvent(new Event('input'));
    await press(action);
  };
  return { given, room, element, press, give };
}

it('voids the last turn, which is held again unless the chair says otherwise', async () => {
  const { given, room, element, press, give } = await givenAMenu();
  const floor = given.debate.floorVersion;
  await press('Void the last turn…');
  await give('No sound', 'Void the turn');
  const voided = { type: 'void-turn', floor, turn: 1, again: true, reason: 'No sound' };
  expect(room.issued).toEqual([voided]);

  await press('Void the last turn…');
  element.querySelector<HTMLInputElement>('.again input')?.click();
  await give('No sound', 'Void the turn');
  expect(room.issued.at(-1)).toEqual({ ...voided, again: false });
});

it('puts the debate off for a reason', async () => {
  const { room, press, give } = await givenAMenu();
  await press('Put the debate off…');
  await give('The line is down', 'Put the debate off');
  expect(room.issued).toEqual([{ type: 'suspend-debate', reason: 'The line is down' }]);
});

it('abandons it, and says which side stayed away', async () => {
  const { room, element, press, give } = await givenAMenu();
  await press('Abandon…');
  const side = element.querySelector<HTMLSelectElement>('#away');
  if (!side) throw new Error('Nobody asks which side it was.');
  side.value = 'opposition';
  side.dispatchEvent(new Event('change'));
  await give('They went home', 'Abandon the debate');
  expect(room.issued).toEqual([
    { type: 'abandon-debate', side: 'opposition', reason: 'They went home' },
  ]);
});

it('keeps the question open when it was refused, and says why', async () => {
  const { room, element, press, give } = await givenAMenu();
  room.answer = 'The floor has moved since you pressed.';
  await press('Recess…');
  await give('', 'Call the recess');
  expect(room.issued).toMatchObject([{ type: 'call-recess', seconds: 300 }]);
  expect(element.querySelector('dialog[open]')?.textContent).toContain('The floor has moved');
});
