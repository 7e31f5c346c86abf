import { argument, givenAHall, leave, must, startTurn } from '../../test/support/hall.ts';
import { Person } from '../../test/support/person.ts';
import { deviceOf } from './pictures.mjs';

/** Order is kept: something is reported, somebody is muted and appeals, an argument is hidden. */
export async function takeOrder(browser, origin, pictures) {
  const hall = await givenAHall(origin);
  const { chair, pro, con, debateId } = hall;
  const mira = await Person.arrive(origin, 'Mira');
  const ruled = { rule: 'abuse', reason: 'It mocks the other side and argues nothing.' };
  await startTurn(hall);
  await must(pro.issue(debateId, argument('Only fools would vote against this')));
  await must(pro.issue(debateId, argument('It has worked before', 'In nine of eleven cases.')));
  const { rule } = ruled;
  const report = { of: { argument: 1 }, rule, line: 'It calls us fools.' };
  await mira.http('POST', `/api/debates/${debateId}/reports`, report);

  const devices = {};
  for (const [role, person] of Object.entries({ chair, pro, con, mira }))
    devices[role] = await deviceOf(browser, origin, person);
  const room = `${origin}/debates/${debateId}`;
  const take = (who, name, words, ...presses) =>
    pictures(devices[who], name, room, words, ...presses);
  await take('chair', 'reports', 'It calls us fools.', 'Look at what was reported');
  await take('mira', 'report', 'What is wrong with it', ...onArgument(1), 'Report it…');
  await take('chair', 'call-to-order', 'What to do', ...onArgument(1), /^Call Pro/);

  await must(chair.issue(debateId, { type: 'hide-argument', argument: 1, ...ruled }));
  const mute = { type: 'sanction', kind: 'mute', person: pro.id, seconds: 600, ...ruled };
  await must(chair.issue(debateId, mute));
  await take('pro', 'muted', 'You are muted.');
  await take('mira', 'tombstone', 'Hidden by');
  await must(pro.issue(debateId, { type: 'appeal', of: { sanction: 1 }, reason: 'It was a joke.' }));
  await take('mira', 'record', 'It was a joke.', 'More about this room', 'What the chair did…');
  await must(chair.issue(debateId, { type: 'sanction', kind: 'removal', person: con.id, ...ruled }));
  await take('con', 'removed', 'You were removed from this debate.');
  mira.leave();
  leave(hall);
}

const onArgument = (number) => [`More about argument ${number}`];
