import {
  asksForTheFloor,
  givenAUnion,
  recognise,
  startFloorDebate,
} from '../../test/support/union.ts';
import { deviceOf } from './pictures.mjs';

/** The floor is debated from; the chair recognises, is asked a question and has to rule on a point. */
export async function takeSpeakers(browser, origin, pictures) {
  const union = await givenAUnion(origin);
  const { chair, pat, oskar, eve, fay, gus, debateId, issue, leave } = union;
  await startFloorDebate(union);
  await asksForTheFloor(union, eve, 'speech', 'proposition', 'What it costs the islands');
  await asksForTheFloor(union, fay, 'speech', 'proposition');
  await asksForTheFloor(union, gus, 'speech', 'opposition', 'What the treaty of 1998 says');
  const people = {
    listener: await deviceOf(browser, origin, gus),
    speaker: await deviceOf(browser, origin, fay),
    chair: await deviceOf(browser, origin, chair),
  };
  const take = (who, name, words, press) =>
    pictures(people[who], name, `${origin}/debates/${debateId}`, words, press);
  await take('listener', 'on-the-list', 'You are second on the list.');
  await take('chair', 'recognising', 'Recognise Eve');
  await take('chair', 'list-of-speakers-desk', 'Who waits', /^List of speakers/);
  await recognise(union, 2, 'She has a train to catch');
  await asksForTheFloor(union, oskar, 'question', null, 'Who would pay for that?');
  await take('speaker', 'speaking-from-the-list', 'You have the floor.');
  await take('chair', 'question-waits', 'Take the question');
  await asksForTheFloor(union, pat, 'point-of-order', null, 'The clock stood while she spoke');
  await take('chair', 'point-at-the-desk', 'Rule on the point');
  await take('chair', 'ruling', 'Your ruling', 'Rule on the point');
  const point = chair.now.requests.findLast(({ kind }) => kind === 'point-of-order').number;
  await issue(chair, { type: 'rule', request: point, result: 'dismissed', reason: 'It ran' });
  await take('listener', 'ruled', 'Dismissed by the chair');
  await take('listener', 'list-of-speakers', 'What the chair decided', /^List of speakers/);
  leave();
}
