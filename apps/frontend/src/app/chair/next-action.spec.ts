import type { Crowd, DebateId } from '@crossbench/shared';
import { answered, broughtNew, challenged } from '../challenge/given-a-challenge.fixture';
import { ada, GivenDebate, olga, parliament } from '../room/given-a-debate.fixture';
import { nextAction } from './next-action';

const crowd = (given: Partial<Crowd> = {}): Crowd => ({
  debateId: '' as DebateId,
  watching: 18,
  present: ['for', 'against'],
  chairPresent: true,
  here: [],
  chairLostAt: null,
  voted: 12,
  ...given,
});

const empty = () => new GivenDebate();
const seated = () => empty().seated('for', 'against');
const called = () => seated().chair('call-turn');
const running = () => called().chair('start-turn');
const inParliament = () => new GivenDebate(parliament).seated('pm', 'lo');
const over = () => {
  const given = called();
  for (let turn = 0; turn < 6; turn++) given.chair('skip-turn');
  return given;
};

it.each<
  [string, () => GivenDebate, Crowd | null, { primary?: string; beside?: string; note?: string }]
>([
  ['empty seats', empty, crowd(), { primary: 'Copy the link of For' }],
  [
    'a full lobby',
    seated,
    crowd(),
    { primary: 'Call the first turn', note: '12 of 15 have voted.' },
  ],
  [
    'a lobby before the first count',
    seated,
    null,
    { primary: 'Call the first turn', note: 'The first turn ends the first vote.' },
  ],
  [
    'a lobby before preparation',
    inParliament,
    null,
    {
      primary: 'Copy the link of Deputy Prime Minister',
      beside: 'Begin: Preparation',
      note: 'Deputy Prime Minister is empty. The first turn ends the first vote.',
    },
  ],
  [
    'fixed preparation',
    () => inParliament().chair('call-turn'),
    crowd({ present: [] }),
    { primary: 'Pause the clock', beside: 'End the turn', note: 'Preparation.' },
  ],
  [
    'the time after preparation',
    () => inParliament().chair('call-turn').pass(900_000),
    crowd(),
    { primary: 'Call Ada', note: 'Next: Prime Minister.' },
  ],
  [
    'a call',
    () => called().pass(4_000),
    crowd(),
    { primary: 'Start now', beside: 'Hold', note: 'Starts itself in 0:06.' },
  ],
  [
    'a held call',
    () => called().chair('hold-turn'),
    crowd(),
    { primary: 'Start now', note: 'Held until you start it.' },
  ],
  [
    'preparation',
    () => called().issue(ada, { type: 'spend-prep' }),
    crowd(),
    { primary: 'Stop the preparation' },
  ],
  [
    'a running turn',
    running,
    crowd(),
    { primary: 'Pause the clock', beside: 'End the turn', note: 'Ada has the floor.' },
  ],
  [
    'a speaker who is gone',
    running,
    crowd({ present: ['against'] }),
    { primary: 'Pause the clock', beside: 'End the turn', note: 'Ada is not connected.' },
  ],
  [
    'a pause',
    () => running().chair('pause-clock'),
    crowd(),
    { primary: 'Resume the clock', beside: 'End the turn' },
  ],
  ['overtime', () => running().pass(91_000), crowd(), { primary: 'End the turn' }],
  [
    'the closing of a floor',
    () => running().chair('end-turn'),
    crowd(),
    { note: 'The last words are being filed.' },
  ],
  [
    'the time between turns',
    () => running().chair('end-turn').pass(2_000),
    crowd(),
    { primary: 'Call Ben', note: 'Next: Opening, Against.' },
  ],
  ['the end of the last turn', over, crowd(), { primary: 'Open the final vote' }],
  [
    'the final vote',
    () => over().chair('open-division').pass(18_000),
    crowd(),
    { beside: 'Close the vote now', note: '12 of 15 have voted. It closes itself in 0:42.' },
  ],
  [
    'the time to answer a challenge',
    challenged,
    crowd(),
    { note: 'For may answer the challenge for 1:00. Then you rule.' },
  ],
  [
    'a challenge that was answered',
    answered,
    crowd(),
    { primary: 'Rule on the challenge', note: 'Both sides were heard. The clock waits.' },
  ],
  [
    'a challenge that nobody was there to rule on',
    () => {
      const given = answered().issue(olga, { type: 'hand-over', to: 'clock' }).pass(1_000);
      return given.issue(olga, { type: 'take-chair' });
    },
    crowd(),
    { primary: 'Rule on the challenge', beside: 'Start now' },
  ],
  ['a new argument', broughtNew, crowd(), { primary: 'Call Ben', beside: 'Rule on argument 1' }],
  [
    'a closed debate',
    () => over().chair('open-division').chair('close-division'),
    crowd(),
    { primary: 'Publish the result' },
  ],
])('in %s', (_, given, seen, expected) => {
  const { debate, now } = given();
  const { primary, beside, note } = nextAction(debate, now, seen);
  const said = { primary: primary?.label, beside: beside?.label, note };
  expect(said).toEqual({
    primary: expected.primary,
    beside: expected.beside,
    note: expected.note ?? note,
  });
});

it('carries the floor that the chair was looking at', () => {
  const { debate, now } = running();
  const { primary } = nextAction(debate, now, crowd());
  expect(primary).toMatchObject({ command: { type: 'pause-clock', floor: debate.floorVersion } });
});

it('lets the chair begin while a later seat is empty', () => {
  const given = empty();
  given.issue(
    ada,
    { type: 'claim-seat', seat: 'for', move: false },
    { name: 'Ada', invitation: { role: 'seat', seat: 'for' } },
  );
  const { primary, beside } = nextAction(given.debate, given.now, crowd());
  expect(primary).toMatchObject({ does: 'send-link', seat: 'against' });
  expect(beside).toMatchObject({ label: 'Call the first turn' });
});
