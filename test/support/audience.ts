import type { Command, OpenDebateRequest, QuestionsKnown } from '@crossbench/shared';
import { claim, must } from './hall.ts';
import { Person, secretOf } from './person.ts';

/** An Oxford-style debate with one debater a side and two listeners, of whom everything that they hear is kept. */
export async function givenAnAudience(origin: string, request: Partial<OpenDebateRequest> = {}) {
  const people = ['Chair', 'Pro', 'Con', 'Lea', 'Tom'].map((name) => Person.arrive(origin, name));
  const [chair, pro, con, lea, tom] = (await Promise.all(people)) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  const { debateId, links } = await chair.open({
    motion: { wording: 'This House would hear its audience', kind: 'policy' },
    formatId: 'oxford-iq2',
    ...request,
  });
  await must(pro.issue(debateId, claim('for-1'), { secret: secretOf(links, 'for-1') }));
  await must(con.issue(debateId, claim('against-1'), { secret: secretOf(links, 'against-1') }));
  const heard: string[] = [];
  const all = [chair, pro, con, lea, tom];
  for (const person of [pro, con, tom]) {
    person.socket.onAny((...said: unknown[]) => heard.push(JSON.stringify(said)));
  }
  await Promise.all(all.map((person) => person.follow(debateId)));
  const path = `/api/debates/${debateId}/questions`;
  return {
    ...{ debateId, chair, pro, con, lea, tom, heard },
    ask: (by: Person, text: string, more: object = {}) =>
      by.http('POST', path, { text, to: null, ...more }),
    known: async (by: Person) => (await by.http('GET', path)).json() as Promise<QuestionsKnown>,
    put: (by: Person, what: string, body?: object) =>
      by.http(body ? 'POST' : 'PUT', `${path}/${what}`, body),
    takeBack: (by: Person, question: number) => by.http('DELETE', `${path}/${question}/up-vote`),
    issue: (by: Person, command: Command) => must(by.issue(debateId, command)),
    leave: () => all.forEach((person) => person.leave()),
  };
}

export type Audience = Awaited<ReturnType<typeof givenAnAudience>>;

/** The chair approves what waits. */
export async function approveAll({ chair, known, issue }: Audience): Promise<void> {
  for (const { id } of (await known(chair)).waiting) {
    await issue(chair, { type: 'approve-question', submission: id });
  }
}

/** The chair goes on to the discussion and lets it run. */
export async function startDiscussion({ chair, issue }: Audience): Promise<void> {
  const on = (type: 'skip-turn' | 'call-turn' | 'start-turn') =>
    issue(chair, { type, floor: chair.now.floorVersion });
  for (let turn = 1; turn <= 4; turn++) {
    await on('skip-turn');
    await chair.until(({ books }) => books.length === turn);
  }
  await on('call-turn');
  await chair.until(({ floor }) => floor.phase === 'called');
  await on('start-turn');
  await chair.until(({ floor }) => floor.phase === 'running');
}
