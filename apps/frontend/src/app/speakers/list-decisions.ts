import { type FloorRequest, type OpenedDebate, requestStanding } from '@crossbench/shared';
import { askedBy, kindNames } from './request-words';

/** One thing that the chair decided on the list and gave a reason for. */
export interface ListDecision {
  readonly number: number;
  /** "Fay was recognised before Eve". */
  readonly deed: string;
  readonly reason: string;
}

/** Every override, refusal and ruling, with its reason; the latest request first. */
export const listDecisions = (debate: OpenedDebate): readonly ListDecision[] =>
  debate.requests
    .flatMap((request) => {
      const { number, reason } = request;
      const deed = deedOf(debate, request);
      return reason !== null && deed ? [{ number, deed, reason }] : [];
    })
    .reverse();

function deedOf(debate: OpenedDebate, request: FloorRequest): string | null {
  const who = askedBy(debate, request);
  const kind = kindNames[request.kind];
  switch (requestStanding(debate, request)) {
    case 'speaking':
    case 'recognised':
    case 'done':
      return passedOver(debate, request, who);
    case 'declined':
      return `${who} was declined (${kind.toLowerCase()})`;
    case 'upheld':
      return `${kind} by ${who}: upheld`;
    case 'dismissed':
      return `${kind} by ${who}: dismissed`;
    case 'out-of-order':
      return `${kind} by ${who}: out of order`;
    case 'queued':
    case 'withdrawn':
    case 'lapsed':
      return null;
  }
}

function passedOver(debate: OpenedDebate, { instead }: FloorRequest, who: string): string | null {
  const first = instead === null ? undefined : debate.requests[instead - 1];
  return first ? `${who} was recognised before ${askedBy(debate, first)}` : null;
}
