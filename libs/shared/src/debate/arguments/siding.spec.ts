import type { Format } from '../../formats/format.js';
import { lightning } from '../../formats/lightning.js';
import {
  ann,
  ben,
  called,
  cat,
  did,
  draft,
  ended,
  fileArgument,
  given,
  opened,
  sits,
  skipped,
  started,
} from '../rehearsal.fixture.js';

/** Lightning in which the second speech is that of somebody on neither side. */
const withGuest: Format = {
  ...lightning,
  asymmetric: true,
  seats: [...lightning.seats, { id: 'guest', side: null, label: 'Guest' }],
  segments: lightning.segments.map((each) =>
    each.code === 'A1' ? { ...each, side: null, seats: ['guest'] } : each,
  ),
};

const speaking = given(
  opened(withGuest),
  ...[sits(ann, 'for'), sits(ben, 'against'), sits(cat, 'guest')],
  ...[called, started, did(ann, fileArgument({ tag: 'It works' })), skipped],
  (so) => so.at(2),
  ...[called, started],
);

const filed = (argument: Parameters<typeof fileArgument>[0]) =>
  speaking.when(fileArgument({ tag: 'Well', ...argument }), cat);

describe('an argument from a seat on neither side', () => {
  it('speaks for the side that its speaker names', () => {
    expect(filed({ side: 'opposition' }).then.debate.arguments.at(-1)?.side).toBe('opposition');
  });

  it('speaks for the side that its first relation takes', () => {
    const rebuts = filed({ relations: [{ kind: 'rebuts', to: 1 }] });
    expect(rebuts.then.debate.arguments.at(-1)?.side).toBe('opposition');
    const supports = filed({ relations: [{ kind: 'supports', to: 1 }] });
    expect(supports.then.debate.arguments.at(-1)?.side).toBe('proposition');
  });

  it('goes on for the side that it began for', () => {
    const { then } = filed({ side: 'opposition' });
    const more = then.when(fileArgument({ tag: 'And more' }), cat);
    expect(more.then.debate.arguments.at(-1)?.side).toBe('opposition');
  });

  it('is refused where nothing tells its side', () => {
    expect(filed({}).refusal).toEqual({ code: 'no-side' });
  });

  it('bears on others as an argument of its side does', () => {
    const both = { side: 'proposition', relations: [{ kind: 'rebuts', to: 1 }] } as const;
    expect(filed({ ...both, relations: [...both.relations] }).refusal).toEqual({
      code: 'wrong-relation',
      argument: 1,
    });
  });

  it('is filed by the bell if its side is known, and stays a draft if not', () => {
    const over = ended(speaking.at(20));
    const left = (side?: 'opposition') =>
      over.at(30, { drafts: [draft(cat, 'guest', 15, { tag: 'Half', ...(side && { side }) })] });
    expect(left('opposition').debate.arguments.at(-1)).toMatchObject({
      seat: 'guest',
      side: 'opposition',
      cutOff: true,
    });
    expect(left().debate.arguments).toHaveLength(1);
  });
});

it('a seat on a side speaks for it, whatever the draft says', () => {
  const { then } = given(
    opened(lightning),
    ...[sits(ann, 'for'), sits(ben, 'against'), called, started],
  ).when(fileArgument({ tag: 'Turncoat', side: 'opposition' }), ann);
  expect(then.debate.arguments[0]?.side).toBe('proposition');
});
