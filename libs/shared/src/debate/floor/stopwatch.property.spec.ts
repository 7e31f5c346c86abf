import fc from 'fast-check';
import type { Format } from '../../formats/format.js';
import { isSilent } from '../../formats/format.js';
import { sparring } from '../../formats/sparring.fixture.js';
import { heads } from '../lobby/toss.js';
import { ann, ben, olga } from '../rehearsal.fixture.js';
import { nextTurn } from '../state.js';
import { type PersonId, type Side, sides } from '../vocabulary.js';
import { budgetLeft, clockOf } from './budgets.js';
import { remaining } from './clock.js';
import { LiveFloor } from './live-floor.fixture.js';
import { Stopwatch } from './stopwatch.fixture.js';

/** Whole seconds everywhere, so that counting them is enough. */
const counted: Format = {
  ...sparring,
  segments: sparring.segments.map((segment) =>
    isSilent(segment) || segment.sideClock ? segment : { ...segment, grace: 4 },
  ),
};

const straight = Array.from({ length: 50 }, (_, seed) => seed).find(heads) ?? 0;
const debater: Readonly<Record<Side, PersonId>> = { proposition: ann, opposition: ben };

type Step = fc.Command<Stopwatch, LiveFloor>;

/** Something that is tried on both, and has to go, or not to go, on both alike. */
const step = (
  name: string,
  counts: (watch: Stopwatch) => boolean,
  happens: (floor: LiveFloor) => boolean,
): Step => ({
  check: () => true,
  run: (watch, floor) => {
    const [wanted, found] = [counts(watch), happens(floor)];
    expect([name, found, shown(floor)]).toEqual([name, wanted, read(watch)]);
  },
  toString: () => name,
});

const waiting = (seconds: number): Step =>
  step(
    `${seconds} s`,
    (watch) => {
      for (let second = 0; second < seconds; second++) watch.tick();
      return true;
    },
    (floor) => floor.wait(seconds),
  );

/** What a stopwatch reads. */
function read({ hands, segment, next }: Stopwatch): object {
  const { phase, turn, wait, budget, used, pools, owed, holder, clocks } = hands;
  const on = phase === 'running' || phase === 'paused' || phase === 'overtime';
  const named = on || phase === 'called' || phase === 'prep' || phase === 'clearing';
  return {
    phase,
    turn: named ? turn : null,
    next,
    wait: phase === 'called' || phase === 'recess' ? wait : null,
    left: phase === 'called' || phase === 'prep' ? budget : on ? budget - used : null,
    pools,
    owed,
    holder: on ? holder : null,
    clocks: on && segment.sideClock ? clocks : null,
  };
}

/** The same of the debate, in seconds. */
function shown({ debate, now }: LiveFloor): object {
  const { floor, holder, owed, format } = debate;
  const wait =
    floor.phase === 'called' ? floor.startsAt : floor.phase === 'recess' ? floor.until : null;
  const left = floor.phase === 'recess' ? null : remaining(debate, now);
  const turn = 'turn' in floor ? floor.turn : null;
  const segment = turn === null ? undefined : format.segments[turn];
  const on = floor.phase === 'running' || floor.phase === 'paused' || floor.phase === 'overtime';
  return {
    phase: floor.phase,
    turn,
    next: nextTurn(debate),
    wait: wait === null ? null : (wait - now) / 1000,
    left: left === null ? null : Math.max(0, left) / 1000,
    pools: perSide((side) => budgetLeft(debate, side, now) / 1000),
    owed: perSide((side) => owed[side] / 1000),
    holder: on ? (holder?.side ?? null) : null,
    clocks:
      on && segment?.sideClock
        ? perSide((side) => budgetLeft(debate, clockOf(segment.code, side), now) / 1000)
        : null,
  };
}

const perSide = (value: (side: Side) => number) => ({
  proposition: value('proposition'),
  opposition: value('opposition'),
});

const steps: fc.Arbitrary<Step>[] = [
  ...[1, 2, 5, 12, 45].map((most) => fc.integer({ min: 1, max: most }).map(waiting)),
  ...Array.from({ length: 3 }, () =>
    fc.constant(
      step(
        'call',
        (watch) => watch.call(),
        (floor) => floor.chair('call-turn'),
      ),
    ),
  ),
  fc.constant(
    step(
      'start',
      (watch) => watch.start(),
      (floor) => floor.chair('start-turn'),
    ),
  ),
  fc.constant(
    step(
      'hold',
      (watch) => watch.hold(),
      (floor) => floor.chair('hold-turn'),
    ),
  ),
  fc.constant(
    step(
      'pause',
      (watch) => watch.pause(),
      (floor) => floor.chair('pause-clock'),
    ),
  ),
  fc.constant(
    step(
      'resume',
      (watch) => watch.resume(),
      (floor) => floor.chair('resume-clock'),
    ),
  ),
  fc.constant(
    step(
      'end',
      (watch) => watch.end(),
      (floor) => floor.chair('end-turn'),
    ),
  ),
  fc.constant(
    step(
      'skip',
      (watch) => watch.skip(),
      (floor) => floor.chair('skip-turn'),
    ),
  ),
  fc.constant(
    step(
      'undo',
      (watch) => watch.undo(),
      (floor) => floor.ask(olga, { type: 'undo' }),
    ),
  ),
  fc.constant(
    step(
      'end the recess',
      (watch) => watch.endRecess(),
      (floor) => floor.chair('end-recess'),
    ),
  ),
  fc.constant(
    step(
      'repeat the overrun',
      (watch) => watch.repeatOverrun(),
      (floor) => floor.chair('repeat-overrun'),
    ),
  ),
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()).map(([seconds, both]) =>
    step(
      `extend ${seconds}${both ? ' both' : ''}`,
      (watch) => watch.extend(seconds, both),
      (floor) => floor.chair('extend-turn', { seconds, both }),
    ),
  ),
  fc.option(fc.integer({ min: 10, max: 60 })).map((seconds) =>
    step(
      `recess ${seconds}`,
      (watch) => watch.recess(seconds),
      (floor) => floor.chair('call-recess', { seconds }),
    ),
  ),
  fc.boolean().map((again) =>
    step(
      again ? 'void and repeat' : 'void',
      (watch) => watch.voidLast(again),
      (floor) => floor.chair('void-turn', { turn: floor.lastTurn, again, reason: 'Noise' }),
    ),
  ),
  ...sides.flatMap((side) => [
    fc.constant(
      step(
        `${side} yields`,
        (watch) => watch.yield(side),
        (floor) => floor.ask(debater[side], { type: 'yield-floor' }),
      ),
    ),
    fc.constant(
      step(
        `${side} prepares`,
        (watch) => watch.prepare(side),
        (floor) => floor.ask(debater[side], { type: 'spend-prep' }),
      ),
    ),
    fc.constant(
      step(
        `${side} stops`,
        (watch) => watch.stopPreparing(side),
        (floor) => floor.ask(debater[side], { type: 'stop-prep' }),
      ),
    ),
    fc.constant(
      step(
        `${side} takes its pause`,
        (watch) => watch.technicalPause(side),
        (floor) => floor.ask(debater[side], { type: 'take-technical-pause' }),
      ),
    ),
  ]),
];

const runs = Number(process.env['FLOOR_SEQUENCES'] ?? 2_000);
const seed = process.env['FC_SEED'];

it('the floor and its clocks agree with a stopwatch that only counts seconds', () => {
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 60, size: 'max' }), (commands) => {
      fc.modelRun(
        () => ({ model: new Stopwatch(counted), real: new LiveFloor(counted, straight) }),
        commands,
      );
    }),
    { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
  );
}, 120_000);
