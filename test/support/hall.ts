import type { Answer, Command, DebateId, OpenDebateRequest, SeatLink } from '@crossbench/shared';
import { Person, secretOf } from './person.ts';

/** A Lightning debate with somebody in each seat and the organiser in the chair. */
export interface Hall {
  readonly debateId: DebateId;
  readonly links: readonly SeatLink[];
  readonly chair: Person;
  readonly pro: Person;
  readonly con: Person;
}

/** Opens a debate, seats both sides and lets everybody follow it. */
export async function givenAHall(
  origin: string,
  request: Partial<OpenDebateRequest> = {},
): Promise<Hall> {
  const [chair, pro, con] = await Promise.all(
    ['Chair', 'Pro', 'Con'].map((name) => Person.arrive(origin, name)),
  );
  if (!chair || !pro || !con) throw new Error('Three people arrive.');
  const { debateId, links } = await chair.open({
    motion: { wording: 'This House would hold its debates here', kind: 'policy' },
    formatId: 'lightning',
    ...request,
  });
  await must(pro.issue(debateId, claim('for'), { secret: secretOf(links, 'for') }));
  await must(con.issue(debateId, claim('against'), { secret: secretOf(links, 'against') }));
  await Promise.all([chair, pro, con].map((person) => person.follow(debateId)));
  return { debateId, links, chair, pro, con };
}

export const claim = (seat: string, move = false): Command => ({ type: 'claim-seat', seat, move });

export const argument = (tag: string, body = ''): Extract<Command, { type: 'file-argument' }> => ({
  type: 'file-argument',
  turn: 1,
  argument: { tag, body, relations: [], cards: [] },
});

/** The seq of an accepted command; a refusal fails the test with its code. */
export async function must(answer: Promise<Answer<{ seq: number }>>): Promise<number> {
  const given = await answer;
  if (!given.ok) throw new Error(`Refused: ${given.refusal.code}`);
  return given.value.seq;
}

/** The chair calls the next turn and starts it at once. */
export async function startTurn({ chair, debateId }: Hall): Promise<void> {
  await must(chair.issue(debateId, { type: 'call-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'called');
  await must(chair.issue(debateId, { type: 'start-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'running');
}

export function leave({ chair, pro, con }: Hall): void {
  for (const person of [chair, pro, con]) person.leave();
}
