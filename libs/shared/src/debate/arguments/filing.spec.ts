import { oxford } from '../../formats/oxford.js';
import type { CardDraft } from '../../evidence/card.js';
import type { ArgumentDraft, RelationKind } from './argument.js';
import { wordsLeft } from './filing.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  ended,
  eve,
  fileArgument,
  given,
  olga,
  pauseClock,
  type Rehearsal,
  seated,
  skipped,
  started,
  until,
  words,
} from '../rehearsal.fixture.js';

const waiting = given(seated(), called);
const running = given(seated(), called, until(5), started, until(20));
const annSpoke = did(ann, fileArgument({ tag: 'Trains are faster', body: words(20) }));
const benSpoke = did(ben, fileArgument({ tag: 'Trains are late', body: words(20) }));
const both = given(seated(), called, until(5), started, annSpoke, ended, until(10), called);
const answering = benSpoke(started(both));
const four = [skipped, skipped, skipped, skipped];
const discussed = given(seated(oxford), called, ...four, called, until(5), started);
const card = (quote: string): CardDraft => ({ sourceId: null, passage: null, quote });

const refused = (rehearsal: Rehearsal, argument: Partial<ArgumentDraft>, by = ann, turn?: number) =>
  rehearsal.when(fileArgument(argument, turn), by).refusal;

describe('filing an argument', () => {
  it('puts it in the debate under the next number', () => {
    const { entries, then } = running.when(
      fileArgument({ tag: 'Trains are faster', body: 'From door to door.' }),
      ann,
    );
    expect(entries).toEqual([
      {
        at: at(20),
        actor: ann,
        event: {
          type: 'argument-filed',
          argument: 1,
          turn: 1,
          seat: 'for',
          side: 'proposition',
          person: ann,
          relations: [],
          cards: [],
          words: 7,
          overtime: false,
          cutOff: false,
        },
        words: { tag: 'Trains are faster', body: 'From door to door.', quotes: [] },
      },
    ]);
    expect(then.debate.arguments).toMatchObject([
      { number: 1, seq: then.log.length, text: { tag: 'Trains are faster' }, hidden: false },
    ]);
  });

  it('takes a missing tag from the first sentence', () => {
    const { entries } = running.when(fileArgument({ body: 'They are faster. And cheaper.' }), ann);
    expect(entries[0]?.words).toMatchObject({
      tag: 'They are faster.',
      body: 'They are faster. And cheaper.',
    });
  });

  it('records the cards as the server checked them, and keeps the quotes with the words', () => {
    const checked = {
      sourceId: null,
      sourceHash: null,
      passage: null,
      cite: 'A report',
      badge: null,
      check: 'unverifiable',
    } as const;
    const filed = fileArgument({ tag: 'A card', cards: [card('so it says')] });
    const { entries } = running.when(filed, ann, { cards: [checked] });
    expect(entries).toMatchObject([
      { event: { cards: [checked] }, words: { quotes: ['so it says'] } },
    ]);
  });

  it('is possible once the time is up, in grace, and marked', () => {
    const late = running.at(95);
    expect(late.debate.floor.phase).toBe('overtime');
    const { events } = late.when(fileArgument({ tag: 'One more thing' }), ann);
    expect(events).toMatchObject([{ overtime: true, cutOff: false }]);
    expect(refused(running.at(103.999), { tag: 'One more thing' })).toBeNull();
    expect(refused(running.at(104), { tag: 'One more thing' })).toEqual({ code: 'floor-closed' });
  });

  it('is open to both sides in a discussion', () => {
    const { then } = discussed.when(fileArgument({ tag: 'Trains are faster' }), ann);
    expect(refused(then, { tag: 'Trains are late' }, ben)).toBeNull();
  });
});

describe('the words of a turn', () => {
  it('are one for each second, tag and body together', () => {
    expect(wordsLeft(running.debate, 'for', 1)).toBe(90);
    expect(refused(running, { tag: 'tag', body: words(89) })).toBeNull();
    expect(refused(running, { tag: 'tag', body: words(90) })).toEqual({
      code: 'too-many-words',
      left: 90,
      words: 91,
    });
  });

  it('are shared by the arguments of the turn, and not by the next one', () => {
    const { then } = running.when(fileArgument({ body: words(60) }), ann);
    expect(wordsLeft(then.debate, 'for', 1)).toBe(30);
    expect(wordsLeft(then.debate, 'for', 6)).toBe(60);
    expect(refused(then, { body: words(31) })).toEqual({
      code: 'too-many-words',
      left: 30,
      words: 31,
    });
  });

  it('are each seat’s own in an open block', () => {
    const { then } = discussed.when(fileArgument({ body: words(300) }), ann);
    expect(refused(then, { body: 'more' })).toEqual({ code: 'too-many-words', left: 0, words: 1 });
    expect(refused(then, { body: words(300) }, ben)).toBeNull();
  });

  it('are not spent on quotes, which hold sixty of their own for each argument', () => {
    expect(refused(running, { body: words(90), cards: [card(words(60))] })).toBeNull();
    expect(refused(running, { tag: 'tag', cards: [card(words(30)), card(words(31))] })).toEqual({
      code: 'quote-too-long',
      limit: 60,
    });
  });
});

describe('a relation', () => {
  const relating = (kind: RelationKind, to: number) => ({ tag: 'tag', relations: [{ kind, to }] });

  it.each(['rebuts', 'undercuts', 'turns', 'concedes'] as const)('%s the other side', (kind) => {
    expect(refused(answering, relating(kind, 1), ben)).toBeNull();
    expect(refused(answering, relating(kind, 2), ben)).toEqual({
      code: 'wrong-relation',
      argument: 2,
    });
  });

  it.each(['supports', 'extends'] as const)('%s one’s own side', (kind) => {
    expect(refused(answering, relating(kind, 2), ben)).toBeNull();
    expect(refused(answering, relating(kind, 1), ben)).toEqual({
      code: 'wrong-relation',
      argument: 1,
    });
  });

  it('needs its argument to exist', () => {
    expect(refused(answering, relating('rebuts', 3), ben)).toEqual({
      code: 'no-such-argument',
      argument: 3,
    });
  });
});

describe('filing is refused', () => {
  it('in anybody else’s turn', () => {
    expect(refused(running, { tag: 'tag' }, ben)).toEqual({ code: 'not-your-turn' });
    expect(refused(running, { tag: 'tag' }, eve)).toEqual({ code: 'not-allowed' });
    expect(refused(running, { tag: 'tag' }, olga)).toEqual({ code: 'not-allowed' });
  });

  it('before the turn has started', () => {
    expect(refused(given(seated()), { tag: 'tag' }, ann, 1)).toEqual({ code: 'not-your-turn' });
    expect(refused(waiting, { tag: 'tag' })).toEqual({ code: 'not-your-turn' });
    const preparing = waiting.when({ type: 'spend-prep' }, ann).then;
    expect(refused(preparing, { tag: 'tag' })).toEqual({ code: 'not-your-turn' });
    expect(refused(running, { tag: 'tag' }, ann, 6)).toEqual({ code: 'not-your-turn' });
  });

  it('after the turn is over', () => {
    expect(refused(ended(running), { tag: 'tag' })).toEqual({ code: 'floor-closed' });
    expect(refused(answering, { tag: 'tag' }, ann, 1)).toEqual({ code: 'floor-closed' });
    expect(refused(ended(answering).at(60), { tag: 'tag' }, ben, 2)).toEqual({
      code: 'floor-closed',
    });
  });

  it('while the clock is paused', () => {
    expect(refused(did(olga, pauseClock)(running), { tag: 'tag' })).toEqual({
      code: 'clock-paused',
    });
  });

  it('without any words', () => {
    expect(refused(running, { body: ' ' })).toEqual({ code: 'nothing-to-say' });
    expect(refused(running, { cards: [card('only a quote')] })).toEqual({ code: 'nothing-to-say' });
  });
});
