import { ann, did, eve, fileArgument, olga, onFloor, words } from '../rehearsal.fixture.js';
import { asks, fay, fromTheFloor, gus, recognised } from './speakers.fixture.js';

const two = fromTheFloor(asks(eve, 'speech', 'proposition'), asks(fay, 'speech', 'opposition'));

describe('the speaker from the list', () => {
  const speaking = recognised(1)(two);

  it('files without a seat, for the side that was said', () => {
    const said = fileArgument({ tag: 'It costs too much', body: words(10) });
    const { then } = speaking.at(30).when(said, eve);
    expect(then.debate.arguments[0]).toMatchObject({
      ...{ seat: null, request: 1, side: 'proposition', person: eve, overtime: false },
    });
  });

  it('files for neither side where none was said', () => {
    const so = recognised(1)(fromTheFloor(asks(gus)));
    expect(
      so.when(fileArgument({ tag: 'Both are wrong' }), gus).then.debate.arguments[0]?.side,
    ).toBeNull();
    expect(
      so.when(fileArgument({ tag: 'Yes', side: 'opposition' }), gus).then.debate.arguments[0]?.side,
    ).toBe('opposition');
  });

  it('files a word for each second of the time of one speaker', () => {
    expect(speaking.when(fileArgument({ body: words(61) }), eve).refusal).toEqual({
      ...{ code: 'too-many-words', left: 60, words: 61 },
    });
    const said = did(eve, fileArgument({ body: words(60) }))(speaking);
    expect(said.when(fileArgument({ body: 'More' }), eve).refusal?.code).toBe('too-many-words');
  });

  it('files neither before nor after', () => {
    expect(two.when(fileArgument({ tag: 'Early' }), eve).refusal).toEqual({ code: 'not-allowed' });
    const over = did(eve, { type: 'yield-floor' })(speaking);
    expect(over.when(fileArgument({ tag: 'Late' }), eve).refusal).toEqual({ code: 'not-allowed' });
  });

  it('from a seat files for the seat', () => {
    const so = recognised(3)(asks(ann, 'reply')(two));
    const { then } = so.when(fileArgument({ tag: 'Not so' }), ann);
    expect(then.debate.arguments[0]).toMatchObject({
      seat: 'for',
      request: 3,
      side: 'proposition',
    });
  });

  it('may retract and correct what was said without a seat', () => {
    const said = did(eve, fileArgument({ tag: 'It costs', body: 'It costs ten' }))(speaking);
    const over = did(eve, { type: 'yield-floor' })(said);
    const correct = {
      type: 'correct-argument',
      argument: 1,
      tag: 'It costs',
      body: 'It costs twelve',
    } as const;
    expect(over.when(correct, eve).refusal).toBeNull();
    expect(over.when(correct, fay).refusal).toEqual({ code: 'not-your-argument' });
    expect(over.when({ type: 'retract-argument', argument: 1 }, eve).refusal).toBeNull();
  });
});

describe('the open draft of a speaker from the list', () => {
  const speaking = recognised(1)(two);
  const typed = (stampedAt: number, by = eve) => ({
    drafts: [
      {
        ...{
          seat: null,
          person: by,
          stampedAt: (two.now - 10_000 + stampedAt * 1000) as typeof two.now,
        },
        ...{ argument: { tag: 'Half', body: 'a thought', relations: [], cards: [] }, cards: [] },
      },
    ],
  });

  it('is filed by the bell two seconds after their time', () => {
    const over = speaking.at(72, typed(69));
    expect(over.debate.arguments[0]).toMatchObject({
      person: eve,
      request: 1,
      cutOff: true,
      seat: null,
    });
    expect(over.log.slice(-2).map(({ event }) => event.type)).toEqual([
      'argument-filed',
      'speech-cleared',
    ]);
    expect(speaking.at(71.9, typed(69)).debate.arguments).toEqual([]);
  });

  it('is filed also when the segment is over', () => {
    const late = did(olga, onFloor('end-turn'))(speaking.at(40));
    expect(late.at(42, typed(39)).debate.arguments).toMatchObject([{ person: eve, cutOff: true }]);
  });

  it('stays a draft where it was written before or after, or by somebody else', () => {
    expect(speaking.at(72, typed(9)).debate.arguments).toEqual([]);
    expect(speaking.at(72, typed(71)).debate.arguments).toEqual([]);
    expect(speaking.at(72, typed(60, fay)).debate.arguments).toEqual([]);
  });

  it('is filed once', () => {
    const filed = did(eve, fileArgument({ tag: 'Whole' }))(speaking.at(60));
    expect(filed.at(72, typed(59)).debate.arguments).toHaveLength(1);
  });
});
