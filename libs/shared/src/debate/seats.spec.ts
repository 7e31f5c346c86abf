import { lightning } from '../formats/lightning.js';
import {
  ann,
  at,
  ben,
  called,
  dan,
  did,
  eve,
  given,
  olga,
  opened,
  seated,
  seatLink,
  sits,
  skipped,
  started,
  type Step,
  until,
} from './rehearsal.fixture.js';

const claim = (seat: string, move = false) => ({ type: 'claim-seat', seat, move }) as const;
const vacate = (seat: string) => ({ type: 'vacate-seat', seat }) as const;
const checkIn = { type: 'check-in' } as const;
const voting: Step = (rehearsal) =>
  [1, 2, 3, 4, 5, 6].reduce((so) => skipped(so), called(seated()(rehearsal)));
const dansLink = { invitation: { role: 'deputy' } } as const;

describe('claiming a seat', () => {
  it('seats whoever has its link', () => {
    const { entries, then } = given(opened()).when(claim('for'), ann, {
      ...seatLink('for'),
      name: 'Ann',
    });
    expect(entries).toEqual([
      {
        at: at(0),
        actor: ann,
        event: { type: 'seat-claimed', seat: 'for', person: ann, robot: false },
        words: { name: 'Ann' },
      },
    ]);
    expect(then.debate.seats['for']).toEqual({
      person: ann,
      name: 'Ann',
      ready: false,
      robot: false,
    });
    expect(then.debate.names[ann]).toBe('Ann');
  });

  it('says of a robot that it is one', () => {
    const { events } = given(opened()).when(claim('for'), ann, { ...seatLink('for'), robot: true });
    expect(events[0]).toMatchObject({ robot: true });
  });

  it('is possible before the lobby opens and after the first turn was called', () => {
    const early = given(opened(lightning, { startsAt: at(3600) }));
    expect(early.when(claim('for'), ann, seatLink('for')).refusal).toBeNull();
    const late = given(opened(), sits(ann, 'for'), called);
    expect(late.when(claim('against'), ben, seatLink('against')).refusal).toBeNull();
  });

  it('asks before it takes the seat to another device', () => {
    const { refusal } = given(seated()).when(claim('for'), eve, seatLink('for'));
    expect(refusal).toEqual({ code: 'seat-taken', movable: true });
  });

  it('takes the seat to another device once that is confirmed, as ready as it was', () => {
    const ready = given(seated(), did(ann, checkIn));
    const { events, then } = ready.when(claim('for', true), eve, seatLink('for'));
    expect(events).toEqual([
      { type: 'seat-moved', seat: 'for', person: eve, from: ann, robot: false },
    ]);
    expect(then.debate.seats['for']).toMatchObject({ person: eve, ready: true });
  });

  it.each([
    ['without a link', {}],
    ['with the link of another seat', seatLink('against')],
    ['with the chair’s link', { invitation: { role: 'chair' } } as const],
  ])('is refused %s', (_, facts) => {
    expect(given(opened()).when(claim('for'), ann, facts).refusal).toEqual({
      code: 'no-invitation',
    });
  });

  it('is refused for a seat that the format does not have', () => {
    const { refusal } = given(opened()).when(claim('for-3'), ann, seatLink('for-3'));
    expect(refusal).toEqual({ code: 'no-such-seat' });
  });

  it('is refused to who sits there already', () => {
    const { refusal } = given(seated()).when(claim('for'), ann, seatLink('for'));
    expect(refusal).toEqual({ code: 'already-so' });
  });

  it('is refused to who has another seat', () => {
    const { refusal } = given(seated()).when(claim('against', true), ann, seatLink('against'));
    expect(refusal).toEqual({ code: 'already-seated', seat: 'for' });
  });

  it('is refused to the chair and to the deputy', () => {
    const { then } = given(opened()).when({ type: 'become-deputy' }, dan, dansLink);
    expect(then.when(claim('for'), olga, seatLink('for')).refusal).toEqual({
      code: 'chair-may-not-sit',
    });
    expect(then.when(claim('for'), dan, seatLink('for')).refusal).toEqual({
      code: 'chair-may-not-sit',
    });
  });

  it('is refused after the last turn', () => {
    const late = given(
      voting,
      did(olga, ({ floorVersion: floor }) => ({ type: 'open-division', floor })),
    );
    expect(late.when(claim('for', true), eve, seatLink('for')).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'deliberation',
    });
    expect(late.when(vacate('for'), olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'deliberation',
    });
  });
});

describe('vacating a seat', () => {
  it('frees it for the next link', () => {
    const { events, then } = given(seated()).when(vacate('for'), olga);
    expect(events).toEqual([{ type: 'seat-vacated', seat: 'for' }]);
    expect(then.debate.seats['for']).toBeUndefined();
    expect(then.when(claim('for'), eve, seatLink('for')).refusal).toBeNull();
  });

  it('is refused to a debater', () => {
    expect(given(seated()).when(vacate('for'), ben).refusal).toEqual({ code: 'not-allowed' });
  });

  it('is refused for a seat that is free, or that there is not', () => {
    expect(given(opened()).when(vacate('for'), olga).refusal).toEqual({ code: 'already-so' });
    expect(given(opened()).when(vacate('for-3'), olga).refusal).toEqual({ code: 'no-such-seat' });
  });
});

describe('checking in', () => {
  it('says that a debater is ready', () => {
    const { events, then } = given(seated()).when(checkIn, ann);
    expect(events).toEqual([{ type: 'seat-checked-in', seat: 'for' }]);
    expect(then.debate.seats['for']?.ready).toBe(true);
    expect(then.debate.seats['against']?.ready).toBe(false);
  });

  it('is refused to who has no seat, and twice', () => {
    expect(given(seated()).when(checkIn, eve).refusal).toEqual({ code: 'not-allowed' });
    expect(given(seated(), did(ann, checkIn)).when(checkIn, ann).refusal).toEqual({
      code: 'already-so',
    });
  });

  it('belongs to the lobby', () => {
    const early = given(opened(lightning, { startsAt: at(3600) }), sits(ann, 'for'));
    expect(early.when(checkIn, ann).refusal).toEqual({ code: 'wrong-stage', stage: 'scheduled' });
    const late = given(seated(), called, until(1), started);
    expect(late.when(checkIn, ann).refusal).toEqual({ code: 'wrong-stage', stage: 'live' });
  });
});
