import { lightning } from '../../formats/lightning.js';
import { paced } from '../../formats/pace.js';
import {
  ann,
  at,
  ben,
  called,
  callTurn,
  did,
  ended,
  eve,
  fileArgument,
  filedCards,
  given,
  holdTurn,
  olga,
  onFloor,
  type Rehearsal,
  seated,
  skipped,
  skipTurn,
  started,
  startTurn,
  until,
} from '../rehearsal.fixture.js';
import { challengesLeft, type Ground } from './challenge.js';

const challenge = (argument = 1, card = 1, ground: Ground = 'clipping') =>
  ({ type: 'challenge-card', argument, card, ground, statement: 'It was cut short' }) as const;
const raised = did(ben, challenge());
const withdrawn = (number = 1) => did(ben, { type: 'withdraw-challenge', challenge: number });

const running = given(seated(), called, until(5), started, filedCards(ann, 2), until(20));
const between = ended(running).at(25);
const waiting = called(between);
const held = did(olga, holdTurn)(waiting);

const refused = (rehearsal: Rehearsal, command = challenge(), by = ben) =>
  rehearsal.when(command, by).refusal;

describe('challenging a card', () => {
  it('is recorded with its ground, its seat and the time to answer, and its words beside it', () => {
    const { entries, then } = between.when(challenge(), ben);
    expect(entries).toEqual([
      {
        at: at(25),
        actor: ben,
        event: {
          ...{ type: 'challenge-raised', challenge: 1, argument: 1, card: 1, ground: 'clipping' },
          ...{ seat: 'against', answerBy: at(85) },
        },
        words: { statement: 'It was cut short' },
      },
    ]);
    expect(then.debate.challenges).toMatchObject([
      { number: 1, side: 'opposition', standing: 'raised', statement: 'It was cut short' },
    ]);
  });

  it('gives less time to answer where the format runs faster', () => {
    const fast = paced(lightning, 60);
    const over = given(seated(fast), called, started, filedCards(ann), ended, until(10));
    expect(over.when(challenge(), ben).events).toMatchObject([{ answerBy: at(11) }]);
  });

  it('is possible between turns, and while a turn has been called', () => {
    expect(refused(between)).toBeNull();
    expect(refused(waiting)).toBeNull();
    expect(refused(held)).toBeNull();
  });

  it('is refused while somebody speaks, in preparation, and before the floor is clear', () => {
    const code = 'not-between-turns';
    expect(refused(running)).toEqual({ code });
    expect(refused(ended(running))).toEqual({ code });
    expect(refused(did(ben, { type: 'spend-prep' })(waiting))).toEqual({ code });
    expect(refused(given(() => waiting, until(30), started))).toEqual({ code });
  });

  it('is refused before the first turn and once the final vote is open', () => {
    expect(refused(given(seated()))).toEqual({ code: 'wrong-stage', stage: 'lobby' });
    const skips = [1, 2, 3, 4, 5].map(() => skipped);
    const voting = given(() => between, ...skips, did(olga, onFloor('open-division')));
    expect(refused(voting)).toEqual({ code: 'wrong-stage', stage: 'deliberation' });
  });

  it('is a debater’s, against the other side', () => {
    expect(refused(between, challenge(), eve)).toEqual({ code: 'not-allowed' });
    expect(refused(between, challenge(), olga)).toEqual({ code: 'not-allowed' });
    expect(refused(between, challenge(), ann)).toEqual({ code: 'own-card' });
  });

  it('needs the card to be there', () => {
    expect(refused(between, challenge(2))).toEqual({ code: 'no-such-argument', argument: 2 });
    expect(refused(between, challenge(1, 3))).toEqual({
      code: 'no-such-card',
      argument: 1,
      card: 3,
    });
  });

  it('needs its argument to stand', () => {
    const retracted = did(ann, { type: 'retract-argument', argument: 1 })(between);
    const hide = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Twice' } as const;
    expect(refused(retracted)).toEqual({ code: 'not-standing', argument: 1 });
    expect(refused(did(olga, hide)(between))).toEqual({ code: 'not-standing', argument: 1 });
  });

  it('happens once on one ground', () => {
    const again = withdrawn()(raised(between));
    expect(refused(again)).toEqual({ code: 'already-challenged' });
    expect(refused(again, challenge(1, 1, 'miscut'))).toBeNull();
    expect(refused(again, challenge(1, 2))).toBeNull();
  });

  it('waits for the challenge that is open', () => {
    expect(refused(raised(between), challenge(1, 2))).toEqual({ code: 'challenge-open' });
  });
});

describe('the challenges of a side', () => {
  const answered = did(ann, { type: 'answer-challenge', challenge: 1, text: 'It was not' });
  const ruled = (result: 'upheld' | 'dismissed') =>
    did(olga, { type: 'rule-challenge', challenge: 1, result, reason: 'I looked' });

  it('are two that are open or lost', () => {
    const once = raised(between);
    expect(challengesLeft(once.debate, 'opposition')).toBe(1);
    expect(challengesLeft(once.debate, 'proposition')).toBe(2);
    const again = did(ben, challenge(1, 1, 'miscut'));
    const second = did(ann, { type: 'answer-challenge', challenge: 2, text: 'It was not' });
    const dismiss = (number: number) =>
      did(olga, { type: 'rule-challenge', challenge: number, result: 'dismissed', reason: 'No' });
    const twice = given(() => once, answered, dismiss(1), again, second, dismiss(2));
    expect(refused(twice, challenge(1, 2))).toEqual({ code: 'no-challenges-left' });
    const lost = given(() => between, raised, answered, ruled('dismissed'));
    expect(challengesLeft(lost.debate, 'opposition')).toBe(1);
  });

  it('are not spent on one that was taken back', () => {
    const once = withdrawn()(raised(between));
    expect(challengesLeft(once.debate, 'opposition')).toBe(2);
    expect(refused(once, challenge(1, 2))).toBeNull();
  });

  it('are not spent on one that was upheld', () => {
    const won = given(() => between, raised, answered, ruled('upheld'));
    expect(challengesLeft(won.debate, 'opposition')).toBe(2);
    expect(refused(won, challenge(1, 1, 'miscut'))).toEqual({ code: 'already-so' });
  });
});

describe('the clock', () => {
  it('stops for a challenge: no turn is called, started, held, extended or skipped, no vote opened', () => {
    const code = 'challenge-open';
    const open = raised(waiting);
    const onTheFloor = ['start-turn', 'hold-turn', 'skip-turn', 'extend-turn'] as const;
    for (const type of onTheFloor) {
      const more = type === 'extend-turn' ? { seconds: 10, both: true } : {};
      expect(open.when(onFloor(type, more), olga).refusal).toEqual({ code });
    }
    expect(raised(between).when(callTurn, olga).refusal).toEqual({ code });
    expect(open.when({ type: 'spend-prep' }, ben).refusal).toEqual({ code });
    const skips = [1, 2, 3, 4, 5].map(() => skipped);
    const last = given(() => between, ...skips);
    expect(raised(last).when(onFloor('open-division'), olga).refusal).toEqual({ code });
  });

  it('gives the called turn back what it had left of its reading time, charged to nobody', () => {
    const open = raised(waiting.at(29));
    expect(open.debate.floor).toMatchObject({ phase: 'called', startsAt: null, since: at(29) });
    const over = withdrawn()(open.at(49)).debate;
    expect(waiting.debate.floor).toMatchObject({ startsAt: at(35) });
    expect(over.floor).toMatchObject({ phase: 'called', startsAt: at(55), budget: 90_000 });
  });

  it('leaves a turn held that the chair had held', () => {
    const over = withdrawn()(raised(held.at(29)).at(49)).debate;
    expect(over.floor).toMatchObject({ phase: 'called', startsAt: null });
  });

  it('books the wait to the turn', () => {
    const over = given(() => raised(waiting.at(29)), until(49), withdrawn(), until(200));
    const [, book] = over.debate.books;
    expect(book).toMatchObject({ turn: 2, waited: 30_000, ran: 90_000, paused: 0 });
  });

  it('makes a command of the chair that crossed with the challenge do nothing', () => {
    const { debate } = waiting;
    const late = { type: 'start-turn', floor: debate.floorVersion } as const;
    expect(raised(waiting).when(late, olga).refusal).toMatchObject({ code: 'floor-moved' });
    expect(raised(waiting).when(startTurn, olga).refusal).toEqual({ code: 'challenge-open' });
    expect(withdrawn()(raised(waiting)).when(skipTurn, olga).refusal).toBeNull();
  });

  it('is not stopped by filing, which is over', () => {
    expect(raised(waiting).when(fileArgument({ tag: 'One more' }), ann).refusal).not.toBeNull();
  });
});
