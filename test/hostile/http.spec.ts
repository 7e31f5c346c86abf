import { type By, type Case, casesFor, sentFor } from './cases.js';
import { expectEntitled } from './entitled.js';
import { note } from './figures.js';
import { fits } from './fits.js';
import { type Operation, operationsOf } from './operations.js';
import { expectProblem } from './problem.js';
import { ask, type Received, type Sent } from './request.js';
import { hold, httpRuns } from './runs.js';
import { arrive, Scene } from './scene.js';

let scene: Scene;
let operations: readonly Operation[];
beforeAll(async () => {
  scene = await Scene.set();
  operations = await operationsOf(scene.server.origin);
});
afterAll(() => scene.end());

const reads = ['GET', 'HEAD', 'OPTIONS'];

/** Which operation did what was asked; null if it was refused. */
function expectAnswer(asking: Operation, one: Case, received: Received): Operation | null {
  const { status, text } = received;
  expect(status).toBeLessThan(500);
  if (one.method === 'HEAD') expect(text).toBe('');
  if (status >= 400) {
    if (status === 431) expectTooLong(sentFor(asking, one, scene));
    else if (one.method !== 'HEAD') expectProblem(received, one);
    return null;
  }
  if (one.method === 'OPTIONS' || status === 304) return asking;
  const method = one.method === 'HEAD' ? 'GET' : one.method;
  const done = operations.find((each) => each.path === asking.path && each.method === method);
  if (!done)
    throw new Error(`${one.method} ${asking.path} is not described and answers ${status}.`);
  expectEntitled(done, one, scene);
  const described = done.answers[String(status)];
  expect(Object.keys(done.answers)).toContain(String(status));
  if (described && one.method !== 'HEAD') expect(fits(described, JSON.parse(text))).toBe(true);
  return done;
}

/** An address or headers that no program reads to the end; Node refuses them by itself, without a word. */
function expectTooLong({ path, headers }: Sent): void {
  expect(path.length + JSON.stringify(headers).length).toBeGreaterThan(16_000);
}

/** Puts back what an accepted request has spoiled for the next ones. */
async function restore({ id }: Operation, by: By): Promise<void> {
  if (by === 'nobody') return;
  if (id === 'SessionController_end') {
    scene.people[by].line.hangUp();
    scene.people = { ...scene.people, [by]: await arrive(scene.server.origin, by) };
  } else if (id !== 'LinksController_enter') return;
  await scene.changeAll();
}

it('holds every operation of its description to it, whatever is sent', async () => {
  expect(operations.length).toBeGreaterThan(20);
  for (const operation of operations) {
    const took: number[] = [];
    let accepted = 0;
    let written = await scene.contents.anywhere();
    await hold(casesFor(operation, scene), httpRuns, async (one) => {
      if (await scene.refresh()) written = await scene.contents.anywhere();
      const began = performance.now();
      const received = await ask(scene.server.origin, sentFor(operation, one, scene));
      took.push(performance.now() - began);
      const before = written;
      written = await scene.contents.anywhere();
      const done = expectAnswer(operation, one, received);
      if (done) accepted++;
      if (!done || reads.includes(one.method)) {
        expect(written).toEqual(before);
        return;
      }
      await restore(done, one.by);
      written = await scene.contents.anywhere();
    });
    const what = `${operation.method} ${operation.path}`;
    note('HTTP', { what, runs: took.length, accepted, took });
  }
}, 400_000);
