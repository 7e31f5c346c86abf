import { sparring } from '../formats/sparring.fixture.js';
import { budgetLeft } from './floor/budgets.js';
import { due, remaining } from './floor/clock.js';
import {
  before,
  freeDebate,
  sparringBefore,
  startedNow,
  tossed,
} from './floor/sparring-steps.fixture.js';
import { openDivision } from './division.js';
import {
  allReady,
  ann,
  at,
  called,
  callTurn,
  dan,
  did,
  ended,
  fileArgument,
  given,
  ivy,
  noVotes,
  olga,
  onFloor,
  opened,
  type Rehearsal,
  seated,
  skipped,
  until,
} from './rehearsal.fixture.js';
import type { Side } from './vocabulary.js';

const suspend = { type: 'suspend-debate', reason: 'The line is down' } as const;
const resume = { type: 'resume-debate' } as const;
const abandon = (side: Side | null = null) =>
  ({ type: 'abandon-debate', side, reason: 'Nobody came back' }) as const;
const suspends = did(olga, suspend);
const resumes = did(olga, resume);

const lobby = given(seated(sparring), tossed);
const running = startedNow(sparringBefore('P1')).at(20);
const voting = did(olga, onFloor('open-division'))(skipped(sparringBefore('PR')));
const tomorrow = 86_400;

describe('putting a debate off', () => {
  it('says since when and why, and nobody has the floor', () => {
    const { entries, then } = running.when(suspend, olga);
    expect(entries).toMatchObject([
      { event: { type: 'debate-suspended' }, words: { reason: 'The line is down' } },
    ]);
    expect(then.debate).toMatchObject({
      stage: 'suspended',
      floor: { phase: 'idle' },
      suspension: { since: at(20), stage: 'live', reason: 'The line is down' },
    });
  });

  it.each([
    ['the lobby', lobby],
    ['a called turn', called(sparringBefore('P1'))],
    ['a turn', running],
    ['a free debate', freeDebate().at(5)],
    ['a recess', did(olga, onFloor('call-recess', { seconds: 600 }))(sparringBefore('P1'))],
    ['the final vote', voting.at(20)],
    ['a lobby that the clock would begin', given(seated(sparring, { chair: 'clock' }))],
  ])('in %s stops time until it goes on', (_, so) => {
    const put = suspends(so);
    expect(due(put.debate)).toBeNull();
    expect(put.at(tomorrow).log).toEqual(put.log);
  });

  it('takes no ballots, questions, words or seats meanwhile', () => {
    expect(openDivision(lobby.debate)).toBe('pre');
    expect(openDivision(suspends(lobby).debate)).toBeNull();
    expect(openDivision(suspends(voting).debate)).toBeNull();
    const put = suspends(running);
    const suspended = { code: 'wrong-stage', stage: 'suspended' };
    expect(put.when(callTurn, olga).refusal).toEqual(suspended);
    expect(put.when(fileArgument({ tag: 'But' }, 2), ann).refusal).toEqual({
      code: 'floor-closed',
    });
    expect(put.when({ type: 'vacate-seat', seat: 'con-1' }, olga).refusal).toEqual(suspended);
  });

  it('is the organiser’s as well, also while the clock is in the chair', () => {
    const unattended = given(seated(sparring, { chair: 'clock' }), allReady, until(10));
    expect(unattended.when(suspend, olga).refusal).toBeNull();
  });

  it('is not taken back but resumed', () => {
    expect(suspends(running).when({ type: 'undo' }, olga).refusal).toEqual({
      code: 'nothing-to-undo',
    });
  });

  it('is refused', () => {
    const refused = (so: Rehearsal) => so.when(suspend, olga).refusal;
    expect(running.when(suspend, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(running.when(suspend, dan).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(ended(running))).toEqual({ code: 'floor-closed' });
    const stages = [given(opened(sparring, { startsAt: at(7200) })), voting.at(60)];
    expect(stages.map(refused)).toEqual([
      { code: 'wrong-stage', stage: 'scheduled' },
      { code: 'wrong-stage', stage: 'closed' },
    ]);
    expect(refused(suspends(running))).toEqual({ code: 'wrong-stage', stage: 'suspended' });
  });
});

describe('going on after it', () => {
  const onTheNextDay = (so: Rehearsal) => resumes(suspends(so).at(tomorrow));

  it('charges nobody for the time between', () => {
    const next = onTheNextDay(running);
    expect(next.debate).toMatchObject({ stage: 'live', suspension: null });
    expect(remaining(next.debate, next.now)).toBe(40_000);
    const over = ended(next.at(tomorrow + 10));
    expect(over.debate.books.at(-1)).toMatchObject({
      ran: 30_000,
      paused: tomorrow * 1000 - 20_000,
    });
  });

  it('leaves a called turn its reading time, and a recess its length', () => {
    const waiting = onTheNextDay(called(sparringBefore('P1')).at(4));
    expect(due(waiting.debate)).toBe(at(tomorrow + 6));
    const rests = did(olga, onFloor('call-recess', { seconds: 600 }))(sparringBefore('P1'));
    expect(due(onTheNextDay(rests.at(100)).debate)).toBe(at(tomorrow + 500));
  });

  it('leaves both sides of a free debate their clocks', () => {
    const next = onTheNextDay(freeDebate().at(5));
    expect(budgetLeft(next.debate, 'FREE opposition', next.now)).toBe(55_000);
    expect(due(next.debate)).toBe(at(tomorrow + 15));
    expect(next.when({ type: 'yield-floor' }, ivy).events).toMatchObject([{ spent: 5_000 }]);
  });

  it('gives the final vote the time that was left of it', () => {
    expect(due(voting.debate)).toBe(at(60));
    const next = onTheNextDay(voting.at(20));
    expect(next.debate.stage).toBe('deliberation');
    expect(openDivision(next.debate)).toBe('post');
    expect(due(next.debate)).toBe(at(tomorrow + 40));
  });

  it('opens the first vote of a lobby again', () => {
    const next = onTheNextDay(lobby);
    expect(next.debate.stage).toBe('lobby');
    expect(openDivision(next.debate)).toBe('pre');
    expect(next.when(callTurn, olga).refusal).toBeNull();
  });

  it('is refused', () => {
    expect(running.when(resume, olga).refusal).toEqual({ code: 'wrong-stage', stage: 'live' });
    expect(suspends(running).when(resume, ann).refusal).toEqual({ code: 'not-allowed' });
  });
});

describe('abandoning a debate', () => {
  it('says which side stayed away, and why', () => {
    const { entries, then } = running.when(abandon('opposition'), olga);
    expect(entries).toMatchObject([
      {
        event: { type: 'debate-abandoned', side: 'opposition' },
        words: { reason: 'Nobody came back' },
      },
    ]);
    expect(then.debate).toMatchObject({
      stage: 'abandoned',
      cancelReason: 'Nobody came back',
      floor: { phase: 'idle' },
    });
  });

  it.each([
    ['the lobby', lobby],
    ['a turn', running],
    ['the clearing of the floor', ended(running)],
    ['a free debate', freeDebate()],
    ['the final vote', voting],
    ['a suspension', suspends(running)],
  ])('in %s ends it for good', (_, so) => {
    const { debate, log } = did(olga, abandon())(so);
    expect(debate.stage).toBe('abandoned');
    expect(debate).toMatchObject({ holder: null, suspension: null, results: null });
    expect(due(debate)).toBeNull();
    expect(openDivision(debate)).toBeNull();
    expect(given(() => did(olga, abandon())(so)).at(tomorrow).log).toEqual(log);
  });

  it('leaves nothing to be done in it', () => {
    const over = did(olga, abandon())(running);
    const gone = { code: 'wrong-stage', stage: 'abandoned' };
    for (const command of [resume, suspend, abandon(), { type: 'undo' }] as const)
      expect(over.when(command, olga).refusal).toEqual(gone);
    expect(over.when({ type: 'publish-result' }, olga, noVotes).refusal).toEqual(gone);
  });

  it('is refused', () => {
    const refused = (so: Rehearsal) => so.when(abandon(), olga).refusal;
    expect(running.when(abandon(), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(given(opened(sparring, { startsAt: at(7200) })))).toEqual({
      code: 'wrong-stage',
      stage: 'scheduled',
    });
    expect(refused(voting.at(60))).toEqual({ code: 'wrong-stage', stage: 'closed' });
    expect(before('PR')(sparringBefore('P1')).when(abandon(), dan).refusal).toEqual({
      code: 'not-allowed',
    });
  });
});
