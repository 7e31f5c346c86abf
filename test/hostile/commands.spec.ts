import fc from 'fast-check';
import { Command, Issue } from '@crossbench/shared';
import { barrage } from './barrage.js';
import { type Described, fitting, named, resolved } from './described.js';
import { Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.set();
});
afterAll(() => scene.end());

const types = Command.options.map((option) => option.shape.type.value);

/** The schema of one command. */
const commandOf = (type: string): Described => {
  const found = resolved(named['Command'] ?? {}).oneOf?.find(
    ({ properties }) => properties?.['type']?.const === type,
  );
  if (!found) throw new Error(`There is no command ${type}.`);
  return found;
};

/** Draws from what is there when a case is made, not when the test is. */
const now = (values: () => readonly string[]): fc.Arbitrary<unknown> =>
  fc.nat().map((n) => values()[n % values().length]);

const small = fc.integer({ min: 0, max: 2 });

const issued = (type: string) =>
  fitting(
    { ...named['Issue'], properties: { ...named['Issue']?.properties, command: commandOf(type) } },
    {
      debateId: fc.nat(9).map((n) => (n === 0 ? scene.hidden : scene.debateId)),
      secret: now(() => Object.values(scene.secrets)),
      seat: fc.constantFrom('affirmative', 'negative'),
      to: now(() => ['clock', ...Object.values(scene.people).map(({ id }) => id)]),
      person: now(() => Object.values(scene.people).map(({ id }) => id)),
      floor: fc.nat(9).map((n) => (n === 0 ? 0 : scene.floor)),
      turn: small,
      argument: type === 'file-argument' ? said : small,
      card: small,
      challenge: small,
    },
  );

const said = fitting(named['ArgumentDraft'] ?? {}, {
  relations: fc.constant([]),
  cards: fc.constant([]),
});

it.each(types)('answers whatever is sent as %s, and writes only what it accepts', async (type) => {
  await barrage(scene, {
    part: 'Commands',
    what: `\`${type}\``,
    event: 'command',
    schema: Issue,
    proper: issued(type),
    accepted: (answer) => {
      expect(type).not.toBe('open-debate');
      expect(answer).toEqual({ ok: true, value: { seq: expect.any(Number) as number } });
    },
    writes: true,
  });
});
