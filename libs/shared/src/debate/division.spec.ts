import { tally } from '../verdict/tally.js';
import {
  ann,
  at,
  called,
  did,
  ended,
  given,
  noVotes,
  olga,
  onFloor,
  seated,
  skipped,
  started,
  type Step,
  until,
} from './rehearsal.fixture.js';

const openDivision = onFloor('open-division');
const closeDivision = onFloor('close-division');
const publish = { type: 'publish-result' } as const;
const everyTurnOver: Step[] = [seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped)];
const over = given(...everyTurnOver);
const voting = given(...everyTurnOver, did(olga, openDivision));
const counted = given(...everyTurnOver, did(olga, openDivision), did(olga, closeDivision));

describe('opening the final vote', () => {
  it('gives everybody as long as the format says', () => {
    const { events, then } = over.when(openDivision, olga);
    expect(events).toEqual([{ type: 'division-opened', division: 'post', closesAt: at(60) }]);
    expect(then.debate.stage).toBe('deliberation');
    expect(then.debate.divisions.post).toEqual({
      state: 'open',
      openedAt: at(0),
      closesAt: at(60),
    });
  });

  it('is refused before the last turn is over', () => {
    const five = given(...everyTurnOver.slice(0, 6));
    expect(five.when(openDivision, olga).refusal).toEqual({ code: 'turns-left', turns: 2 });
    const last = given(...everyTurnOver.slice(0, -1), called, until(5), started);
    expect(last.when(openDivision, olga).refusal).toEqual({ code: 'floor-taken' });
    expect(ended(last).when(openDivision, olga).refusal).toEqual({ code: 'floor-taken' });
    expect(ended(last).at(7).when(openDivision, olga).refusal).toBeNull();
  });

  it('is refused to others, in other stages and on a floor that has moved', () => {
    expect(over.when(openDivision, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(given(seated()).when(openDivision, olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'lobby',
    });
    expect(over.when({ type: 'open-division', floor: 0 }, olga).refusal).toEqual({
      code: 'floor-moved',
      floor: over.debate.floorVersion,
    });
  });
});

describe('closing the final vote', () => {
  it('ends it before its time', () => {
    const { events, then } = voting.at(40).when(closeDivision, olga);
    expect(events).toEqual([{ type: 'division-closed', division: 'post' }]);
    expect(then.debate.stage).toBe('closed');
    expect(then.debate.divisions.post).toMatchObject({ state: 'closed', closesAt: at(40) });
  });

  it('happens by itself at its time', () => {
    const { debate, log } = voting.at(600);
    expect(log.at(-1)).toMatchObject({
      at: at(60),
      actor: 'clock',
      event: { type: 'division-closed', division: 'post' },
    });
    expect(debate.stage).toBe('closed');
  });

  it('is refused to others, in other stages and on a floor that has moved', () => {
    expect(voting.when(closeDivision, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(over.when(closeDivision, olga).refusal).toEqual({ code: 'wrong-stage', stage: 'live' });
    expect(counted.when(closeDivision, olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'closed',
    });
    expect(voting.when({ type: 'close-division', floor: 0 }, olga).refusal).toEqual({
      code: 'floor-moved',
      floor: voting.debate.floorVersion,
    });
  });
});

describe('publishing the result', () => {
  it('puts the count into the log', () => {
    const results = tally([{ pre: 'for', post: null }], []);
    const { events, then } = counted.when(publish, olga, { results });
    expect(events).toEqual([{ type: 'result-published', results }]);
    expect(then.debate).toMatchObject({ stage: 'published', results });
  });

  it('is refused without a count, to others, and before the vote is closed', () => {
    expect(counted.when(publish, olga).refusal).toEqual({ code: 'nothing-to-count' });
    expect(counted.when(publish, ann, noVotes).refusal).toEqual({ code: 'not-allowed' });
    expect(voting.when(publish, olga, noVotes).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'deliberation',
    });
  });

  it('happens once', () => {
    const { then } = counted.when(publish, olga, noVotes);
    expect(then.when(publish, olga, noVotes).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'published',
    });
  });
});
