import { Command } from './commands.js';
import { decide } from './decide.js';
import {
  ann,
  at,
  called,
  commandId,
  dan,
  did,
  eve,
  given,
  olga,
  openDebate,
  seated,
  started,
  until,
} from './rehearsal.fixture.js';
import { mayIssue, moderates, rolesOf, type Role } from './roles.js';
import { unopened } from './state.js';
import type { PersonId } from './vocabulary.js';

const types = Command.options.map((option) => option.shape.type.value);
const deputised = did(dan, { type: 'become-deputy' }, { invitation: { role: 'deputy' } });
const running = given(seated(), deputised, called, until(5), started);

/** Everything that any command could carry. */
const whole = {
  ...openDebate,
  floor: 0,
  seat: 'for',
  move: false,
  to: 'clock',
  person: dan,
  seconds: 30,
  both: true,
  turn: 1,
  again: true,
  percent: 25,
  side: null,
  argument: 1,
  rule: 'spam',
  card: 1,
  challenge: 1,
  ground: 'clipping',
  statement: 'It was cut short',
  text: 'It was not',
  tag: 'A tag',
  body: '',
  reason: 'A reason',
  submission: commandId(1),
  question: 1,
  into: 2,
  kind: 'warning',
  sanction: 1,
  of: { sanction: 1 },
  appeal: 1,
  result: 'upheld',
  poi: 1,
  exchange: 1,
  request: 1,
  policy: 'random',
  place: {},
};

const command = (type: Command['type']): Command =>
  Command.parse({
    ...whole,
    type,
    ...(type === 'request-floor' && { kind: 'speech' }),
    ...(/^(hide|restore)-words$/u.test(type) && { of: { poi: 1 } }),
    ...(type === 'rule-argument' && { result: 'allowed' }),
    ...(type === 'file-argument' && {
      argument: { tag: 'tag', body: '', relations: [], cards: [] },
    }),
  });

describe('who may ask for what', () => {
  const people: [string, PersonId, readonly Role[]][] = [
    ['the organiser in the chair', olga, ['audience', 'organiser', 'chair']],
    ['a deputy', dan, ['audience', 'deputy']],
    ['a debater', ann, ['audience', 'debater']],
    ['the audience', eve, ['audience']],
  ];

  it.each(people)('%s has these roles', (_, person, roles) => {
    expect(rolesOf(running.debate, person)).toEqual(roles);
    expect(moderates(running.debate, person)).toBe(person === olga || person === dan);
  });

  it.each(people)('%s is refused exactly what those roles do not allow', (_, person) => {
    for (const type of types.filter((each) => each !== 'open-debate')) {
      const { refusal } = running.when(command(type), person);
      const barred = refusal?.code === 'not-allowed';
      expect([type, barred]).toEqual([type, !mayIssue(running.debate, person, type)]);
    }
  });

  it('lets an organiser who handed the chair over still run the lobby, but not the floor', () => {
    const { debate } = did(olga, { type: 'hand-over', to: dan })(running);
    const may = types.filter((type) => mayIssue(debate, olga, type));
    expect(may).toEqual([
      'open-debate',
      'open-lobby',
      'move-debate',
      'cancel-debate',
      'suspend-debate',
      'resume-debate',
      'abandon-debate',
      'claim-seat',
      'vacate-seat',
      'toss-coin',
      'grant-time',
      'take-chair',
      'become-deputy',
      'dismiss-deputy',
      'become-clerk',
      'dismiss-clerk',
      'request-floor',
      'withdraw-request',
      'retract-argument',
      'correct-argument',
      'ask-question',
      'appeal',
      'decide-appeal',
    ]);
  });
});

describe('every command', () => {
  const cancelled = did(olga, { type: 'cancel-debate', reason: 'Fire' })(running);

  it.each(types)('%s is refused in a debate that was cancelled', (type) => {
    expect(cancelled.when(command(type), olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'cancelled',
    });
  });

  it.each(types.filter((type) => type !== 'open-debate'))('%s needs an opened debate', (type) => {
    expect(decide(unopened, command(type), { by: olga, at: at(0), facts: {} })).toEqual({
      ok: false,
      refusal: { code: 'wrong-stage', stage: 'unopened' },
    });
  });
});
