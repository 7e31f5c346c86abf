import { lightning } from '../../formats/lightning.js';
import { paced } from '../../formats/pace.js';
import { elapse, neededFacts } from './elapse.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  draft,
  ended,
  given,
  noVotes,
  olga,
  onFloor,
  opened,
  pauseClock,
  type Rehearsal,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';

const running = given(seated(), called, until(5), started);
const ready = (by: typeof ann) => did(by, { type: 'check-in' });
const clockChairs = did(olga, { type: 'hand-over', to: 'clock' });

/** What has been recorded since, in seconds after noon. */
const since = ({ log }: Rehearsal, before: Rehearsal) =>
  log.slice(before.log.length).map((line) => [(line.at - at(0)) / 1000, line.event.type]);

describe('a turn', () => {
  it('starts itself after reading time', () => {
    const waiting = given(seated(), called);
    expect(since(waiting.at(9.999), waiting)).toEqual([]);
    expect(since(waiting.at(10), waiting)).toEqual([[10, 'turn-started']]);
  });

  it('is in overtime after exactly its budget', () => {
    expect(since(running.at(94.999), running)).toEqual([]);
    expect(since(running.at(95), running)).toEqual([[95, 'overtime-started']]);
  });

  it('is ended by the clock after grace, and the floor cleared two seconds later', () => {
    const { log } = running.at(200);
    expect(since(running.at(200), running)).toEqual([
      [95, 'overtime-started'],
      [104, 'turn-ended'],
      [106, 'floor-cleared'],
    ]);
    expect(log.slice(-3).map(({ actor, commandId }) => [actor, commandId])).toEqual([
      ['clock', null],
      ['clock', null],
      ['clock', null],
    ]);
    expect(log.at(-2)?.event).toEqual({ type: 'turn-ended', turn: 1, by: 'clock' });
  });

  it('is ended at once where it is too short for any grace', () => {
    const format = paced(lightning, 1000);
    const segments = format.segments.map((each) =>
      each.side ? { ...each, seconds: 0.004 } : each,
    );
    const tiny = given(seated({ ...format, segments }), called, started);
    expect(since(tiny.at(1), tiny)).toEqual([[0.004, 'turn-ended']]);
  });
});

describe('time that passes all at once, because the server was away', () => {
  it('is recorded at the instants at which it was due, in order', () => {
    const drafts = [draft(ann, 'for', 100, { tag: 'Half a thought' })];
    const unattended = clockChairs(running);
    const late = unattended.at(3600, { drafts, ...noVotes });
    expect(since(late, unattended).slice(0, 10)).toEqual([
      [95, 'overtime-started'],
      [104, 'turn-ended'],
      [106, 'argument-filed'],
      [106, 'floor-cleared'],
      [106, 'turn-called'],
      [116, 'turn-started'],
      [206, 'overtime-started'],
      [215, 'turn-ended'],
      [217, 'floor-cleared'],
      [217, 'turn-called'],
    ]);
    expect(late.debate.stage).toBe('published');
  });

  it('is the same however often the server looked', () => {
    const unattended = clockChairs(running);
    let often = unattended;
    for (let second = 6; second <= 800; second++) often = often.at(second);
    expect(often.log).toEqual(unattended.at(800).log);
  });
});

describe('an announced start', () => {
  it.each(['clock', 'organiser'] as const)('opens the lobby, whoever chairs (%s)', (chair) => {
    const scheduled = given(opened(lightning, { chair, startsAt: at(3600) }));
    expect(since(scheduled.at(3000), scheduled)).toEqual([
      [2700, 'lobby-opened'],
      [2700, 'division-opened'],
    ]);
  });
});

describe('the clock in the chair', () => {
  it('calls the first turn when everybody is ready', () => {
    const lobby = given(seated(lightning, { chair: 'clock' }), ready(ann), until(40));
    const both = ready(ben)(lobby);
    expect(since(both.at(40), both)).toEqual([
      [40, 'division-closed'],
      [40, 'turn-called'],
    ]);
  });

  it('skips an empty seat after half a minute', () => {
    const leaves = did(olga, { type: 'vacate-seat', seat: 'for' });
    const alone = given(
      seated(),
      called,
      skipped,
      skipped,
      skipped,
      skipped,
      skipped,
      leaves,
      clockChairs,
    );
    expect(since(alone.at(100), alone)).toEqual([
      [30, 'turn-skipped'],
      [30, 'division-opened'],
      [90, 'division-closed'],
      [90, 'result-published'],
    ]);
  });

  it('ends a pause that a chair left behind, and starts a turn that was held', () => {
    const paused = clockChairs(did(olga, pauseClock)(running.at(20)));
    expect(since(paused.at(50), paused)).toEqual([[20, 'clock-resumed']]);
    const held = given(seated(), called, did(olga, onFloor('hold-turn')), until(30), clockChairs);
    expect(since(held.at(50), held)).toEqual([[30, 'turn-started']]);
  });

  it('publishes what the server counted', () => {
    const over = given(seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped), clockChairs);
    const closed = over.at(59);
    expect(closed.at(60).debate).toMatchObject({ stage: 'published', results: noVotes.results });
  });
});

describe('what the server has to look up before time passes', () => {
  const counted = given(
    ...[seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped)],
    did(olga, onFloor('open-division')),
    until(60),
  );

  it('are the open drafts while the floor is cleared, and the count once the vote is closed', () => {
    expect(neededFacts(running.debate)).toBeNull();
    expect(neededFacts(ended(running).debate)).toBe('drafts');
    expect(neededFacts(counted.debate)).toBeNull();
    expect(neededFacts(clockChairs(counted).debate)).toBe('results');
  });

  it('is missed loudly', () => {
    const { debate } = clockChairs(counted);
    expect(() => elapse(debate, at(60), {})).toThrow('counted ballots');
  });
});

it.each([
  [
    'published',
    clockChairs(given(seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped))).at(99),
  ],
  ['cancelled', did(olga, { type: 'cancel-debate', reason: 'Fire' })(running)],
])('time changes nothing in a %s debate', (stage, { debate }) => {
  expect(debate.stage).toBe(stage);
  expect(() => elapse(debate, at(999), noVotes)).toThrow(stage);
});
