import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type FloorRequest, isPoint } from './floor-request.js';
import { policyIn } from './policies.js';
import { listedTurn, requestStanding } from './standing.js';

/** The chair rules on a point, with its reason. One that nobody was there to rule on waits until the final vote closes. */
export function rule(
  debate: OpenedDebate,
  { request: number, result, reason }: CommandOf<'rule'>,
  { by, at }: Issued,
): Decision {
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  const request = debate.requests[number - 1];
  if (!request) return refuse({ code: 'no-such-request', request: number });
  if (!isPoint(request)) return refuse({ code: 'not-a-point', request: number });
  const objection = notWaiting(debate, request);
  if (objection) return refuse(objection);
  return accept(entryBy(by, at)({ type: 'ruling-given', request: number, result }, { reason }));
}

export function declineRequest(
  debate: OpenedDebate,
  { request: number, reason }: CommandOf<'decline-request'>,
  { by, at }: Issued,
): Decision {
  const request = debate.requests[number - 1];
  if (!request) return refuse({ code: 'no-such-request', request: number });
  if (isPoint(request)) return refuse({ code: 'point-to-rule', request: number });
  const objection = notWaiting(debate, request);
  if (objection) return refuse(objection);
  return accept(entryBy(by, at)({ type: 'request-declined', request: number }, { reason }));
}

const notWaiting = (debate: OpenedDebate, request: FloorRequest): Refusal | null =>
  requestStanding(debate, request) === 'queued'
    ? null
    : { code: 'request-not-waiting', request: request.number };

/** By which rule speeches wait until the segment ends. */
export function setQueuePolicy(
  debate: OpenedDebate,
  { policy }: CommandOf<'set-queue-policy'>,
  { by, at, facts: { seed = 0 } }: Issued,
): Decision {
  const turn = listedTurn(debate);
  if (turn === null) return refuse({ code: 'list-closed' });
  if (policyIn(debate, turn).policy === policy) return refuse({ code: 'already-so' });
  const drawn = policy === 'random' && { seed };
  return accept(entryBy(by, at)({ type: 'queue-policy-set', turn, policy, ...drawn }));
}
