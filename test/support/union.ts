import type { Command, OpenDebateRequest, RequestKind, Side } from '@crossbench/shared';
import { claim, must } from './hall.ts';
import { Person, secretOf } from './person.ts';

/** A chamber debate with one debater a side and three in the audience, all of whom follow it. */
export async function givenAUnion(origin: string, request: Partial<OpenDebateRequest> = {}) {
  const people = ['Chair', 'Pat', 'Oskar', 'Eve', 'Fay', 'Gus'].map((name) =>
    Person.arrive(origin, name),
  );
  const all = (await Promise.all(people)) as [Person, Person, Person, Person, Person, Person];
  const [chair, pat, oskar, eve, fay, gus] = all;
  const { debateId, links } = await chair.open({
    motion: { wording: 'This House would hear the floor', kind: 'policy' },
    formatId: 'oxford-union',
    ...request,
  });
  await must(pat.issue(debateId, claim('p1'), { secret: secretOf(links, 'p1') }));
  await must(oskar.issue(debateId, claim('o1'), { secret: secretOf(links, 'o1') }));
  await Promise.all(all.map((person) => person.follow(debateId)));
  return {
    ...{ debateId, links, chair, pat, oskar, eve, fay, gus },
    issue: (by: Person, command: Command) => must(by.issue(debateId, command)),
    leave: () => all.forEach((person) => person.leave()),
  };
}

export type Union = Awaited<ReturnType<typeof givenAUnion>>;

/** Somebody asks for the floor; resolves when the chair has heard it. */
export async function asksForTheFloor(
  { debateId, chair }: Union,
  by: Person,
  kind: RequestKind = 'speech',
  side: Side | null = null,
  text?: string,
): Promise<number> {
  const asked = { type: 'request-floor', kind, side, ...(text && { text }) } as const;
  await must(by.issue(debateId, asked));
  const { requests } = await chair.until((debate) =>
    debate.requests.some((each) => each.person === by.id && each.kind === kind),
  );
  return requests.findLast((each) => each.person === by.id)?.number ?? 0;
}

/** The chair goes on to the debate from the floor and lets it run. */
export async function startFloorDebate({ chair, issue }: Union): Promise<void> {
  const on = (type: 'skip-turn' | 'call-turn' | 'start-turn') =>
    issue(chair, { type, floor: chair.now.floorVersion });
  for (let turn = 1; turn <= 3; turn++) {
    await on('skip-turn');
    await chair.until(({ books }) => books.length === turn);
  }
  await on('call-turn');
  await chair.until(({ floor }) => floor.phase === 'called');
  await on('start-turn');
  await chair.until(({ floor }) => floor.phase === 'running');
}

/** The chair gives somebody the floor; a reason is needed for whoever does not come first. */
export async function recognise(
  { chair, issue }: Union,
  request: number,
  reason?: string,
): Promise<void> {
  const floor = chair.now.floorVersion;
  await issue(chair, { type: 'recognise', floor, request, ...(reason && { reason }) });
  await chair.until(({ holder }) => holder?.request === request);
}
