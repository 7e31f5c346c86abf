import {
  at,
  called,
  callTurn,
  did,
  ended,
  extendTurn,
  given,
  onFloor,
  olga,
  pauseClock,
  ann,
  type Rehearsal,
  resumeClock,
  resume,
  sealed,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import { due, remaining } from './clock.js';
import { lincolnDouglas } from '../../formats/lincoln-douglas.js';

const waiting = given(seated(), called);
const running = given(seated(), called, until(5), started, until(20));
const overtime = given(seated(), called, until(5), started, until(96));
const paused = given(seated(), called, until(5), started, until(20), did(olga, pauseClock));
const prepares = did(ann, { type: 'spend-prep' });

describe('pausing the clock', () => {
  it('stops it, with a reason', () => {
    const { entries, then } = running.when(onFloor('pause-clock', { reason: 'No sound' }), olga);
    expect(entries).toMatchObject([
      { event: { type: 'clock-paused', turn: 1 }, words: { reason: 'No sound' } },
    ]);
    expect(remaining(then.debate, at(20))).toBe(75_000);
    expect(remaining(then.debate, at(999))).toBe(75_000);
    expect(then.at(999).debate.floor.phase).toBe('paused');
  });

  it('is refused while no clock runs, and twice', () => {
    expect(waiting.when(pauseClock, olga).refusal).toEqual({ code: 'floor-idle' });
    expect(overtime.when(pauseClock, olga).refusal).toEqual({ code: 'floor-idle' });
    expect(paused.when(pauseClock, olga).refusal).toEqual({ code: 'already-so' });
  });
});

describe('resuming the clock', () => {
  it('goes on where it stopped', () => {
    const { events, then } = paused.at(50).when(resumeClock, olga);
    expect(events).toEqual([{ type: 'clock-resumed', turn: 1 }]);
    expect(remaining(then.debate, at(60))).toBe(65_000);
    expect(then.at(124).debate.floor.phase).toBe('running');
    expect(then.at(125).debate.floor.phase).toBe('overtime');
    expect(then.debate.books).toMatchObject([{ waited: 5_000, ran: 15_000, paused: 30_000 }]);
  });

  it('is refused while it runs', () => {
    expect(running.when(resumeClock, olga).refusal).toEqual({ code: 'already-so' });
    expect(waiting.when(resumeClock, olga).refusal).toEqual({ code: 'already-so' });
  });
});

describe('extending a turn', () => {
  const budgetAfter = (rehearsal: Rehearsal, both = false) =>
    rehearsal.when(extendTurn(30, both), olga).then.debate.floor;

  it.each([
    ['called', waiting, { phase: 'called', budget: 120_000, startsAt: at(10) }],
    ['running', running, { phase: 'running', budget: 120_000, used: 15_000 }],
    ['paused', paused, { phase: 'paused', budget: 120_000, used: 15_000 }],
    ['in overtime', overtime, { phase: 'running', budget: 120_000, used: 90_000 }],
  ])('gives more time to one that is %s', (_, rehearsal, floor) => {
    expect(budgetAfter(rehearsal)).toMatchObject(floor);
  });

  it('rings the end again after overtime', () => {
    const { then } = overtime.when(extendTurn(30), olga);
    expect(remaining(then.debate, at(96))).toBe(30_000);
    expect(then.at(126).debate.floor).toMatchObject({ phase: 'overtime', since: at(126) });
  });

  it('gives the same to the other side’s next turn, once', () => {
    const { events, then } = running.when(extendTurn(30, true), olga);
    expect(events).toEqual([{ type: 'turn-extended', turn: 1, seconds: 30, both: true }]);
    expect(then.debate.owed).toEqual({ proposition: 0, opposition: 30_000 });
    const second = then.when(onFloor('end-turn'), olga).then.at(30).when(callTurn, olga);
    expect(second.events).toMatchObject([{ turn: 2, budget: 120_000 }]);
    expect(second.then.debate.owed).toEqual({ proposition: 0, opposition: 0 });
  });

  it('owes it to the next turn of one’s own that the other side has, not to an open block', () => {
    const both = did(olga, extendTurn(30, true));
    const inRebuttals = given(seated(lincolnDouglas), called, both, until(12), ended, until(20));
    const examined = inRebuttals.when(callTurn, olga);
    expect(examined.events).toMatchObject([{ turn: 2, budget: 180_000 }]);
    expect(examined.then.debate.owed.opposition).toBe(30_000);
    const { events } = skipped(examined.then).when(callTurn, olga);
    expect(events).toMatchObject([{ turn: 3, budget: 450_000 }]);
  });

  it('gives an open block to both sides as it is', () => {
    const block = given(seated(), called, skipped, skipped, called);
    const { then } = block.when(extendTurn(30, true), olga);
    expect(then.debate.floor).toMatchObject({ budget: 75_000 });
    expect(then.debate.owed).toEqual({ proposition: 0, opposition: 0 });
  });

  it('is refused while a side prepares', () => {
    const preparing = given(seated(), called, prepares);
    expect(preparing.when(extendTurn(30), olga).refusal).toEqual({ code: 'floor-taken' });
  });
});

describe('an outage', () => {
  const credit = ({ log }: Rehearsal, from: number, to: number) =>
    resume(
      [
        ...log,
        ...sealed(
          log,
          [
            {
              at: at(to),
              actor: 'clock',
              event: { type: 'outage-credited', from: at(from), to: at(to) },
            },
          ],
          null,
        ),
      ],
      at(to),
    );

  it('moves the end of a running turn, and counts as a pause', () => {
    const { debate } = credit(running, 30, 90);
    expect(remaining(debate, at(90))).toBe(65_000);
    const over = credit(running, 30, 90).when(onFloor('end-turn'), olga).then.debate;
    expect(over.books).toMatchObject([
      { waited: 5_000, ran: 25_000, paused: 60_000, endedAt: at(90) },
    ]);
  });

  it('moves the start of a called turn', () => {
    expect(credit(waiting, 4, 64).debate.floor).toMatchObject({ startsAt: at(70) });
    const { then } = credit(waiting, 4, 64).at(70).when(onFloor('end-turn'), olga);
    expect(then.debate.books).toMatchObject([{ waited: 10_000, paused: 60_000 }]);
  });

  it('moves the end of overtime', () => {
    const late = credit(overtime, 97, 157);
    expect(late.at(163).debate.floor.phase).toBe('overtime');
    expect(late.at(164).debate.floor.phase).toBe('clearing');
  });

  it('costs no preparation', () => {
    const { then } = credit(given(seated(), called, prepares, until(5)), 7, 107).when(
      { type: 'stop-prep' },
      ann,
    );
    expect(then.debate.pools.proposition).toBe(53_000);
  });

  it('leaves a pause and the order of the floor alone', () => {
    const { debate } = credit(paused, 30, 90);
    expect(remaining(debate, at(90))).toBe(75_000);
    expect(debate.floorVersion).toBe(paused.debate.floorVersion);
  });

  it('moves the close of the final vote', () => {
    const six = [1, 2, 3, 4, 5, 6].map(() => skipped);
    const voting = given(seated(), called, ...six, did(olga, onFloor('open-division')));
    expect(credit(voting, 20, 50).debate.divisions.post.closesAt).toEqual(at(90));
  });

  it('gives an empty seat its whole time to come back', () => {
    const leaves = did(olga, { type: 'vacate-seat', seat: 'against' });
    const clockChairs = did(olga, { type: 'hand-over', to: 'clock' });
    const empty = given(seated(), called, skipped, leaves, clockChairs);
    expect(due(empty.debate)).toBe(at(30));
    expect(due(credit(empty, 5, 65).debate)).toBe(at(90));
  });

  it('before a turn began changes nothing of it, and one around its start only what was lost', () => {
    expect(credit(running, 1, 4).debate.floor).toEqual(running.debate.floor);
    expect(remaining(credit(running, 1, 15).debate, at(20))).toBe(85_000);
  });
});
