import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import { naming } from '../naming.js';
import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type PersonId, unreachable } from '../vocabulary.js';
import type { FloorRequest } from './floor-request.js';
import type { Heard } from './speakers-list.js';
import { nextSpeaker } from './list-of-speakers.js';
import { requestStanding } from './standing.js';

export type ListMove = EventOf<
  | 'floor-requested'
  | 'request-withdrawn'
  | 'request-declined'
  | 'ruling-given'
  | 'queue-policy-set'
  | 'list-closed'
  | 'list-opened'
  | 'speaker-recognised'
  | 'speech-cleared'
>;

/** Applies what happens to the list of speakers; who has the floor moves with the floor. */
export function moveList(
  debate: OpenedDebate,
  event: ListMove,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  const { listed, heard } = debate;
  const reason = words.reason ?? null;
  const decidedAt = recorded.at;
  switch (event.type) {
    case 'floor-requested':
      return naming(requested(debate, event, recorded, words), event.person, words);
    case 'request-withdrawn':
      return changed(debate, event.request, { withdrawn: true });
    case 'speaker-recognised':
      return changed(debate, event.request, {
        recognisedAt: recorded.at,
        reason,
        instead: reason === null ? null : passedOver(debate, event.request),
      });
    case 'request-declined': {
      const declined = [...listed.declined, event.request];
      return {
        ...changed(debate, event.request, { reason, decidedAt }),
        listed: { ...listed, declined },
      };
    }
    case 'ruling-given': {
      const ruled = { [event.result]: [...listed[event.result], event.request] };
      return {
        ...changed(debate, event.request, { reason, decidedAt }),
        listed: { ...listed, ...ruled },
      };
    }
    case 'queue-policy-set': {
      const { turn, policy, seed = null } = event;
      return { ...debate, listed: { ...listed, policy: { turn, policy, seed } } };
    }
    case 'list-closed':
      return { ...debate, listed: { ...listed, closed: event.turn } };
    case 'list-opened': {
      const { closed: _, ...open } = listed;
      return { ...debate, listed: open };
    }
    case 'speech-cleared': {
      const leaving = heard.leaving.filter(({ request }) => request !== event.request);
      return { ...debate, heard: { ...heard, leaving } };
    }
    default:
      return unreachable(event);
  }
}

/** Whom the rule put first when another one was recognised with a reason. */
function passedOver(debate: OpenedDebate, request: number): number | null {
  const first = nextSpeaker(debate)?.number ?? request;
  return first === request ? null : first;
}

function requested(
  debate: OpenedDebate,
  { request: number, turn, kind, person, side }: EventOf<'floor-requested'>,
  { seq, at }: Recorded,
  { text = null }: { readonly text?: string | null },
): OpenedDebate {
  const request: FloorRequest = {
    ...{ number, seq, at, turn, kind, person, side, text },
    ...{ withdrawn: false, recognisedAt: null, decidedAt: null, reason: null, instead: null },
  };
  return { ...debate, requests: [...debate.requests, request] };
}

/** The requests of somebody who goes on at another device, their speaking time, and the floor if they have it. */
export function movedAlong(
  debate: OpenedDebate,
  { from, person }: EventOf<'seat-moved'>,
): OpenedDebate {
  const follow = <T extends { readonly person: PersonId | null }>(each: T): T =>
    each.person === from ? { ...each, person } : each;
  return {
    ...debate,
    requests: debate.requests.map(follow),
    holder: debate.holder && follow(debate.holder),
    interrupted: debate.interrupted && follow(debate.interrupted),
    heard: { ...debate.heard, people: timeMoved(debate.heard.people, from, person) },
  };
}

function timeMoved(times: Heard['people'], from: PersonId, to: PersonId): Heard['people'] {
  const { [from]: ms, ...others } = times;
  return ms === undefined ? times : { ...others, [to]: (others[to] ?? 0) + ms };
}

/** Forgets what was decided on requests that wait again. */
export const relisted = (debate: OpenedDebate): OpenedDebate => ({
  ...debate,
  requests: debate.requests.map((request) =>
    requestStanding(debate, request) === 'queued'
      ? { ...request, recognisedAt: null, decidedAt: null, reason: null, instead: null }
      : request,
  ),
});

const changed = (
  debate: OpenedDebate,
  number: number,
  change: Partial<FloorRequest>,
): OpenedDebate => ({
  ...debate,
  requests: debate.requests.map((each) => (each.number === number ? { ...each, ...change } : each)),
});
