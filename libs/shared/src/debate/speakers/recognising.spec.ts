import {
  ann,
  ben,
  did,
  ended,
  eve,
  olga,
  pauseClock,
  type Rehearsal,
  type Step,
} from '../rehearsal.fixture.js';
import { listOfSpeakers } from './list-of-speakers.js';
import {
  asks,
  endSpeech,
  fay,
  fromTheFloor,
  gus,
  recognise,
  recognised,
} from './speakers.fixture.js';
import { requestStanding } from './standing.js';

const standing = ({ debate }: Rehearsal, number: number) => {
  const found = debate.requests[number - 1];
  return found && requestStanding(debate, found);
};
const until =
  (seconds: number): Step =>
  (so) =>
    so.at(seconds);
const two = fromTheFloor(asks(eve, 'speech', 'proposition'), asks(fay, 'speech', 'opposition'));

describe('recognising a speaker', () => {
  it('gives the first by the rule the floor for the time of one speaker', () => {
    const { events, then } = two.when(recognise(1), olga);
    expect(events).toEqual([
      {
        ...{ type: 'speaker-recognised', turn: 1, request: 1, person: eve },
        ...{ side: 'proposition', budget: 60_000 },
      },
    ]);
    expect(standing(then, 1)).toBe('speaking');
    expect(then.debate.holder).toMatchObject({ person: eve, request: 1, used: 0 });
  });

  it('needs a reason for any other one, which stands in the log', () => {
    expect(two.when(recognise(2), olga).refusal).toEqual({ code: 'speaker-out-of-turn', first: 1 });
    const { entries, then } = two.when(recognise(2, 'She has to go'), olga);
    expect(entries[0]?.words).toEqual({ reason: 'She has to go' });
    expect(then.debate.requests[1]?.reason).toBe('She has to go');
  });

  it('keeps whom another one was preferred to', () => {
    const out = did(olga, recognise(2, 'She has to go'))(two);
    expect(out.debate.requests[1]?.instead).toBe(1);
    expect(did(olga, { type: 'undo' })(out).debate.requests[1]?.instead).toBeNull();
    expect(did(olga, recognise(1))(two).debate.requests[0]?.instead).toBeNull();
  });

  it('keeps no reason that was not needed', () => {
    expect(two.when(recognise(1, 'Why not'), olga).entries[0]?.words).toBeUndefined();
  });

  it('waits for the clock of a segment with a list', () => {
    const paused = did(olga, pauseClock)(two);
    expect(paused.when(recognise(1), olga).refusal).toEqual({ code: 'list-waits' });
    expect(ended(two).when(recognise(1), olga).refusal).toEqual({ code: 'list-waits' });
  });

  it('finds only who waits', () => {
    expect(two.when(recognise(7), olga).refusal).toEqual({ code: 'no-such-request', request: 7 });
    const speaking = recognised(1)(two);
    expect(speaking.when(recognise(1), olga).refusal).toEqual({
      code: 'request-not-waiting',
      request: 1,
    });
  });

  it('is the chair’s, and of the floor that the chair sees', () => {
    expect(two.when(recognise(1), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(two.when({ type: 'recognise', floor: 0, request: 1 }, olga).refusal?.code).toBe(
      'floor-moved',
    );
  });

  it('ends the present speaker', () => {
    const { events, then } = recognised(1)(two).at(30).when(recognise(2), olga);
    expect(events.map(({ type }) => type)).toEqual(['speaker-finished', 'speaker-recognised']);
    expect([standing(then, 1), standing(then, 2)]).toEqual(['done', 'speaking']);
    expect(then.debate.heard.people[eve]).toBe(20_000);
  });
});

describe('an interposed question', () => {
  const asked = fromTheFloor(
    asks(eve, 'speech', 'proposition'),
    recognised(1),
    asks(gus, 'question'),
    asks(ben, 'question'),
  );
  const interposed = recognised(2)(asked.at(30));

  it('only pauses the speaker, whose clock stands', () => {
    expect([standing(interposed, 1), standing(interposed, 2)]).toEqual(['recognised', 'speaking']);
    expect(interposed.debate.interrupted).toMatchObject({ person: eve, used: 20_000 });
    const back = did(gus, { type: 'yield-floor' })(interposed.at(45));
    expect(back.debate.holder).toMatchObject({ person: eve, used: 20_000, budget: 60_000 });
    expect(back.debate.interrupted).toBeNull();
    expect(back.at(84).debate.holder?.person).toBe(eve);
    expect(standing(back.at(85), 1)).toBe('done');
  });

  it('makes way for the next question without ending the speech', () => {
    const next = recognised(3)(interposed.at(35));
    expect([1, 2, 3].map((number) => standing(next, number))).toEqual([
      'recognised',
      'done',
      'speaking',
    ]);
  });

  it('ends with the speech when another one begins', () => {
    const so = recognised(4)(asks(fay, 'reply')(interposed));
    expect([1, 2, 4].map((number) => standing(so, number))).toEqual(['done', 'done', 'speaking']);
  });
});

describe('a speech from the list ends', () => {
  const speaking = recognised(1)(two);

  it('with the word of its speaker', () => {
    const { events, then } = speaking.at(25).when({ type: 'yield-floor' }, eve);
    expect(events).toEqual([{ type: 'speaker-finished', turn: 1, request: 1, by: 'speaker' }]);
    expect(then.debate.floor).toMatchObject({ phase: 'running', used: 15_000 });
    expect(then.debate.holder).toBeNull();
  });

  it('when its time is over, while the segment goes on', () => {
    expect(standing(speaking.at(69.9), 1)).toBe('speaking');
    const over = speaking.at(70);
    expect(over.log.at(-1)?.event).toEqual({
      ...{ type: 'speaker-finished', turn: 1, request: 1, by: 'clock' },
    });
    expect(over.debate.floor.phase).toBe('running');
  });

  it('by the chair, also while the clock is paused', () => {
    expect(speaking.when(endSpeech, olga).events).toMatchObject([{ by: 'chair' }]);
    const paused = did(olga, pauseClock)(speaking.at(20));
    const { then } = paused.at(40).when(endSpeech, olga);
    expect(then.debate.heard.people[eve]).toBe(10_000);
    expect(then.debate.floor.phase).toBe('paused');
  });

  it('with the segment, and then that is over for good', () => {
    const late = recognised(1)(two.at(300));
    const overtime = late.at(320);
    expect(overtime.debate.floor.phase).toBe('overtime');
    const { events, then } = overtime.when({ type: 'yield-floor' }, eve);
    expect(events).toEqual([{ type: 'turn-ended', turn: 1, by: 'speaker' }]);
    expect(then.debate.heard.people[eve]).toBe(20_000);
    expect([standing(then, 1), standing(then, 2)]).toEqual(['done', 'lapsed']);
    expect(then.debate.holder).toBeNull();
  });

  it('for nobody who does not speak', () => {
    expect(two.when(endSpeech, olga).refusal).toEqual({ code: 'nobody-speaks' });
    expect(speaking.when({ type: 'yield-floor' }, fay).refusal).toEqual({ code: 'not-allowed' });
    expect(speaking.when({ type: 'yield-floor' }, ann).refusal).toEqual({ code: 'not-your-turn' });
  });
});

describe('what the chair takes back', () => {
  it('a recognition: they wait again, and no time was charged', () => {
    const back = did(olga, { type: 'undo' })(recognised(2)(two.at(20)).at(25));
    expect(standing(back, 2)).toBe('queued');
    expect(back.debate.holder).toBeNull();
    expect(back.debate.requests[1]).toMatchObject({ recognisedAt: null, reason: null });
    expect(back.debate.heard.people).toEqual({});
  });

  it('an end: they have the floor with the time that they had', () => {
    const done = did(olga, endSpeech)(recognised(1)(two).at(20));
    const back = did(olga, { type: 'undo' })(done.at(26));
    expect(standing(back.at(75.9), 1)).toBe('speaking');
    expect(standing(back.at(76), 1)).toBe('done');
    expect(back.debate.heard.done).toEqual([]);
  });
});

describe('with the clock in the chair', () => {
  const alone = did(olga, { type: 'hand-over', to: 'clock' })(two);

  it('the next by the rule is recognised when nobody has the floor', () => {
    const so = alone.at(10.5);
    expect(standing(so, 1)).toBe('speaking');
    const yielded = did(eve, { type: 'yield-floor' })(so.at(20));
    expect(standing(yielded.at(20), 2)).toBe('speaking');
    expect(standing(alone.at(130), 2)).toBe('done');
  });

  it('a question waits until the speech is over', () => {
    const so = asks(gus, 'question')(alone.at(15));
    expect(standing(so.at(60), 3)).toBe('queued');
    expect(standing(so.at(70), 3)).toBe('speaking');
  });
});

it('numbers stay, whoever has spoken', () => {
  const so = recognised(1)(two).at(80);
  expect(listOfSpeakers(so.debate).map(({ number }) => number)).toEqual([2]);
  expect(until(90)(so).debate.requests.map(({ number }) => number)).toEqual([1, 2]);
});
