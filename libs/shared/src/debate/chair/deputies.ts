import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { named } from './named.js';

/** As many deputies a debate has at most: one link may be used by many. */
export const mostDeputies = 8;

/** With the deputy's link, behind those who came before. */
export function becomeDeputy(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  if (facts.invitation?.role !== 'deputy') return refuse({ code: 'no-invitation' });
  if (debate.deputies.includes(by) || debate.chair === by) return refuse({ code: 'already-so' });
  if (seatOf(debate, by)) return refuse({ code: 'debater-may-not-chair' });
  if (debate.deputies.length >= mostDeputies)
    return refuse({ code: 'too-many-deputies', most: mostDeputies });
  return accept(
    entryBy(by, at)({ type: 'deputy-named', person: by }, named(debate, by, facts.name)),
  );
}

/** Takes a deputy off the list. Whoever still has the link can come back, until it is replaced. */
export function dismissDeputy(
  debate: OpenedDebate,
  { person }: CommandOf<'dismiss-deputy'>,
  { by, at }: Issued,
): Decision {
  if (!debate.deputies.includes(person)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'deputy-dismissed', person }));
}

/** Who may have the chair after whom: the deputies as they came, then the organiser; nobody who debates. */
export const successors = (debate: OpenedDebate): readonly PersonId[] =>
  [...new Set([...debate.deputies, debate.organiser])].filter(
    (person) => person !== debate.chair && seatOf(debate, person) === null,
  );
