import {
  createEnvironmentInjector,
  EnvironmentInjector,
  runInInjectionContext,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { stayAwake } from './stay-awake';

/** A browser that can keep a device awake, or refuses to. */
function givenABrowser(refuses = false) {
  const locks: EventTarget[] = [];
  const request = () => {
    if (refuses) return Promise.reject(new DOMException('The battery is low.', 'NotAllowedError'));
    const lock = new EventTarget();
    const release = () => {
      lock.dispatchEvent(new Event('release'));
      return Promise.resolve();
    };
    locks.push(lock);
    return Promise.resolve(Object.assign(lock, { release }));
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  return locks;
}

const turn = () => new Promise<void>((done) => setTimeout(done));

function asked() {
  const injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  return { awake: runInInjectionContext(injector, stayAwake), end: () => injector.destroy() };
}

afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'));

it('keeps the device awake, and lets it sleep in the end', async () => {
  givenABrowser();
  const { awake, end } = asked();
  await turn();
  expect(awake()).toBe(true);
  end();
  expect(awake()).toBe(false);
});

it('asks again when the page is shown after the browser has let go', async () => {
  const locks = givenABrowser();
  const { awake, end } = asked();
  await turn();
  locks[0]?.dispatchEvent(new Event('release'));
  expect(awake()).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await turn();
  expect(awake()).toBe(true);
  expect(locks).toHaveLength(2);
  end();
});

it('goes on where the browser cannot, or refuses', async () => {
  expect(asked().awake()).toBe(false);
  givenABrowser(true);
  const { awake } = asked();
  await turn();
  expect(awake()).toBe(false);
});
