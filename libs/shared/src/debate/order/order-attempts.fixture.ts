import type { Attempt } from '../attempt.fixture.js';
import type { Command, CommandOf } from '../commands.js';
import { eve, olga } from '../rehearsal.fixture.js';
import { isOffice, rolesOf } from '../roles.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { actOf, concerns, mayNotDecide, openAppeals } from './appeals.js';
import { isHidden } from './hiding.js';
import { type Appealed, Saying } from './sanction.js';

/** What those who keep order would do now, and those who are kept to it; often nothing. */
export function aboutOrder(debate: OpenedDebate, size: number): Attempt[] {
  const decided = decisions(debate);
  if (size % 4 !== 1) return decided;
  const acts = [...sanctions(debate, size), ...lifts(debate), ...hides(debate, size)];
  const filed = appeals(debate);
  return [...acts, ...filed, ...filed, ...decided, ...decided];
}

/** Hard ones are rare, or nobody would be left. */
function sanctions(debate: OpenedDebate, size: number): Attempt[] {
  const chair = debate.chair;
  if (!chair || debate.inForce.length > 5) return [];
  const people = [eve, ...Object.values(debate.seats).map(({ person }) => person)];
  const person = people[size % people.length] ?? eve;
  const kind = size % 7 === 0 ? 'ban' : size % 7 === 1 ? 'removal' : mild(size);
  const command: CommandOf<'sanction'> = {
    ...{ type: 'sanction', person, kind, rule: 'abuse', reason: 'Because' },
    ...(kind === 'mute' && { seconds: 30 + size }),
  };
  return person === chair ? [] : [{ by: chair, command, facts: { concerned: 'Somebody' } }];
}

const mild = (size: number) => (size % 2 === 0 ? 'mute' : 'warning');

function lifts({ chair, inForce }: OpenedDebate): Attempt[] {
  const sanction = inForce.at(-1);
  if (!chair || sanction === undefined) return [];
  return [{ by: chair, command: { type: 'lift-sanction', sanction, reason: 'Enough' }, facts: {} }];
}

/** What was said in passing last is hidden, or shown again. */
function hides(debate: OpenedDebate, size: number): Attempt[] {
  const { chair, points, exchanges, challenges } = debate;
  const said = [
    { poi: points.findLast(({ takenBy }) => takenBy)?.number },
    { exchange: exchanges.at(-1)?.number },
    { challenge: challenges.at(-1)?.number },
  ].flatMap((each) => Saying.safeParse(each).data ?? []);
  const of = said[size % Math.max(1, said.length)];
  if (!chair || !of) return [];
  const command: Command = isHidden(debate, of)
    ? { type: 'restore-words', of }
    : { type: 'hide-words', of, rule: 'abuse', reason: 'An insult' };
  return [{ by: chair, command, facts: {} }];
}

function appeals(debate: OpenedDebate): Attempt[] {
  const acts: Appealed[] = [
    ...debate.inForce.map((sanction) => ({ sanction })),
    ...debate.hidden.map((argument) => ({ argument })),
    ...debate.hiddenSayings,
  ];
  return acts.flatMap((of) => {
    const act = actOf(debate, of);
    const by = everybody(debate).find((person) => concerns(debate, of, person));
    const filed = 'code' in act || debate.appeals.some((each) => each.act === act.seq);
    if (!by || filed) return [];
    return [{ by, command: { type: 'appeal', of, reason: 'It was not so' }, facts: {} }];
  });
}

function decisions(debate: OpenedDebate): Attempt[] {
  const moderators = everybody(debate).filter((person) => rolesOf(debate, person).some(isOffice));
  return openAppeals(debate).flatMap((appeal) => {
    const act = actOf(debate, appeal.of);
    if ('code' in act) return [];
    const now = { at: debate.lastAt };
    const by = moderators.find((each) => !mayNotDecide(debate, appeal, act, { by: each, ...now }));
    const result = appeal.number % 3 === 0 ? ('dismissed' as const) : ('upheld' as const);
    const command = { type: 'decide-appeal', appeal: appeal.number, result } as const;
    return [{ by: by ?? olga, command: { ...command, reason: 'I looked at it' }, facts: {} }];
  });
}

const everybody = (debate: OpenedDebate): PersonId[] => [
  ...new Set([...(Object.keys(debate.names) as PersonId[]), eve]),
];
