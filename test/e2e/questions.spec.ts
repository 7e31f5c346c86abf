import { randomUUID } from 'node:crypto';
import type { Command, Crowd, QuestionCounts } from '@crossbench/shared';
import { approveAll, givenAnAudience, startDiscussion } from '../support/audience.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

const wording = 'Who pays for all of this in the end?';

/** The next counts of the questions that a person hears and that are as described. */
const counted = (person: Person, seen: (counts: QuestionCounts) => boolean) =>
  new Promise<QuestionCounts>((done) => {
    const hear = ({ questions }: Crowd) => {
      if (!questions || !seen(questions)) return;
      person.socket.off('crowd', hear);
      done(questions);
    };
    person.socket.on('crowd', hear);
  });

it('shows a question to nobody but its asker and the moderators before it is approved', async () => {
  const audience = await givenAnAudience(server.origin);
  const { debateId, chair, pro, lea, tom, heard, ask, known, issue, leave } = audience;
  const toldOfOne = counted(tom, ({ waiting }) => waiting === 1);
  expect((await ask(lea, wording)).status).toBe(201);
  await toldOfOne;
  for (const person of [pro, tom]) {
    expect(JSON.stringify(await known(person))).not.toContain(wording);
    expect(JSON.stringify(await person.page(debateId, 0))).not.toContain(wording);
    const log = await person.http('GET', `/api/debates/${debateId}/log`);
    expect(await log.text()).not.toContain(wording);
  }
  expect(heard.join()).not.toContain(wording);
  expect((await known(lea)).own).toMatchObject([{ text: wording, question: null, rejected: null }]);
  const [waiting] = (await known(chair)).waiting;
  expect(waiting).toMatchObject({ text: wording, name: 'Lea', to: null });

  await issue(chair, { type: 'approve-question', submission: waiting!.id });
  const { questions } = await tom.until((debate) => debate.questions.length === 1);
  expect(questions).toMatchObject([{ person: lea.id, words: { text: wording, name: 'Lea' } }]);
  expect((await known(lea)).own).toMatchObject([{ question: 1 }]);
  expect((await known(chair)).waiting).toEqual([]);
  leave();
});

it('tells the asker alone why a question was rejected', async () => {
  const audience = await givenAnAudience(server.origin);
  const { chair, lea, tom, ask, known, put, leave } = audience;
  await ask(lea, wording);
  const [waiting] = (await known(chair)).waiting;
  const rejection = { rule: 'unrelated', reason: 'It is about another motion.' };
  expect((await put(tom, `${waiting!.id}/reject`, rejection)).status).toBe(403);
  expect((await put(chair, `${waiting!.id}/reject`, rejection)).status).toBe(204);
  expect((await put(chair, `${waiting!.id}/reject`, rejection)).status).toBe(409);
  expect((await known(lea)).own).toMatchObject([{ rejected: rejection }]);
  expect(JSON.stringify(await known(tom))).not.toContain('another motion');
  leave();
});

it('publishes a question at once where questions are reviewed later', async () => {
  const audience = await givenAnAudience(server.origin, { questions: 'review' });
  const { debateId, chair, lea, tom, ask, issue, leave } = audience;
  expect((await ask(lea, wording)).status).toBe(201);
  await tom.until(({ questions }) => questions[0]?.words?.text === wording);
  expect(tom.log.at(-1)).toMatchObject({ actor: lea.id });

  const rule = 'abuse';
  await issue(chair, { type: 'take-down-question', question: 1, rule, reason: 'It insults.' });
  await tom.until(({ questions }) => questions[0]?.takenDown === true);
  expect(JSON.stringify(await tom.page(debateId, 0))).not.toContain(wording);
  leave();
});

it('counts one up-vote a person, however often it is tapped', async () => {
  const audience = await givenAnAudience(server.origin);
  const { chair, pro, lea, tom, ask, known, put, takeBack, leave } = audience;
  await ask(lea, wording);
  await approveAll(audience);
  const two = counted(chair, ({ upVotes }) => upVotes[1] === 1);
  const taps = await Promise.all(Array.from({ length: 8 }, () => put(tom, '1/up-vote')));
  expect(taps.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204));
  expect((await two).upVotes).toEqual({ 1: 1 });
  expect(await known(tom)).toMatchObject({ upVoted: [1], upVotes: { 1: 1 } });

  expect((await put(lea, '1/up-vote')).status).toBe(409);
  expect((await put(pro, '1/up-vote')).status).toBe(403);
  expect((await put(tom, '2/up-vote')).status).toBe(409);
  expect((await takeBack(tom, 1)).status).toBe(204);
  expect(await known(tom)).toMatchObject({ upVoted: [], upVotes: {} });
  leave();
});

it('counts the people behind merged questions once', async () => {
  const audience = await givenAnAudience(server.origin);
  const { chair, lea, tom, ask, known, put, issue, leave } = audience;
  const eve = await Person.arrive(server.origin, 'Eve');
  await ask(lea, wording);
  await ask(tom, 'And who is going to pay for it?');
  await approveAll(audience);
  await put(eve, '1/up-vote');
  await put(eve, '2/up-vote');
  await put(tom, '1/up-vote');
  expect((await known(chair)).upVotes).toEqual({ 1: 2, 2: 1 });
  await issue(chair, { type: 'merge-question', question: 2, into: 1 });
  await tom.until(({ questions }) => questions[1]?.into === 1);
  expect(await known(eve)).toMatchObject({ upVoted: [1], upVotes: { 1: 2 } });

  await ask(eve, 'Who has to pay for this, please?');
  const [waiting] = (await known(chair)).waiting;
  expect((await put(chair, `${waiting!.id}/merge`, { into: 2 })).status).toBe(409);
  expect((await put(chair, `${waiting!.id}/merge`, { into: 1 })).status).toBe(204);
  expect(await known(eve)).toMatchObject({ own: [{ into: 1 }], upVotes: { 1: 2 } });
  eve.leave();
  leave();
});

it('keeps three questions of one person waiting, and the same one once', async () => {
  const audience = await givenAnAudience(server.origin);
  const { chair, pro, lea, ask, known, leave } = audience;
  const id = randomUUID();
  const asked = await Promise.all(Array.from({ length: 2 }, () => ask(lea, wording, { id })));
  expect(asked.map(({ status }) => status)).toEqual([201, 201]);
  const more = await Promise.all(Array.from({ length: 4 }, () => ask(lea, wording)));
  expect(more.filter(({ status }) => status === 201)).toHaveLength(2);
  const { waiting } = await known(chair);
  expect(waiting).toHaveLength(3);
  expect((await ask(pro, wording)).status).toBe(403);
  expect((await ask(lea, 'Why?')).status).toBe(400);
  leave();
});

it('puts questions on the floor in the order of the queue, and lets arguments answer them', async () => {
  const audience = await givenAnAudience(server.origin);
  const { debateId, chair, con, lea, tom, ask, put, issue, leave } = audience;
  await ask(lea, wording, { to: { side: 'proposition' } });
  await ask(tom, 'Who gains most from it, and why?', { to: { seat: 'against-1' } });
  await approveAll(audience);
  await put(lea, '2/up-vote');
  await startDiscussion(audience);
  const call = (question: number): Command => ({
    ...{ type: 'call-question', question, floor: chair.now.floorVersion },
  });
  expect(await chair.issue(debateId, call(1))).toMatchObject({
    refusal: { code: 'question-out-of-turn', first: 2 },
  });
  await issue(chair, call(2));
  const said = { tag: 'Everybody gains', body: '', relations: [], cards: [], answers: 2 };
  await issue(con, { type: 'file-argument', turn: 5, argument: said });
  await issue(con, { type: 'answer-question', question: 2 });
  const debate = await tom.until(({ questionCalls }) => questionCalls[0]?.outcome === 'answered');
  expect(debate.arguments).toMatchObject([{ answers: 2 }]);
  leave();
});

it('takes no questions where it was opened so', async () => {
  const { lea, ask, leave } = await givenAnAudience(server.origin, { questions: 'off' });
  const response = await ask(lea, wording);
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'questions-off' });
  leave();
});
