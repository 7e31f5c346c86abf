import type { DebateId, PodiumText } from '@crossbench/shared';
import { ada, ben, GivenDebate, olga, oxford } from '../room/given-a-debate.fixture';
import { asked, examining } from '../poi/given-points.fixture';
import { podiumFace } from './podium-face';
import { recessReason } from './recess-reason';

const typed = (seat: string, text: string | null, answering: number | null = null): PodiumText => ({
  debateId: '' as DebateId,
  seat,
  person: seat === 'for' ? ada : ben,
  text,
  answering,
});
const called = () => new GivenDebate().seated('for', 'against').chair('call-turn');
const running = () => called().chair('start-turn');
const reply = () =>
  running()
    .file(ada, 'It works')
    .chair('end-turn')
    .pass(2_000)
    .chair('call-turn')
    .chair('start-turn');

it('reads along while a speech is typed', () => {
  expect(podiumFace(running().debate, [typed('for', 'One sentence.')])).toEqual({
    shows: 'speeches',
    speeches: [{ by: 'Ada', text: 'One sentence.' }],
  });
});

it('shows what is being answered before the first sentence', () => {
  expect(podiumFace(reply().debate, [typed('against', null, 1)])).toMatchObject({
    shows: 'answering',
    by: 'Ben',
    argument: { number: 1 },
  });
});

it('no longer shows what has been answered', () => {
  const { debate } = reply().file(ben, 'It does not', [{ kind: 'rebuts', to: 1 }]);
  expect(podiumFace(debate, [typed('against', null, 1)])).toMatchObject({ shows: 'filed' });
});

it('keeps what was just filed until the next sentence', () => {
  const { debate } = running().file(ada, 'It works');
  expect(podiumFace(debate, [typed('for', null)])).toMatchObject({ shows: 'filed' });
  expect(podiumFace(debate, [typed('for', 'And more.')])).toMatchObject({ shows: 'speeches' });
});

it('does not go back to sentences that arrive after they were filed', () => {
  const { debate } = running().file(ada, 'It works');
  const late = [typed('for', 'It works\n\nBecause it is so.')];
  expect(podiumFace(debate, late)).toMatchObject({ shows: 'filed' });
});

it('keeps the last words of a speech until the next turn is called', () => {
  const { debate } = running().file(ada, 'It works').chair('end-turn').pass(2_000);
  expect(podiumFace(debate, [])).toMatchObject({ shows: 'filed', argument: { number: 1 } });
});

it('does not show who has no floor', () => {
  expect(podiumFace(running().debate, [typed('against', 'Too early.')])).toMatchObject({
    shows: 'words',
  });
});

it('says when the chair has blanked it, and shows nothing that is typed', () => {
  const { debate } = running().issue(olga, { type: 'blank-podium' });
  expect(podiumFace(debate, [typed('for', 'One sentence.')])).toEqual({
    shows: 'words',
    words: 'The chair has blanked the podium. Arguments appear when they are filed.',
  });
});

it('leaves the room time to read when a turn is called', () => {
  const face = podiumFace(called().debate, [typed('for', 'Too early.')]);
  expect(face).toMatchObject({ words: expect.stringContaining('Called: Ada.') });
});

it('shows what was filed last by anybody in an open block', () => {
  const given = new GivenDebate(oxford).seated('for-1', 'against-1');
  for (let i = 1; i <= 4; i++) given.chair('skip-turn');
  given.chair('call-turn').chair('start-turn').file(ben, 'It does not').file(ada, 'It does');
  expect(podiumFace(given.debate, [])).toMatchObject({ argument: { number: 2 } });
});

it('shows the questions and answers of an examination', () => {
  expect(podiumFace(examining().debate, [])).toEqual({
    shows: 'words',
    words: 'Ada asks Ben. Questions and answers appear here.',
  });
  expect(podiumFace(asked().debate, [typed('against', 'For later.')])).toMatchObject({
    shows: 'exchanges',
    exchanges: [{ question: 'Who pays?', answer: null }],
  });
});

it('says how long a recess lasts, and why', () => {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('skip-turn');
  const floor = given.debate.floorVersion;
  given.issue(olga, { type: 'call-recess', floor, seconds: null, reason: 'Tea is served' });
  expect(podiumFace(given.debate, [], recessReason(given.log))).toEqual({
    shows: 'words',
    words: 'Recess. “Tea is served” The debate goes on when the chair ends it.',
  });
});
