import { oxford } from '../../formats/oxford.js';
import type { StoredDraft } from '../issued.js';
import {
  ann,
  at,
  ben,
  called,
  draft,
  ended,
  eve,
  fileArgument,
  given,
  type Rehearsal,
  seated,
  seatLink,
  skipped,
  started,
  until,
  words,
} from '../rehearsal.fixture.js';

const running = given(seated(), called, until(5), started);

/** What the bell files when the turn was ended at second 60. */
const filedAtBell = (drafts: readonly StoredDraft[], from: Rehearsal = running) => {
  const over = ended(from.at(60)).at(62, { drafts });
  return over.log.filter(({ event }) => event.type === 'argument-filed' && event.cutOff);
};

const open = draft(ann, 'for', 58, { tag: 'Half a', body: 'Half a thou' });

describe('the open draft', () => {
  it('is filed two seconds after the turn ended, as cut off by the bell', () => {
    expect(filedAtBell([open])).toMatchObject([
      {
        at: at(62),
        actor: 'clock',
        commandId: null,
        event: {
          argument: 1,
          turn: 1,
          seat: 'for',
          side: 'proposition',
          person: ann,
          words: 5,
          overtime: false,
          cutOff: true,
        },
      },
    ]);
  });

  it('is filed however the turn ends', () => {
    const drafts = [open];
    const types = (rehearsal: Rehearsal) => rehearsal.log.slice(-2).map(({ event }) => event.type);
    const byTime = running.at(106, { drafts });
    const bySpeaker = running.at(60).when({ type: 'yield-floor' }, ann).then.at(62, { drafts });
    const bySkipping = skipped(running.at(60)).at(62, { drafts });
    for (const rehearsal of [byTime, bySpeaker, bySkipping]) {
      expect(types(rehearsal)).toEqual(['argument-filed', 'floor-cleared']);
    }
  });

  it('is the version that was stamped before the turn ended', () => {
    expect(filedAtBell([{ ...open, stampedAt: at(60) }])).toHaveLength(1);
    expect(filedAtBell([{ ...open, stampedAt: at(60.001) }])).toEqual([]);
  });

  it('is not filed again when its argument was filed since', () => {
    const filed = running.at(59).when(fileArgument({ tag: 'Half a' }), ann).then;
    expect(filedAtBell([open], filed)).toEqual([]);
    expect(filedAtBell([{ ...open, stampedAt: at(59.5) }], filed)).toHaveLength(1);
  });

  it('is trimmed to the words that the turn still holds', () => {
    const spoken = running.at(20).when(fileArgument({ body: words(86) }), ann).then;
    const [filed] = filedAtBell([draft(ann, 'for', 58, { tag: 'a b c', body: 'd e f' })], spoken);
    expect(filed).toMatchObject({ event: { argument: 2, words: 4 } });
    expect(JSON.parse(filed?.wording?.text ?? '')).toMatchObject({ tag: 'a b c', body: 'd' });
  });

  it('is not filed where no words are left, or none were written', () => {
    const spoken = running.at(20).when(fileArgument({ body: words(90) }), ann).then;
    expect(filedAtBell([open], spoken)).toEqual([]);
    expect(filedAtBell([draft(ann, 'for', 58, {})])).toEqual([]);
  });

  it('takes a missing tag from its first sentence', () => {
    const [filed] = filedAtBell([draft(ann, 'for', 58, { body: 'It pays. Because it' })]);
    expect(JSON.parse(filed?.wording?.text ?? '')).toMatchObject({ tag: 'It pays.' });
  });

  it('keeps only relations that could have been filed', () => {
    const relations = [
      { kind: 'rebuts', to: 1 } as const,
      { kind: 'supports', to: 1 } as const,
      { kind: 'supports', to: 9 } as const,
    ];
    const spoken = running.at(20).when(fileArgument({ tag: 'First' }), ann).then;
    const [filed] = filedAtBell([draft(ann, 'for', 58, { tag: 'Second', relations })], spoken);
    expect(filed).toMatchObject({ event: { relations: [{ kind: 'supports', to: 1 }] } });
  });

  it('keeps only cards whose quotes there is room for', () => {
    const quote = (count: number) => ({ sourceId: null, passage: null, quote: words(count) });
    const checked = {
      sourceId: null,
      sourceHash: null,
      passage: null,
      cite: '',
      badge: null,
    } as const;
    const cards = [
      { ...checked, check: 'unverifiable' as const },
      { ...checked, check: 'altered' as const },
    ];
    const written = draft(ann, 'for', 58, { tag: 'Two cards', cards: [quote(50), quote(11)] });
    const [filed] = filedAtBell([{ ...written, cards }]);
    expect(filed).toMatchObject({ event: { cards: [cards[0]] } });
    expect(JSON.parse(filed?.wording?.text ?? '').quotes).toEqual([words(50)]);
  });

  it('belongs to who has the seat now', () => {
    const move = { type: 'claim-seat', seat: 'for', move: true } as const;
    const moved = running.at(30).when(move, eve, seatLink('for')).then;
    expect(filedAtBell([open], moved)).toEqual([]);
    expect(filedAtBell([draft(eve, 'for', 58, { tag: 'Still here' })], moved)).toHaveLength(1);
  });

  it('of somebody whose turn it was not stays private', () => {
    expect(filedAtBell([draft(ben, 'against', 58, { tag: 'Not yet' })])).toEqual([]);
  });

  it('of each seat is filed after an open block, under numbers of their own', () => {
    const four = [skipped, skipped, skipped, skipped];
    const discussed = given(seated(oxford), called, ...four, until(30), called, started);
    const drafts = [{ ...open, seat: 'for-1' }, draft(ben, 'against-1', 50, { tag: 'Because' })];
    const filed = filedAtBell(drafts, discussed);
    expect(filed).toMatchObject([
      { event: { argument: 1, seat: 'for-1' } },
      { event: { argument: 2, seat: 'against-1', side: 'opposition' } },
    ]);
  });
});
