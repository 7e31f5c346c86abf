import { formatById, type PersonId, type RequestKind, type Side } from '@crossbench/shared';
import { ada, ben, eve, GivenDebate, lightning, olga } from '../room/given-a-debate.fixture';

const chamber = formatById('oxford-union') ?? lightning;

/** A chamber debate that begins with the floor. */
export const onlyFloor = {
  ...chamber,
  segments: chamber.segments.filter(
    ({ kind }) => kind !== 'announcement' && kind !== 'constructive',
  ),
};

const names: Readonly<Record<PersonId, string>> = { [ada]: 'Ada', [ben]: 'Ben', [eve]: 'Eve' };

/** The debate from the floor runs; Ada sits on the proposition's bench, Ben on the opposition's, Eve is in the audience. */
export const onTheFloor = (): GivenDebate =>
  new GivenDebate(onlyFloor).seated('p1', 'o1').chair('call-turn').chair('start-turn');

/** Somebody asks for the floor. */
export const asks = (
  given: GivenDebate,
  by: PersonId,
  kind: RequestKind = 'speech',
  side: Side | null = null,
  text = '',
): GivenDebate => {
  const command = { type: 'request-floor', kind, side, ...(text && { text }) } as const;
  return given.issue(by, command, { name: names[by] ?? 'Somebody' });
};

/** The chair gives the floor, with a reason where one is given. */
export const recognises = (given: GivenDebate, request: number, reason?: string): GivenDebate =>
  given.issue(olga, {
    ...{ type: 'recognise', floor: given.debate.floorVersion, request },
    ...(reason && { reason }),
  });

/** Eve asks to speak against, Ada to speak for, and Ben to reply. */
export const three = (): GivenDebate =>
  asks(asks(asks(onTheFloor(), eve, 'speech', 'opposition'), ada), ben, 'reply');
