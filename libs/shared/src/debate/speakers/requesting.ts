import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, sideOfSeat } from '../state.js';
import { takesNoMore } from './closing.js';
import { isPoint, type RequestKind } from './floor-request.js';
import { inOffice, isFloorBlock, listedTurn, requestStanding } from './standing.js';

/** Puts somebody on the list of speakers, or raises a point. */
export function requestFloor(
  debate: OpenedDebate,
  { kind, side, text }: CommandOf<'request-floor'>,
  { by, at, facts }: Issued,
): Decision {
  const objection = mayNotRequest(debate, kind, by);
  if (objection) return refuse(objection);
  if (isPoint({ kind }) && text === undefined) return refuse({ code: 'point-needs-words' });
  const seat = seatOf(debate, by);
  const request = debate.requests.length + 1;
  const turn = listedTurn(debate);
  const speaksFor = seat === null ? side : (sideOfSeat(debate, seat) ?? side);
  const name = facts.name ?? debate.names[by] ?? 'Somebody';
  return accept(
    entryBy(by, at)(
      { type: 'floor-requested', request, turn, kind, person: by, side: speaksFor },
      { name, ...(text !== undefined && { text }) },
    ),
  );
}

/** Why somebody may not ask for the floor for this now; null when they may. */
export function mayNotRequest(
  debate: OpenedDebate,
  kind: RequestKind,
  person: Issued['by'],
): Refusal | null {
  const { stage, format } = debate;
  if (stage !== 'live') return { code: 'wrong-stage', stage };
  if (inOffice(debate, person)) return { code: 'office-keeps-silent' };
  if (isPoint({ kind }) && format.pointsOfOrder === false) return { code: 'points-off' };
  const turn = listedTurn(debate);
  if (!isPoint({ kind }) && turn === null) return { code: 'list-closed' };
  const fromFloor = turn !== null && isFloorBlock(debate, turn);
  if (!fromFloor && !seatOf(debate, person)) return { code: 'only-debaters-speak' };
  if (!isPoint({ kind }) && turn !== null && takesNoMore(debate, turn))
    return { code: 'list-closed-by-chair' };
  const open = openRequest(debate, kind, person);
  return open ? { code: 'already-on-list', request: open.number } : null;
}

/** The request of one kind that somebody has not had an answer to; null when there is none. */
export const openRequest = (debate: OpenedDebate, kind: RequestKind, person: Issued['by']) =>
  debate.requests.find(
    (request) =>
      request.person === person &&
      request.kind === kind &&
      stillOpen.includes(requestStanding(debate, request)),
  ) ?? null;

const stillOpen = ['queued', 'recognised', 'speaking'];

export function withdrawRequest(
  debate: OpenedDebate,
  { request: number }: CommandOf<'withdraw-request'>,
  { by, at }: Issued,
): Decision {
  const request = debate.requests[number - 1];
  if (!request) return refuse({ code: 'no-such-request', request: number });
  if (request.person !== by) return refuse({ code: 'not-your-request' });
  if (requestStanding(debate, request) !== 'queued')
    return refuse({ code: 'request-not-waiting', request: number });
  return accept(entryBy(by, at)({ type: 'request-withdrawn', request: number }));
}
