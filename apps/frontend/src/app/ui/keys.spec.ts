import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Keys } from './keys';

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

function given() {
  localStorage.clear();
  const pressed = jest.fn();
  const keys = TestBed.inject(Keys);
  const withdraw = keys.offer([{ key: 'n', does: 'New argument', press: pressed }]);
  return { keys, pressed, withdraw };
}

it('presses a key that is offered, as long as it is', () => {
  const { pressed, withdraw } = given();
  press('n');
  press('x');
  expect(pressed).toHaveBeenCalledTimes(1);
  withdraw();
  press('n');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('leaves keys to whoever types, and to the browser', () => {
  const { pressed } = given();
  const field = document.body.appendChild(document.createElement('textarea'));
  press('n', field);
  press('n', document.body, { ctrlKey: true });
  expect(pressed).not.toHaveBeenCalled();
  field.remove();
});

it('can be turned off, and remembers it', () => {
  const { keys, pressed } = given();
  keys.enable(false);
  press('n');
  expect(pressed).not.toHaveBeenCalled();
  expect(localStorage.getItem('single-keys')).toBe('off');
});
