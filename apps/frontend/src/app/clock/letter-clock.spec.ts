import { byCorrespondence, type Format, later, type OpenedDebate } from '@crossbench/shared';
import { ada, GivenDebate, lightning, olga, start } from '../room/given-a-debate.fixture';
import { showDates } from '../table/show-dates';
import type { ClockReading } from './clock-reading';
import { readLetterClock } from './letter-clock';

const [hour, day] = [3_600_000, 86_400_000];
const letters: Format = byCorrespondence(lightning, (2 * day) / 1000);
const reader = { locale: 'en-GB', zone: 'Europe/Berlin' };
const called = () => new GivenDebate(letters).seated('for', 'against').chair('call-turn').pass(0);
const read = ({ debate, now }: GivenDebate): ClockReading | null =>
  readLetterClock(debate, now, reader);

describe('the clock of a debate by correspondence', () => {
  it.each<[string, () => GivenDebate, Partial<ClockReading>]>([
    [
      'a turn',
      () => called().pass(20 * hour),
      { face: 'running', figures: '1 day 4 h', words: 'Due Sun 17 Jan, 09:00, your time (CET)' },
    ],
    [
      'the last tenth of a turn',
      () => called().pass(2 * day - 20 * 60_000),
      { face: 'last-minute', figures: '20 min' },
    ],
    [
      'grace',
      () => called().pass(2 * day + 60_000),
      {
        ...{ face: 'overtime', figures: 'Late' },
        words: 'Was due Sun 17 Jan, 09:00. Taken until Sun 17 Jan, 10:00, your time (CET)',
      },
    ],
    [
      'a pause',
      () => called().pass(day).chair('pause-clock').pass(day),
      { face: 'paused', figures: '1 day', words: 'Paused by the chair. The date moves on' },
    ],
    [
      'a technical pause',
      () => called().issue(ada, { type: 'take-technical-pause' }),
      { face: 'paused', words: 'Technical pause, goes on Fri 15 Jan, 21:00, your time (CET)' },
    ],
    [
      'a chair who is waited for',
      () => called().issue(ada, { type: 'yield-floor' }).pass(2_000),
      {
        ...{ face: 'quiet', figures: '12 h' },
        words: 'Waits for the chair. Goes on by itself Fri 15 Jan, 21:00, your time (CET)',
      },
    ],
  ])('reads %s', (_, given, expected) => {
    expect(read(given())).toMatchObject(expected);
  });

  it('counts the final vote in days', () => {
    const given = called();
    for (let turn = 0; turn < 6; turn++) given.chair('skip-turn').pass(2_000);
    given.issue(olga, { type: 'open-division', floor: given.debate.floorVersion }).pass(hour);
    expect(read(given)).toMatchObject({ face: 'voting', figures: '1 day 23 h' });
  });

  it('reads a hall as ever', () => {
    const { debate, now } = new GivenDebate().seated('for', 'against').chair('call-turn');
    expect(readLetterClock(debate, now)).toBeNull();
  });
});

describe('the dates of the run of show', () => {
  const dates = (debate: OpenedDebate) => Object.fromEntries(showDates(debate));
  const grace = hour + 2_000;

  it('are when a turn is due, and when all that follows is over at the latest', () => {
    const { debate } = called();
    expect(dates(debate)).toMatchObject({
      1: { at: later(start, 2 * day), means: 'due' },
      2: { at: later(start, 4 * day + hour + grace), means: 'at the latest' },
      3: { at: later(start, 6 * day + hour + 2 * grace), means: 'at the latest' },
    });
  });

  it('are what they were for what is over', () => {
    const { debate } = called().pass(day).issue(ada, { type: 'yield-floor' }).pass(2_000);
    expect(dates(debate)).toMatchObject({
      1: { at: later(start, day), means: 'ended' },
      2: { at: later(start, 3 * day + hour + 4_000), means: 'at the latest' },
    });
  });

  it('are not known while the clock stands, nor before a start is', () => {
    expect(dates(called().chair('pause-clock').debate)).toEqual({});
    expect(dates(new GivenDebate(letters).debate)).toEqual({});
    expect(dates(new GivenDebate().seated('for', 'against').chair('call-turn').debate)).toEqual({});
  });
});
