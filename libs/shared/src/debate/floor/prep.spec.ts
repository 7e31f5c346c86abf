import { lincolnDouglas } from '../../formats/lincoln-douglas.js';
import { budgetLeft } from './budgets.js';
import { due, remaining } from './clock.js';
import { ownerOf } from './prep.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  eve,
  given,
  holdTurn,
  olga,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';

const spendPrep = { type: 'spend-prep' } as const;
const stopPrep = { type: 'stop-prep' } as const;
const waiting = given(seated(lincolnDouglas), called);
const preparing = given(seated(lincolnDouglas), called, until(4), did(ann, spendPrep));

describe('spending preparation', () => {
  it('keeps one’s own turn waiting', () => {
    const { events, then } = waiting.at(4).when(spendPrep, ann);
    expect(events).toEqual([{ type: 'prep-started', turn: 1, side: 'proposition' }]);
    expect(then.debate.floor).toMatchObject({ phase: 'prep', side: 'proposition', reading: 6_000 });
    expect(then.at(200).debate.floor.phase).toBe('prep');
    expect(budgetLeft(then.debate, 'proposition', at(64))).toBe(180_000);
    expect(budgetLeft(then.debate, 'opposition', at(64))).toBe(240_000);
  });

  it('adds up over the whole debate, never below zero, and runs dry by itself', () => {
    const { then } = preparing.at(49).when(stopPrep, ann);
    expect(then.debate.pools.proposition).toBe(195_000);
    const again = then.when(spendPrep, ann).then.at(179).when(stopPrep, ann).then;
    expect(again.debate.pools.proposition).toBe(65_000);
    const rest = again.when(spendPrep, ann).then;
    expect(due(rest.debate)).toBe(at(244));
    const dry = rest.at(244);
    expect(dry.log.at(-1)).toMatchObject({
      at: at(244),
      actor: 'clock',
      event: { type: 'prep-stopped', turn: 1, side: 'proposition', spent: 65_000, dry: true },
    });
    expect(dry.debate.pools).toEqual({ proposition: 0, opposition: 240_000 });
    expect(dry.when(spendPrep, ann).refusal).toEqual({ code: 'no-prep-left', side: 'proposition' });
    expect(dry.at(250).debate.floor).toMatchObject({ phase: 'running', since: at(250) });
  });

  it('of the asker is what a cross-examination may wait for', () => {
    const crossed = given(seated(lincolnDouglas), called, skipped, called);
    expect(ownerOf(crossed.debate, 2)).toBe('opposition');
    expect(crossed.when(spendPrep, ben).refusal).toBeNull();
    expect(crossed.when(spendPrep, ann).refusal).toEqual({ code: 'not-your-turn' });
  });

  it('is refused where the format does not let anybody prepare', () => {
    const segments = lincolnDouglas.segments.map((each) => ({ ...each, prep: false as const }));
    const forbidden = given(seated({ ...lincolnDouglas, segments }), called);
    expect(forbidden.when(spendPrep, ann).refusal).toEqual({ code: 'no-prep-here' });
    expect(forbidden.when(spendPrep, ben).refusal).toEqual({ code: 'no-prep-here' });
  });

  it('is refused', () => {
    const idle = given(seated(lincolnDouglas), called, skipped);
    const running = given(seated(lincolnDouglas), called, until(5), started);
    expect(waiting.when(spendPrep, ben).refusal).toEqual({ code: 'not-your-turn' });
    expect(waiting.when(spendPrep, eve).refusal).toEqual({ code: 'not-allowed' });
    expect(preparing.when(spendPrep, ann).refusal).toEqual({ code: 'already-so' });
    expect(idle.when(spendPrep, ann).refusal).toEqual({ code: 'floor-idle' });
    expect(running.when(spendPrep, ann).refusal).toEqual({ code: 'floor-idle' });
  });
});

describe('stopping preparation', () => {
  it('charges what was spent and lets the rest of the reading time go by', () => {
    const { events, then } = preparing.at(49).when(stopPrep, ann);
    expect(events).toEqual([
      { type: 'prep-stopped', turn: 1, side: 'proposition', spent: 45_000, dry: false },
    ]);
    expect(then.debate.floor).toMatchObject({ phase: 'called', startsAt: at(55) });
    expect(then.debate.books).toMatchObject([{ waited: 49_000 }]);
  });

  it('leaves the turn’s own clock untouched', () => {
    expect(remaining(preparing.at(49).debate, at(49))).toBe(360_000);
  });

  it('is the chair’s as well', () => {
    expect(preparing.when(stopPrep, olga).refusal).toBeNull();
  });

  it('leaves a held turn held', () => {
    const held = given(seated(lincolnDouglas), called, did(olga, holdTurn), did(ann, spendPrep));
    const { then } = held.at(30).when(stopPrep, ann);
    expect(then.debate.floor).toMatchObject({ phase: 'called', startsAt: null });
  });

  it('is refused', () => {
    expect(waiting.when(stopPrep, ann).refusal).toEqual({ code: 'already-so' });
    expect(preparing.when(stopPrep, ben).refusal).toEqual({ code: 'not-allowed' });
    expect(preparing.when(stopPrep, eve).refusal).toEqual({ code: 'not-allowed' });
  });
});
