import type { Attempt } from '../attempt.fixture.js';
import type { Command } from '../commands.js';
import { ann, ben, eve, noVotes, olga } from '../rehearsal.fixture.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { isPoint, PointResult, RequestKind } from './floor-request.js';
import { listOfSpeakers, nextSpeaker } from './list-of-speakers.js';
import { QueuePolicy } from './queue-policy.js';
import { takesNoMore } from './closing.js';
import { mayNotRequest } from './requesting.js';
import { inOffice, listedTurn } from './standing.js';

/** Fields of commands about the list of speakers, of any kind. */
export const speakerFields = (type: Command['type'], size: number): object => ({
  request: 1 + (size % 4),
  policy: pick(QueuePolicy.options, size),
  ...(type === 'request-floor' && {
    kind: pick(RequestKind.options, size),
    ...(size % 3 > 0 && { text: 'Is that so' }),
  }),
  ...(type === 'rule' && { result: pick(PointResult.options, size) }),
});

/** What people would do about the list of speakers now. */
export function aboutSpeakers(debate: OpenedDebate, size: number): Attempt[] {
  if (debate.stage !== 'live') return [];
  const open = listedTurn(debate) !== null;
  return [
    ...(open || size % 6 === 0 ? requests(debate, size) : []),
    ...(open ? [byChair(debate, { type: 'set-queue-policy', policy: policyOf(size) }, size)] : []),
    ...closings(debate, size),
    ...listOfSpeakers(debate).flatMap((request): Attempt[] => {
      const { number, person } = request;
      const withdrawal = { type: 'withdraw-request', request: number } as const;
      return [
        ...times(3, { by: person, command: withdrawal, facts: noVotes }),
        ...times(isPoint(request) ? 8 : 1, answer(debate, request.number, size)),
      ];
    }),
    ...recognitions(debate, size),
    ...withTheFloor(debate, size),
  ];
}

function requests(debate: OpenedDebate, size: number): Attempt[] {
  const people: PersonId[] = [eve, ann, ben, ...Object.values(debate.seats).map((s) => s.person)];
  const kind = size % 9 === 0 ? pick(RequestKind.options, size) : pick(spoken, size);
  const by = people
    .slice(size % people.length)
    .find((each) => !mayNotRequest(debate, kind, each) && !inOffice(debate, each));
  if (!by || debate.requests.length > 12) return [];
  const side = pick(['proposition', 'opposition', null] as const, size);
  const command: Command = { type: 'request-floor', kind, side, text: 'Is that so' };
  const name = debate.names[by] ?? 'Debater';
  return times(isPoint({ kind }) ? 1 : 5, { by, command, facts: { ...noVotes, name } });
}

const spoken = ['speech', 'speech', 'question', 'reply', 'speech'] as const;

function answer(debate: OpenedDebate, number: number, size: number): Attempt {
  const request = debate.requests[number - 1];
  const reason = 'Because';
  return request && isPoint(request)
    ? byChair(
        debate,
        { type: 'rule', request: number, result: pick(PointResult.options, size), reason },
        size,
      )
    : byChair(debate, { type: 'decline-request', request: number, reason }, size);
}

function recognitions(debate: OpenedDebate, size: number): Attempt[] {
  const first = nextSpeaker(debate);
  if (!first || debate.floor.phase !== 'running') return [];
  const last = listOfSpeakers(debate).at(-1) ?? first;
  const { number: request } = size % 4 === 0 ? last : first;
  const why = size % 3 === 0 ? { reason: 'It fits now' } : {};
  const command = { type: 'recognise', floor: debate.floorVersion, request, ...why } as const;
  return times(debate.holder ? 3 : 20, byChair(debate, command, size));
}

/** Who speaks from the list files and gives the floor back, or has it taken. */
function withTheFloor(debate: OpenedDebate, size: number): Attempt[] {
  const { holder, floorVersion: floor } = debate;
  if (!holder?.person || holder.request === null) return [];
  return [
    ...times(6, byChair(debate, { type: 'end-speech', floor }, size)),
    { by: holder.person, command: { type: 'yield-floor' }, facts: noVotes },
  ];
}

const byChair = (debate: OpenedDebate, command: Command, seed: number): Attempt => ({
  by: debate.chair ?? olga,
  command,
  facts: { ...noVotes, seed },
});

/** The chair closes the list, and opens one that is closed before long. */
function closings(debate: OpenedDebate, size: number): Attempt[] {
  const turn = listedTurn(debate);
  if (turn === null) return [];
  return takesNoMore(debate, turn)
    ? times(6, byChair(debate, { type: 'open-list' }, size))
    : [byChair(debate, { type: 'close-list' }, size)];
}

const policyOf = (size: number): QueuePolicy => pick(QueuePolicy.options, size);

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
