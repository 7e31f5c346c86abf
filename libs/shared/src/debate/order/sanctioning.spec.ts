import {
  ann,
  at,
  ben,
  dan,
  did,
  eve,
  fileArgument,
  given,
  olga,
  opened,
  seatLink,
  sits,
} from '../rehearsal.fixture.js';
import type { SanctionKind } from './sanction.js';
import { muteSeconds } from './sanctioning.js';
import { bans, known, lift, mutes, removes, running, sanction } from './sanctions.fixture.js';

const room = given(...running);
const undo = { type: 'undo' } as const;
const { now } = room;

describe('a sanction', () => {
  it.each([
    ['warning', 'participant-warned'],
    ['mute', 'participant-muted'],
    ['removal', 'participant-removed'],
    ['ban', 'participant-banned'],
  ] as const)('is a %s, with a number, a rule and a reason', (kind, type) => {
    const { entries, then } = room.when(sanction({ person: eve, kind }), olga, known);
    expect(entries).toMatchObject([
      {
        event: { type, sanction: 1, person: eve, rule: 'abuse' },
        words: { reason: 'Shouts at Ben', name: 'Eve' },
      },
    ]);
    expect(then.debate.inForce).toEqual([1]);
    expect(then.debate.sanctions).toMatchObject([
      { number: 1, kind, person: eve, name: 'Eve', by: olga, office: 'chair', ended: null },
    ]);
  });

  it('is the deputy’s as well, and says so', () => {
    const { then } = room.when(sanction(), dan);
    expect(then.debate.sanctions).toMatchObject([{ by: dan, office: 'deputy', name: 'Debater' }]);
  });

  it('lasts as long as a mute says, else five minutes', () => {
    const ending = (seconds?: number) =>
      room.when(sanction({ kind: 'mute', ...(seconds && { seconds }) }), olga).events;
    expect(ending(30)).toMatchObject([{ until: now + 30_000 }]);
    expect(ending()).toMatchObject([{ until: now + muteSeconds * 1000 }]);
    expect(room.when(sanction({ seconds: 30 }), olga).then.debate.sanctions[0]?.until).toBeNull();
  });

  it('may say which argument it is about', () => {
    const filed = did(ann, fileArgument({ tag: 'Ben is a fool' }))(room);
    const { events } = filed.when(sanction({ about: { argument: 1 } }), olga);
    expect(events).toMatchObject([{ about: { argument: 1 } }]);
    expect(filed.when(sanction({ about: { argument: 2 } }), olga).refusal).toEqual({
      code: 'no-such-argument',
      argument: 2,
    });
    expect(filed.when(sanction({ about: { question: 1 } }), olga).refusal).toEqual({
      code: 'no-such-question',
      question: 1,
    });
  });

  it.each(['removal', 'ban'] as const)('leaves the seat empty by a %s', (kind) => {
    const { events, then } = room.when(sanction({ kind }), olga);
    expect(events).toMatchObject([{ sanction: 1 }, { type: 'seat-vacated', seat: 'for' }]);
    expect(then.debate.seats).toEqual({ against: room.debate.seats['against'] });
    expect(sits(eve, 'for')(then).debate.seats['for']?.person).toBe(eve);
  });

  it('leaves the floor as it is', () => {
    expect(removes()(room).debate.floor).toEqual(room.debate.floor);
  });
});

describe('a sanction is refused', () => {
  const refused = (by: typeof olga, person: typeof olga, kind: SanctionKind = 'warning') =>
    room.when(sanction({ person, kind }), by, known).refusal;

  it('to debaters and the audience', () => {
    expect(refused(ben, ann)).toEqual({ code: 'not-allowed' });
    expect(refused(eve, ann)).toEqual({ code: 'not-allowed' });
  });

  it('against oneself, and against the chair', () => {
    expect(refused(olga, olga)).toEqual({ code: 'out-of-reach', who: 'oneself' });
    expect(refused(dan, dan)).toEqual({ code: 'out-of-reach', who: 'oneself' });
    const link = { invitation: { role: 'chair' } } as const;
    const { then } = room.when({ type: 'take-chair' }, eve, link);
    expect(then.when(sanction({ person: eve }), dan).refusal).toEqual({
      code: 'out-of-reach',
      who: 'chair',
    });
  });

  it('against the organiser, but for a warning or a mute by the chair', () => {
    const { then } = room.when({ type: 'hand-over', to: dan }, olga);
    const towards = (kind: SanctionKind) =>
      then.when(sanction({ person: olga, kind }), dan).refusal;
    expect(refused(dan, olga)).toEqual({ code: 'out-of-reach', who: 'organiser' });
    expect(towards('warning')).toBeNull();
    expect(towards('mute')).toBeNull();
    expect(towards('removal')).toEqual({ code: 'out-of-reach', who: 'organiser' });
    expect(towards('ban')).toEqual({ code: 'out-of-reach', who: 'organiser' });
  });

  it('against a deputy, but for a warning or a mute by the chair', () => {
    expect(refused(olga, dan)).toBeNull();
    expect(refused(olga, dan, 'mute')).toBeNull();
    expect(refused(olga, dan, 'ban')).toEqual({ code: 'out-of-reach', who: 'deputy' });
  });

  it('against nobody, and against the banned', () => {
    expect(room.when(sanction({ person: eve }), olga).refusal).toEqual({ code: 'no-such-person' });
    expect(bans(eve)(room).when(sanction({ person: eve }), olga, known).refusal).toEqual({
      code: 'already-so',
    });
  });
});

describe('lifting a sanction', () => {
  const muted = mutes()(room);

  it('ends it for a reason', () => {
    const { entries, then } = muted.when(lift(1), dan);
    expect(entries).toMatchObject([
      { event: { type: 'sanction-lifted', sanction: 1 }, words: { reason: 'It was Ben' } },
    ]);
    expect(then.debate.inForce).toEqual([]);
    expect(then.debate.sanctions).toMatchObject([
      { ended: { how: 'lifted', by: dan, reason: 'It was Ben' } },
    ]);
  });

  it('does not give a seat back that was lost', () => {
    const { then } = removes()(room).when(lift(1), olga);
    expect(then.debate.seats['for']).toBeUndefined();
    expect(sits(ann, 'for')(then).debate.seats['for']?.person).toBe(ann);
  });

  it('is refused to others, twice, and where there is none', () => {
    expect(muted.when(lift(1), ben).refusal).toEqual({ code: 'not-allowed' });
    expect(did(olga, lift(1))(muted).when(lift(1), olga).refusal).toEqual({ code: 'already-so' });
    expect(muted.when(lift(2), olga).refusal).toEqual({ code: 'no-such-sanction', sanction: 2 });
  });
});

describe('taking a sanction back', () => {
  it.each(['warning', 'mute', 'removal', 'ban'] as const)(
    'undoes a %s, and keeps it on record',
    (kind) => {
      const { then } = room.when(sanction({ kind }), olga).then.when(undo, olga);
      expect(then.debate.inForce).toEqual([]);
      expect(then.debate.seats).toEqual(room.debate.seats);
      expect(then.debate.sanctions).toMatchObject([{ ended: { how: 'taken-back', by: olga } }]);
    },
  );

  it('gives somebody who was ready a ready seat back', () => {
    const lobby = given(opened(), sits(ann, 'for'), did(ann, { type: 'check-in' }), removes());
    expect(lobby.when(undo, olga).then.debate.seats['for']).toMatchObject({
      person: ann,
      ready: true,
    });
  });

  it('leaves the seat to a substitute', () => {
    const { debate } = sits(eve, 'for')(removes()(room)).when(undo, olga).then;
    expect(debate.seats['for']?.person).toBe(eve);
    expect(debate.inForce).toEqual([]);
  });

  it('undoes a lifting: the sanction stands as before', () => {
    const lifted = did(olga, lift(1))(mutes()(room));
    expect(lifted.when(undo, olga).then.debate.sanctions).toEqual(mutes()(room).debate.sanctions);
  });

  it('is the chair’s alone, within ten seconds', () => {
    const warned = room.when(sanction(), dan).then;
    expect(warned.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
    const late = bans()(room).at(15.001);
    expect(late.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('leaves the floor where it has moved to since', () => {
    const later = did(olga, sanction())(room.at(90)).at(97);
    expect(later.debate.floor.phase).toBe('overtime');
    expect(later.when(undo, olga).then.debate.floor).toEqual(later.debate.floor);
  });
});

it('follows a seat to another device', () => {
  const move = { type: 'claim-seat', seat: 'for', move: true } as const;
  const { then } = mutes()(room).when(move, eve, { ...seatLink('for'), name: 'Ann' });
  expect(then.when(fileArgument({ tag: 'Still I' }), eve).refusal).toMatchObject({ code: 'muted' });
  expect(then.now).toBe(at(5));
});
