import { lincolnDouglas } from '../../formats/lincoln-douglas.js';
import { paced } from '../../formats/pace.js';
import { sparring } from '../../formats/sparring.fixture.js';
import { budgetLeft, budgetsOf, runningBudget, untouched } from './budgets.js';
import { freeDebate, sparringBefore } from './sparring-steps.fixture.js';
import { ann, at, called, did, ended, olga, pauseClock } from '../rehearsal.fixture.js';

describe('the budgets of a format', () => {
  it('are the preparation of each side, and its clock in each free debate', () => {
    expect(budgetsOf(sparring)).toEqual([
      { id: 'proposition', side: 'proposition', size: 30_000, perUse: null, turns: preparable },
      { id: 'opposition', side: 'opposition', size: 30_000, perUse: null, turns: preparable },
      { id: 'FREE proposition', side: 'proposition', size: 60_000, perUse: 20_000, turns: [5] },
      { id: 'FREE opposition', side: 'opposition', size: 60_000, perUse: 20_000, turns: [5] },
    ]);
  });

  it('are of preparation alone where there is no free debate', () => {
    expect(budgetsOf(lincolnDouglas).map(({ id }) => id)).toEqual(['proposition', 'opposition']);
  });

  it('are full when a debate is opened, and smaller at another pace', () => {
    expect(untouched(sparring)).toEqual({
      proposition: 30_000,
      opposition: 30_000,
      'FREE proposition': 60_000,
      'FREE opposition': 60_000,
    });
    expect(untouched(paced(sparring, 60))).toMatchObject({ 'FREE opposition': 1_000 });
  });
});

/** All but the cross-examination, in which nobody may spend any. */
const preparable = sparring.segments.flatMap(({ prep }, turn) => (prep === false ? [] : [turn]));

describe('what a budget has left', () => {
  const free = freeDebate();

  it('runs down for the side that spends it, and for no other', () => {
    const preparing = did(ann, { type: 'spend-prep' })(called(sparringBefore('P1')));
    expect(runningBudget(preparing.debate)).toBe('proposition');
    expect(budgetLeft(preparing.debate, 'proposition', at(12))).toBe(18_000);
    expect(budgetLeft(preparing.debate, 'opposition', at(12))).toBe(30_000);
    expect(runningBudget(free.debate)).toBe('FREE opposition');
    expect(budgetLeft(free.debate, 'FREE opposition', at(12))).toBe(48_000);
    expect(budgetLeft(free.debate, 'FREE proposition', at(12))).toBe(60_000);
  });

  it('is never less than nothing', () => {
    expect(budgetLeft(free.debate, 'FREE opposition', at(999))).toBe(0);
  });

  it('stands while the clock is paused', () => {
    const paused = did(olga, pauseClock)(free.at(5));
    expect(runningBudget(paused.debate)).toBe('FREE opposition');
    expect(budgetLeft(paused.debate, 'FREE opposition', at(99))).toBe(55_000);
  });

  it('is settled once the turn has ended', () => {
    const over = ended(free.at(5));
    expect(runningBudget(over.debate)).toBeNull();
    expect(budgetLeft(over.debate, 'FREE opposition', at(6))).toBe(55_000);
  });
});
