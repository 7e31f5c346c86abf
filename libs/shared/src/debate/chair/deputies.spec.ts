import { lightning } from '../../formats/lightning.js';
import { entryBy, type Facts } from '../issued.js';
import {
  ann,
  cat,
  dan,
  did,
  eve,
  given,
  olga,
  opened,
  type Rehearsal,
  resume,
  sealed,
  seated,
  seatLink,
} from '../rehearsal.fixture.js';
import { rolesOf } from '../roles.js';
import type { PersonId } from '../vocabulary.js';
import { mostDeputies, successors } from './deputies.js';

const becomeDeputy = { type: 'become-deputy' } as const;
const dismiss = (person: PersonId) => ({ type: 'dismiss-deputy', person }) as const;
const link: Facts = { name: 'Dan', invitation: { role: 'deputy' } };
const chairLink: Facts = { name: 'Dan', invitation: { role: 'chair' } };
const deputised = (by: PersonId) => did(by, becomeDeputy, link);

describe('becoming deputy', () => {
  it('needs the deputy’s link', () => {
    const { events, then } = given(opened()).when(becomeDeputy, dan, link);
    expect(events).toEqual([{ type: 'deputy-named', person: dan }]);
    expect(then.debate.deputies).toEqual([dan]);
    expect(then.debate.names[dan]).toBe('Dan');
    expect(given(opened()).when(becomeDeputy, dan, chairLink).refusal).toEqual({
      code: 'no-invitation',
    });
  });

  it('puts those who come later behind those who came before', () => {
    const { debate } = given(opened(), deputised(dan), deputised(eve));
    expect(debate.deputies).toEqual([dan, eve]);
    for (const each of [dan, eve]) expect(rolesOf(debate, each)).toContain('deputy');
  });

  it('is refused to a deputy, to the chair and to a debater', () => {
    const refused = (rehearsal: Rehearsal, by: PersonId) =>
      rehearsal.when(becomeDeputy, by, link).refusal;
    expect(refused(given(opened(), deputised(dan)), dan)).toEqual({ code: 'already-so' });
    expect(refused(given(opened()), olga)).toEqual({ code: 'already-so' });
    expect(refused(given(seated()), ann)).toEqual({ code: 'debater-may-not-chair' });
  });

  it('is refused when there are as many as a debate may have', () => {
    const many = Array.from({ length: mostDeputies }, (_, n) => `deputy-${n}` as PersonId);
    const full = given(opened(), ...many.map(deputised));
    expect(full.when(becomeDeputy, dan, link).refusal).toEqual({
      code: 'too-many-deputies',
      most: mostDeputies,
    });
  });

  it('reads in logs of the time when the last one named was the only one', () => {
    const { log, now } = given(opened());
    const named = [dan, eve, dan].map((person) =>
      entryBy(person, now)({ type: 'deputy-named', person }, { name: 'Deputy' }),
    );
    const { debate } = resume([...log, ...sealed(log, named, null)], now);
    expect(debate.deputies).toEqual([eve, dan]);
  });
});

describe('dismissing a deputy', () => {
  const deputies = given(opened(), deputised(dan), deputised(eve));

  it('takes one off the list, and leaves the others', () => {
    const { events, then } = deputies.when(dismiss(dan), olga);
    expect(events).toEqual([{ type: 'deputy-dismissed', person: dan }]);
    expect(then.debate.deputies).toEqual([eve]);
    expect(rolesOf(then.debate, dan)).toEqual(['audience']);
    expect(then.when({ type: 'take-chair' }, dan).refusal).toEqual({ code: 'no-invitation' });
  });

  it('is the organiser’s, too, while somebody else has the chair', () => {
    const chaired = deputies.when({ type: 'hand-over', to: eve }, olga).then;
    expect(chaired.when(dismiss(dan), olga).refusal).toBeNull();
    expect(chaired.when(dismiss(dan), eve).refusal).toBeNull();
  });

  it('leaves the chair to a deputy who has it', () => {
    const chaired = deputies.when({ type: 'hand-over', to: dan }, olga).then;
    const { debate } = chaired.when(dismiss(dan), olga).then;
    expect(debate.chair).toBe(dan);
    expect(debate.deputies).toEqual([eve]);
  });

  it('is refused to everybody else', () => {
    expect(deputies.when(dismiss(eve), dan).refusal).toEqual({ code: 'not-allowed' });
    expect(deputies.when(dismiss(eve), ann).refusal).toEqual({ code: 'not-allowed' });
  });

  it('is refused for somebody who is none', () => {
    expect(deputies.when(dismiss(cat), olga).refusal).toEqual({ code: 'already-so' });
  });
});

describe('who may follow', () => {
  it('is each deputy in order, then the organiser, but never the chair', () => {
    const { debate } = given(opened(), deputised(dan), deputised(eve));
    expect(successors(debate)).toEqual([dan, eve]);
    const chaired = given(opened(), deputised(dan), deputised(eve)).when(
      { type: 'hand-over', to: dan },
      olga,
    ).then.debate;
    expect(successors(chaired)).toEqual([eve, olga]);
  });

  it('is not an organiser who debates', () => {
    const debating = given(opened(lightning, { chair: 'clock' }), deputised(dan)).when(
      { type: 'claim-seat', seat: 'for', move: false },
      olga,
      seatLink('for'),
    ).then.debate;
    expect(successors(debating)).toEqual([dan]);
  });
});
