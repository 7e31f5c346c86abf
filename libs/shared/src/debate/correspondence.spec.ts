import { byCorrespondence } from '../formats/correspondence.js';
import { lightning } from '../formats/lightning.js';
import { paced } from '../formats/pace.js';
import { successionDue } from './chair/succession.js';
import { due, remaining } from './floor/clock.js';
import { hustings } from './speakers/speakers.fixture.js';
import {
  allReady,
  ann,
  at,
  ben,
  called,
  cat,
  did,
  eve,
  fileArgument,
  filedCards,
  given,
  noVotes,
  olga,
  onFloor,
  opened,
  pauseClock,
  resumeClock,
  seated,
  sits,
  skipped,
  skipTurn,
  started,
  until,
} from './rehearsal.fixture.js';

const [hour, day] = [3_600, 86_400];
const turn = 2 * day;
const letters = byCorrespondence(lightning, turn);
const yields = { type: 'yield-floor' } as const;

/** Ann's first turn, with the clock in the chair. */
const first = given(seated(letters, { chair: 'clock' }), allReady, until(0));
const filed = did(ann, fileArgument({ tag: 'It pays' }))(first.at(hour));

describe('a turn by correspondence', () => {
  it('begins at its call, and has days', () => {
    expect(first.debate.floor).toMatchObject({ phase: 'running', turn: 1, since: at(0) });
    expect(remaining(first.debate, at(day))).toBe(day * 1000);
    expect(due(first.debate)).toBe(at(turn));
  });

  it('is over when its speaker says so, and the next begins', () => {
    const { then } = filed.when(yields, ann);
    expect(then.at(hour + 2).debate.floor).toMatchObject({
      ...{ phase: 'running', turn: 2, since: at(hour + 2) },
    });
  });

  it('takes what comes up to an hour late, and marks it', () => {
    const late = first.at(turn + hour - 1);
    expect(late.when(fileArgument({ tag: 'Late' }), ann).events).toMatchObject([
      { type: 'argument-filed', overtime: true },
    ]);
    expect(first.at(turn + hour).when(fileArgument({ tag: 'Late' }), ann).refusal).not.toBeNull();
  });

  it('may be extended by days', () => {
    const chaired = given(seated(letters), called, until(1));
    const { then } = chaired.when(onFloor('extend-turn', { seconds: 3 * day, both: true }), olga);
    expect(due(then.debate)).toBe(at(turn + 3 * day));
    expect(then.debate.owed.opposition).toBe(3 * day * 1000);
  });
});

describe('an examination by correspondence', () => {
  const question = { type: 'open-exchange', turn: 3, text: 'Who pays for it?' } as const;
  const answer = { type: 'answer-exchange', exchange: 1, text: 'Those who use it.' } as const;
  const examined = given(seated(letters), called, skipped, called, skipped, called, until(1));

  it('waits a quarter of a turn for an answer', () => {
    const asked = did(ann, question)(examined);
    const leave = { type: 'leave-exchange', exchange: 1 } as const;
    expect(asked.at(turn / 4).when(leave, ann).refusal).toMatchObject({ code: 'answer-awaited' });
    expect(asked.at(1 + turn / 4).when(leave, ann).refusal).toBeNull();
  });

  it('is ended by who examines, once no question is open', () => {
    const asked = did(ann, question)(examined);
    expect(asked.when(yields, ann).refusal).toEqual({ code: 'exchange-open' });
    const answered = did(ben, answer)(asked);
    expect(answered.when(yields, ben).refusal).toEqual({ code: 'not-your-turn' });
    expect(answered.when(yields, ann).events).toMatchObject([{ type: 'turn-ended' }]);
  });

  it('is ended by the chair alone in a hall', () => {
    const hall = given(seated(), called, skipped, called, skipped, called, started);
    expect(hall.when(yields, ann).refusal).toEqual({ code: 'not-your-turn' });
  });
});

describe('a card by correspondence', () => {
  const carded = given(
    () => first,
    until(hour),
    filedCards(ann),
    did(ann, yields),
    until(2 * hour),
  );
  const challenge = {
    type: 'challenge-card',
    ...{ argument: 1, card: 1 },
    ground: 'clipping',
    statement: 'It was cut short',
  } as const;
  const raised = did(ben, challenge)(carded.at(day));

  it('is challenged in the turn that answers it; the turn’s clock stands meanwhile', () => {
    expect(carded.debate.floor).toMatchObject({ phase: 'running', turn: 2 });
    expect(raised.debate.floor).toMatchObject({ phase: 'paused', since: at(day) });
    expect(due(raised.debate)).toBe(at(day + turn / 4));
    expect(remaining(raised.debate, at(day + hour))).toBe(remaining(raised.debate, at(day)));
  });

  it('leaves the turn all its time when it is settled', () => {
    const answered = did(ann, { type: 'answer-challenge', challenge: 1, text: 'It was not' });
    const { debate } = answered(raised.at(day + 3 * hour)).at(day + 3 * hour);
    expect(debate.challenges[0]).toMatchObject({ standing: 'answered', deferred: true });
    expect(debate.floor).toMatchObject({ phase: 'running', since: at(day + 3 * hour) });
    expect(due(debate)).toBe(at(hour + 2 + turn + 3 * hour));
    expect(debate.books[1]).toMatchObject({ paused: 3 * hour * 1000 });
  });

  it('is not challenged while a cross-examination runs', () => {
    const examination = given(() => carded, did(ben, yields), until(day + 2 * hour));
    expect(examination.debate.floor).toMatchObject({ phase: 'running', turn: 3 });
    expect(examination.when(challenge, ben).refusal).toEqual({ code: 'not-between-turns' });
  });
});

describe('whoever is away', () => {
  it('is waited for a quarter of a turn where a seat is empty', () => {
    const leaves = did(olga, { type: 'vacate-seat', seat: 'against' });
    const gone = given(() => filed, leaves, did(ann, yields), until(hour + 2));
    expect(due(gone.debate)).toBe(at(hour + 2 + turn / 4));
    const { debate } = sits(ben, 'against')(gone.at(hour + 3));
    expect(due(debate)).toBe(at(hour + 3));
  });

  it('gets a quarter of a turn from the technical pause, once', () => {
    const paused = did(ann, { type: 'take-technical-pause' })(first.at(hour));
    expect(paused.debate.floor).toMatchObject({ phase: 'paused', until: at(hour + turn / 4) });
  });

  it('keeps the chair, however long nothing is heard', () => {
    const chaired = given(seated(letters), called, until(1));
    expect(successionDue(chaired.debate, { person: olga, renewedAt: at(0) })).toBeNull();
  });
});

describe('a chair by correspondence', () => {
  const chaired = given(seated(letters), called, until(1), did(ann, yields), until(10));

  it('has a quarter of a turn to call the next one; then the clock does', () => {
    expect(chaired.debate).toMatchObject({ chair: olga, floor: { phase: 'idle', since: at(3) } });
    expect(due(chaired.debate)).toBe(at(3 + turn / 4));
    expect(chaired.at(3 + turn / 4).debate.floor).toMatchObject({ phase: 'running', turn: 2 });
    expect(called(chaired.at(hour)).at(hour).debate.floor).toMatchObject({ phase: 'running' });
  });

  it('pauses a turn for as long as it likes', () => {
    const paused = did(olga, pauseClock)(called(chaired).at(hour));
    expect(due(paused.debate)).toBeNull();
    expect(did(olga, resumeClock)(paused.at(30 * day)).debate.floor).toMatchObject({
      phase: 'running',
    });
  });

  it('is waited for with the final vote and with the result as well', () => {
    const last = given(() => chaired, ...[1, 2, 3, 4, 5].map(() => did(olga, skipTurn)));
    const voting = last.at(10 + turn / 4);
    expect(voting.debate.stage).toBe('deliberation');
    expect(due(voting.debate)).toBe(at(10 + turn / 4 + turn));
    const closed = voting.at(10 + turn / 4 + turn);
    expect(closed.debate.stage).toBe('closed');
    const published = closed.at(10 + turn / 2 + turn).debate;
    expect(published).toMatchObject({ stage: 'published', results: noVotes.results });
  });

  it('is not waited for where somebody has asked for the floor', () => {
    const block = byCorrespondence(hustings, day);
    const ask = { type: 'request-floor', kind: 'speech', side: null } as const;
    const open = given(seated(block), called, until(1));
    const { events, then } = open.when(ask, eve);
    expect(events).toMatchObject([{ type: 'floor-requested' }]);
    expect(then.at(1).debate.holder).toMatchObject({ person: eve });
    expect(then.at(1).when(ask, cat).then.at(2).debate.holder).toMatchObject({ person: eve });
  });
});

describe('the lobby of a debate by correspondence', () => {
  it('opens a quarter of a turn before the start', () => {
    const startsAt = at(3 * day);
    expect(due(given(opened(letters, { startsAt })).debate)).toBe(at(3 * day - turn / 4));
    expect(given(opened(letters, { startsAt: at(hour) })).debate.stage).toBe('lobby');
  });
});

it('is rehearsed at another pace', () => {
  const quick = given(...[seated(paced(letters, 1000), { chair: 'clock' }), allReady], until(0));
  expect(due(quick.debate)).toBe(at(turn / 1000));
  expect(quick.at(turn / 1000).debate.floor).toMatchObject({ phase: 'overtime' });
});
