import { lightning } from '../../formats/lightning.js';
import { lobbyBefore } from '../floor/patience.js';
import type { Facts } from '../issued.js';
import {
  at,
  called,
  dan,
  did,
  endTurn,
  eve,
  given,
  olga,
  onFloor,
  opened,
  pauseClock,
  type Rehearsal,
  seated,
  seatLink,
  skipped,
  started,
  type Step,
  until,
} from '../rehearsal.fixture.js';
import { rolesOf } from '../roles.js';
import type { PersonId } from '../vocabulary.js';
import { leaseLength } from './lease.js';
import { lost } from './succession.fixture.js';
import { heir, leaseState, succession } from './succession.js';

const link: Facts = { name: 'Dan', invitation: { role: 'deputy' } };
const chairLink: Facts = { invitation: { role: 'chair' } };
const deputised = (by: PersonId) => did(by, { type: 'become-deputy' }, link);
const deputies = [deputised(dan), deputised(eve)];
const handOver = (to: PersonId | 'clock') => did(olga, { type: 'hand-over', to });
const speaking = given(seated(), ...deputies, called, until(5), started, until(40));
const skipAll: Step = (rehearsal) => [1, 2, 3, 4, 5, 6].reduce((so) => skipped(so), rehearsal);
const succeeded = (from: PersonId, to: PersonId | null) => [
  expect.objectContaining({ event: { type: 'chair-succeeded', from, to, cause: 'lost' } }),
];

describe('a chair who gives no sign of life for fifteen seconds', () => {
  it('is followed by the first deputy who is here, at the instant at which the lease ran out', () => {
    const { entries, then } = lost(speaking, 18, [eve, dan, olga]);
    expect(entries).toEqual([
      {
        at: at(40 - 18 + 15),
        actor: 'clock',
        event: { type: 'chair-succeeded', from: olga, to: dan, cause: 'lost' },
      },
    ]);
    expect(then.debate.chair).toBe(dan);
    expect(then.debate.chairSince).toBe(at(37));
    expect(lost(speaking, 15, [eve]).then.debate.chair).toBe(eve);
  });

  it('is followed by the organiser where no deputy is here', () => {
    const chaired = handOver(dan)(speaking);
    expect(lost(chaired, 15, [dan, olga]).entries).toEqual(succeeded(dan, olga));
    expect(lost(chaired, 15, [dan, eve, olga]).entries).toEqual(succeeded(dan, eve));
  });

  it('is followed by the clock where nobody is here who may', () => {
    const { entries, then } = lost(speaking, 15, [olga]);
    expect(entries).toEqual(succeeded(olga, null));
    expect(then.debate.chair).toBeNull();
  });

  it('is not followed by an organiser who debates', () => {
    const chaired = given(opened(lightning, { chair: 'clock' }), deputised(dan))
      .when({ type: 'claim-seat', seat: 'for', move: false }, olga, seatLink('for'))
      .then.when({ type: 'take-chair' }, dan).then;
    expect(heir(chaired.debate, [olga])).toBeNull();
  });

  it('becomes the first deputy, and takes the chair back without a link', () => {
    const { then } = lost(speaking, 15, [eve]);
    expect(then.debate.deputies).toEqual([olga, dan, eve]);
    expect(rolesOf(then.debate, olga)).toEqual(['audience', 'organiser', 'deputy']);
    const back = then.when({ type: 'take-chair' }, olga);
    expect(back.events).toEqual([{ type: 'chair-taken', person: olga }]);
    expect(back.then.debate.chairSince).toBe(at(40));
    expect(lost(back.then, 15, [dan, eve]).entries).toEqual(succeeded(olga, dan));
  });

  it('who came by the chair’s link does so as well', () => {
    const chaired = did(
      dan,
      { type: 'take-chair' },
      chairLink,
    )(given(seated(), called, until(5), started));
    const { then } = lost(chaired, 15, [olga]);
    expect(then.debate.chair).toBe(olga);
    expect(then.when({ type: 'take-chair' }, dan).then.debate.chair).toBe(dan);
  });

  it('has the late commands refused by role', () => {
    const { then } = lost(speaking, 15, [dan]);
    expect(then.when(endTurn, olga).refusal).toEqual({ code: 'not-allowed' });
    expect(then.when({ type: 'hand-over', to: 'clock' }, olga).refusal).toEqual({
      code: 'not-allowed',
    });
    expect(then.when(endTurn, dan).refusal).toBeNull();
  });

  it('leaves no command that could be taken back', () => {
    const { then } = lost(did(olga, pauseClock)(speaking), 15, [dan]);
    expect(then.when({ type: 'undo' }, dan).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('leaves a turn that was paused to the clock, which goes on', () => {
    const { then } = lost(did(olga, pauseClock)(speaking), 15, []);
    expect(then.at(41).log.at(-1)?.event).toEqual({ type: 'clock-resumed', turn: 1 });
  });

  it('leaves the floor as it is to a person', () => {
    expect(lost(speaking, 15, [dan]).then.debate.floor).toEqual(speaking.debate.floor);
  });

  it('is recorded once: who has the chair since has a lease of their own', () => {
    const lease = { person: olga, renewedAt: at(20), here: [eve] };
    expect(succession(speaking.debate, at(41), lease)).toHaveLength(1);
    expect(succession(lost(speaking, 20, [dan]).then.debate, at(41), lease)).toEqual([]);
  });

  it('is recorded behind what has happened meanwhile', () => {
    const after = speaking.when({ type: 'blank-podium' }, olga).then;
    expect(lost(after, 18, [dan]).entries[0]?.at).toBe(at(40));
  });
});

describe('nobody follows', () => {
  const nobody = (rehearsal: Rehearsal, seconds = 600) =>
    expect(lost(rehearsal, seconds, [dan, eve, olga]).entries).toEqual([]);

  it('a chair whose lease is fresh', () => {
    nobody(speaking, 14.999);
    nobody(speaking, 0);
  });

  it('the clock', () => nobody(handOver('clock')(speaking)));

  it('in a debate that is only scheduled', () => {
    nobody(given(opened(lightning, { startsAt: at(3600) }), deputised(dan)));
  });

  it('in a lobby without a start, or long before it', () => {
    nobody(given(seated(), deputised(dan)));
    const early = given(opened(lightning, { startsAt: at(3600) }), deputised(dan));
    nobody(
      did(olga, { type: 'open-lobby' })(early).at(3600 - lobbyBefore(lightning) / 1000 - 1),
      15,
    );
  });

  it('whoever had left before the lobby’s last quarter of an hour', () => {
    const waiting = given(opened(lightning, { startsAt: at(3600) }), deputised(dan), until(3590));
    nobody(waiting, 3590 - (3600 - 900 - 15) + 1);
    expect(lost(waiting, 15, [dan]).entries).toEqual(succeeded(olga, dan));
  });

  it('once the vote is closed, or the debate cancelled', () => {
    const voting = did(olga, onFloor('open-division'))(skipAll(called(given(seated()))));
    expect(lost(voting, 15, [olga]).entries).toEqual(succeeded(olga, null));
    nobody(voting.when(onFloor('close-division'), olga).then);
    nobody(speaking.when({ type: 'cancel-debate', reason: 'Fire' }, olga).then);
  });
});

it('a lease is held, in grace for the last third, then vacant', () => {
  const lease = { person: olga, renewedAt: at(40) };
  const state = (seconds: number) => leaseState(speaking.debate, lease, at(seconds));
  expect([40, 49.999, 50, 54.999, 55].map(state)).toEqual([
    'held',
    'held',
    'grace',
    'grace',
    'vacant',
  ]);
  expect(leaseState(given(seated()).debate, lease, at(40 + leaseLength))).toBe('held');
});
