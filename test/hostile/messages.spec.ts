import fc from 'fast-check';
import { Follow, Issue, Leave, Ping, SaveDraft } from '@crossbench/shared';
import { type Aim, barrage } from './barrage.js';
import { fitting, named } from './described.js';
import { note } from './figures.js';
import { mangled } from './mangled.js';
import { nastyKeys } from './nasty.js';
import { asReceived } from './received.js';
import { codeOf } from './refusal.js';
import { hold, socketRuns } from './runs.js';
import { Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.set();
});
afterAll(() => scene.end());

const part = 'Other messages';
const debateId = fc.nat(3).map((n) => (n === 0 ? scene.hidden : scene.debateId));
const number = expect.any(Number) as number;

const notHidden: Aim['accepted'] = (_, message, by) =>
  expect(by !== 'chair' && (message as { debateId: string }).debateId === scene.hidden).toBe(false);

const aims: readonly Omit<Aim, 'part' | 'what'>[] = [
  {
    event: 'follow',
    schema: Follow,
    proper: fitting(named['Follow'] ?? {}, { debateId, after: fc.nat(9) }),
    accepted: (answer, message, by) => {
      notHidden(answer, message, by);
      const value = { events: expect.any(Array) as unknown[], seq: number };
      expect(answer).toEqual({ ok: true, value: expect.objectContaining(value) as unknown });
    },
    writes: false,
  },
  {
    event: 'leave',
    schema: Leave,
    proper: fitting(named['Leave'] ?? {}, { debateId }),
    accepted: (answer) => expect(answer).toEqual({ ok: true, value: null }),
    writes: false,
  },
  {
    event: 'draft',
    schema: SaveDraft,
    proper: fitting(named['SaveDraft'] ?? {}, { debateId }),
    accepted: (answer, _, by) => {
      expect(scene.writers).toContain(by);
      expect(answer).toEqual({ ok: true, value: { stampedAt: number } });
    },
    writes: true,
  },
  {
    event: 'ping',
    schema: Ping,
    proper: fitting(named['Ping'] ?? {}),
    accepted: (answer, message) => {
      expect(answer).toEqual({ received: (message as { sent: number }).sent, now: number });
    },
    writes: false,
  },
];

it.each(aims)('answers whatever is sent as $event', async (aim) => {
  await barrage(scene, { ...aim, part, what: `\`${aim.event}\`` });
});

const events = fc.oneof(
  nastyKeys,
  fc.string(),
  fc.integer(),
  fc.constantFrom(
    'error',
    'Follow',
    'command ',
    'recorded',
    'beat',
    'message',
    'broadcast',
    'join',
  ),
);

it('answers events that nobody has heard of', async () => {
  const { line } = scene.people.stranger;
  const took: number[] = [];
  const cases = fc.tuple(events, fc.array(mangled(fc.jsonValue()), { maxLength: 3 }));
  await hold(cases, socketRuns, async ([event, content]) => {
    const began = performance.now();
    expect(codeOf(await line.ask(event, ...content))).toBe('unknown-event');
    took.push(performance.now() - began);
    await scene.nothingWritten();
  });
  note(part, { what: 'unknown events', runs: took.length, accepted: 0, took });
});

it('takes what nobody wants answered, and writes none of it if it is wrong', async () => {
  const { line } = scene.people.chair;
  const wrong = mangled(fitting(named['Issue'] ?? {}, { debateId }))
    // Some harm is none: what is added is dropped.
    .filter((message) => !Issue.safeParse(asReceived(message)).success)
    .map((message) => [message]);
  let runs = 0;
  await hold(
    fc.tuple(fc.constantFrom('command', 'draft', 'follow'), wrong),
    socketRuns,
    async ([event, [message]]) => {
      line.tell(event, message);
      expect(await line.ask('ping', { sent: 1 })).toMatchObject({ received: 1 });
      runs++;
    },
  );
  await scene.nothingWritten();
  note(part, { what: 'no answer wanted', runs, accepted: 0, took: [] });
});

it.each([65_535, 65_536, 65_537, 200_000])(
  'reads a message of %i bytes if it is not larger than 64 KiB',
  async (size) => {
    const { line } = scene.people.chair;
    const frame = (event: string, id: number, padding: number) =>
      `42${id}["${event}",{"sent":1,"debateId":"${scene.debateId}","more":"${'x'.repeat(padding)}"}]`;
    for (const event of ['ping', 'leave']) {
      const answer = await line.answered((id) =>
        // The first character is the frame's, not the message's.
        line.send(frame(event, id, size + 1 - frame(event, id, 0).length)),
      );
      if (size > 65_536) expect(codeOf(answer)).toBe('too-large');
      else expect(answer).not.toHaveProperty('refusal');
    }
  },
);
