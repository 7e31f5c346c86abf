import { isDeepStrictEqual } from 'node:util';
import { everyCourse } from '../course.fixture.js';
import type { OpenedDebate } from '../state.js';
import { type Side, sides } from '../vocabulary.js';
import { atTable } from './challenge.js';

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('while a challenge is at the table nobody gets the floor, and its wait is charged to nobody', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded, after } of lines) {
      if (before.stage === 'unopened') continue;
      const [was, is] = [atTable(before), atTable(after)];
      if (was && is) {
        holds(was.number === is.number, () => recorded);
        holds(before.floor.phase === after.floor.phase, () => recorded);
        holds(isDeepStrictEqual(after.pools, before.pools), () => recorded);
      }
      if (is) holds(is.answerBy > is.raisedAt && stands(after), () => [recorded, after]);
      const spent = (side: Side) =>
        after.challenges.filter(
          (each) =>
            each.side === side && each.standing !== 'withdrawn' && each.ruling?.result !== 'upheld',
        ).length;
      const { event } = recorded;
      if (event.type === 'challenge-raised')
        for (const side of sides) holds(spent(side) <= 2, () => recorded);
    }
  });
});

/** Whether the clock stands: between turns, with none that starts by itself. */
const stands = ({ floor }: OpenedDebate): boolean =>
  floor.phase === 'idle' || (floor.phase === 'called' && floor.startsAt === null);
