import type { Facts } from '../issued.js';
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
  seated,
  seatLink,
} from '../rehearsal.fixture.js';
import { mayIssue, rolesOf } from '../roles.js';
import type { PersonId } from '../vocabulary.js';
import { mostClerks } from './clerks.js';
import { becomeClerk, clerk, clerkLink, dismissClerk, spoken } from './clerk.fixture.js';

describe('becoming clerk', () => {
  it('needs the clerk’s link', () => {
    const { events, then } = given(opened(...spoken)).when(becomeClerk, dan, clerkLink);
    expect(events).toEqual([{ type: 'clerk-named', person: dan }]);
    expect(then.debate.clerks).toEqual([dan]);
    expect(then.debate.names[dan]).toBe('Dan');
    expect(rolesOf(then.debate, dan)).toEqual(['audience', 'clerk']);
    const deputy: Facts = { name: 'Dan', invitation: { role: 'deputy' } };
    for (const facts of [{}, deputy])
      expect(given(opened(...spoken)).when(becomeClerk, dan, facts).refusal).toEqual({
        code: 'no-invitation',
      });
  });

  it('is refused in a written debate, to a clerk and to a debater', () => {
    const refused = (rehearsal: Rehearsal, by: PersonId) =>
      rehearsal.when(becomeClerk, by, clerkLink).refusal;
    expect(refused(given(opened()), dan)).toEqual({ code: 'not-spoken' });
    expect(refused(given(opened(...spoken), clerk(dan)), dan)).toEqual({ code: 'already-so' });
    expect(refused(given(seated(...spoken)), ann)).toEqual({ code: 'debater-may-not-note' });
  });

  it('is refused when there are as many as a debate may have', () => {
    const many = Array.from({ length: mostClerks }, (_, n) => `clerk-${n}` as PersonId);
    const full = given(opened(...spoken), ...many.map(clerk));
    expect(full.when(becomeClerk, dan, clerkLink).refusal).toEqual({
      code: 'too-many-clerks',
      most: mostClerks,
    });
  });

  it('keeps from debating, not from the chair', () => {
    const named = given(opened(...spoken), clerk(dan));
    const claim = { type: 'claim-seat', seat: 'for', move: false } as const;
    expect(named.when(claim, dan, seatLink('for')).refusal).toEqual({ code: 'clerk-may-not-sit' });
    const chair: Facts = { name: 'Dan', invitation: { role: 'chair' } };
    expect(named.when({ type: 'take-chair' }, dan, chair).refusal).toBeNull();
  });
});

describe('dismissing a clerk', () => {
  const clerks = given(opened(...spoken), clerk(dan), clerk(eve));

  it('takes one off the list, and leaves the others', () => {
    const { events, then } = clerks.when(dismissClerk(dan), olga);
    expect(events).toEqual([{ type: 'clerk-dismissed', person: dan }]);
    expect(then.debate.clerks).toEqual([eve]);
    expect(mayIssue(then.debate, dan, 'file-argument')).toBe(false);
  });

  it('is for who runs the debate, and about a clerk', () => {
    expect(clerks.when(dismissClerk(eve), dan).refusal).toEqual({ code: 'not-allowed' });
    expect(clerks.when(dismissClerk(cat), olga).refusal).toEqual({ code: 'already-so' });
  });

  it('is not needed for who is removed from the debate', () => {
    const sanction = { type: 'sanction', person: dan, rule: 'abuse', reason: 'Loud' } as const;
    const removed = did(olga, { ...sanction, kind: 'removal' })(clerks);
    expect(rolesOf(removed.debate, dan)).toEqual(['audience']);
    expect(removed.when(becomeClerk, dan, clerkLink).refusal).toMatchObject({ code: 'removed' });
    const lifted = { type: 'lift-sanction', sanction: 1, reason: 'Calm again' } as const;
    expect(rolesOf(did(olga, lifted)(removed).debate, dan)).toContain('clerk');
    const warned = did(olga, { ...sanction, kind: 'warning' })(clerks);
    expect(rolesOf(warned.debate, dan)).toContain('clerk');
  });
});
