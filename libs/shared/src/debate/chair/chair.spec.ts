import { lightning } from '../../formats/lightning.js';
import type { Facts } from '../issued.js';
import {
  ann,
  ben,
  called,
  dan,
  did,
  eve,
  given,
  holdTurn,
  olga,
  opened,
  pauseClock,
  seated,
  seatLink,
  started,
  until,
} from '../rehearsal.fixture.js';

const takeChair = { type: 'take-chair' } as const;
const becomeDeputy = { type: 'become-deputy' } as const;
const handOver = (to: typeof olga | 'clock') => ({ type: 'hand-over', to }) as const;
const cancel = { type: 'cancel-debate', reason: 'The hall is flooded' } as const;
const chairLink: Facts = { name: 'Dan', invitation: { role: 'chair' } };
const deputyLink: Facts = { name: 'Dan', invitation: { role: 'deputy' } };
const deputised = did(dan, becomeDeputy, deputyLink);
const unattended = opened(lightning, { chair: 'clock' });

describe('taking the chair', () => {
  it('needs the chair’s link', () => {
    const { events, then } = given(opened()).when(takeChair, dan, chairLink);
    expect(events).toEqual([{ type: 'chair-taken', person: dan }]);
    expect(then.debate.chair).toBe(dan);
    expect(then.debate.names[dan]).toBe('Dan');
  });

  it('needs no link from the organiser or a deputy', () => {
    expect(given(unattended).when(takeChair, olga).then.debate.chair).toBe(olga);
    expect(given(unattended, deputised).when(takeChair, dan).then.debate.chair).toBe(dan);
  });

  it('is refused without a link, or with another one', () => {
    expect(given(unattended).when(takeChair, eve).refusal).toEqual({ code: 'no-invitation' });
    expect(given(unattended).when(takeChair, eve, deputyLink).refusal).toEqual({
      code: 'no-invitation',
    });
  });

  it('is refused to who has it, and to a debater', () => {
    expect(given(opened()).when(takeChair, olga).refusal).toEqual({ code: 'already-so' });
    expect(given(seated()).when(takeChair, ann, chairLink).refusal).toEqual({
      code: 'debater-may-not-chair',
    });
  });
});

describe('handing the chair over', () => {
  it.each([
    ['the clock', 'clock', null],
    ['a deputy', dan, dan],
  ] as const)('goes to %s', (_, to, chair) => {
    const { events, then } = given(opened(), deputised).when(handOver(to), olga);
    expect(events).toEqual([{ type: 'chair-handed-over', to: chair }]);
    expect(then.debate.chair).toBe(chair);
  });

  it('goes back to the organiser', () => {
    const deputyChairs = given(opened(), deputised, did(olga, handOver(dan)));
    expect(deputyChairs.when(handOver(olga), dan).then.debate.chair).toBe(olga);
  });

  it('is refused to anybody but the chair', () => {
    expect(given(opened()).when(handOver('clock'), eve).refusal).toEqual({ code: 'not-allowed' });
    expect(given(unattended).when(handOver('clock'), olga).refusal).toEqual({
      code: 'not-allowed',
    });
  });

  it('is refused towards oneself, a stranger, and an organiser who debates', () => {
    expect(given(opened()).when(handOver(olga), olga).refusal).toEqual({ code: 'already-so' });
    expect(given(opened()).when(handOver(eve), olga).refusal).toEqual({ code: 'not-allowed' });
    const { then } = given(unattended, deputised)
      .when({ type: 'claim-seat', seat: 'for', move: false }, olga, seatLink('for'))
      .then.when(takeChair, dan);
    expect(then.when(handOver(olga), dan).refusal).toEqual({ code: 'debater-may-not-chair' });
  });

  it('lets the clock go on from a pause: nobody else could end it', () => {
    const paused = given(seated(), called, until(5), started, until(30), did(olga, pauseClock));
    const { debate, log } = paused.at(50).when(handOver('clock'), olga).then.at(51);
    expect(log.at(-1)?.event).toEqual({ type: 'clock-resumed', turn: 1 });
    expect(debate.floor).toMatchObject({ phase: 'running', used: 25_000 });
  });

  it('lets the clock start a turn that was held', () => {
    const held = given(seated(), called, did(olga, holdTurn));
    const { log } = held.at(50).when(handOver('clock'), olga).then.at(51);
    expect(log.at(-1)?.event).toEqual({ type: 'turn-started', turn: 1 });
  });
});

describe('blanking the podium', () => {
  const blank = { type: 'blank-podium' } as const;
  const show = { type: 'show-podium' } as const;

  it('hides what is being typed until it is shown again', () => {
    const blanked = given(seated(), did(olga, blank));
    expect(blanked.log.at(-1)?.event).toEqual({ type: 'podium-blanked' });
    expect(blanked.debate.blanked).toBe(true);
    const { events, then } = blanked.when(show, olga);
    expect(events).toEqual([{ type: 'podium-shown' }]);
    expect(then.debate.blanked).toBe(false);
  });

  it('is refused where it is so already, and to everybody but the chair', () => {
    expect(given(seated()).when(show, olga).refusal).toEqual({ code: 'already-so' });
    expect(given(seated(), did(olga, blank)).when(blank, olga).refusal).toEqual({
      code: 'already-so',
    });
    expect(given(seated()).when(blank, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(given(seated()).when(show, ann).refusal).toEqual({ code: 'not-allowed' });
  });
});

describe('cancelling a debate', () => {
  const running = given(seated(), called, until(5), started, until(20));

  it('closes a vote that is open', () => {
    const { then } = given(opened()).when(cancel, olga);
    expect(then.debate.divisions).toMatchObject({
      pre: { state: 'closed' },
      post: { state: 'planned' },
    });
  });

  it('ends it with a reason', () => {
    const { entries, then } = running.when(cancel, olga);
    expect(entries[0]).toMatchObject({
      event: { type: 'debate-cancelled' },
      words: { reason: 'The hall is flooded' },
    });
    expect(then.debate).toMatchObject({ stage: 'cancelled', cancelReason: 'The hall is flooded' });
  });

  it('stops every clock', () => {
    const { debate, log } = running.when(cancel, olga).then.at(9999);
    expect(debate.floor).toEqual({ phase: 'idle', since: debate.lastAt });
    expect(log.at(-1)?.event.type).toBe('debate-cancelled');
  });

  it('is the end: every other command is refused, even a second end', () => {
    const { then } = running.when(cancel, olga);
    expect(then.when(cancel, olga).refusal).toEqual({ code: 'wrong-stage', stage: 'cancelled' });
    expect(then.when({ type: 'undo' }, olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'cancelled',
    });
  });

  it('is refused to debaters', () => {
    expect(running.when(cancel, ann).refusal).toEqual({ code: 'not-allowed' });
  });

  it('is refused once the result is published', () => {
    const over = given(
      seated(lightning, { chair: 'clock' }),
      did(ann, { type: 'check-in' }),
      did(ben, { type: 'check-in' }),
      until(3600),
    );
    expect(over.when(cancel, olga).refusal).toEqual({ code: 'wrong-stage', stage: 'published' });
  });
});
