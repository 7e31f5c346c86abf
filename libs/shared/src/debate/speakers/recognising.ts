import type { CommandOf } from '../commands.js';
import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { allowance } from '../lobby/accommodation.js';
import { accept, type Decision, type Entry, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, segmentAt } from '../state.js';
import { type FloorRequest, isPoint } from './floor-request.js';
import { nextSpeaker } from './list-of-speakers.js';
import { listedTurn, pointDue, waiting } from './standing.js';

/** Gives the floor to the first by the rule, or with a reason to another one. */
export function recognise(
  debate: OpenedDebate,
  { request: number, reason }: CommandOf<'recognise'>,
  { by, at }: Issued,
): Decision {
  const turn = listedTurn(debate);
  if (turn === null || debate.floor.phase !== 'running') return refuse({ code: 'list-waits' });
  const request = debate.requests[number - 1];
  if (!request) return refuse({ code: 'no-such-request', request: number });
  const objection = notRecognisable(debate, request);
  if (objection) return refuse(objection);
  const first = nextSpeaker(debate)?.number ?? number;
  if (first !== number && reason === undefined)
    return refuse({ code: 'speaker-out-of-turn', first });
  const why = first === number || reason === undefined ? undefined : { reason };
  const entry = entryBy(by, at);
  return accept(
    ...ending(debate, turn, request, entry),
    entry(recognised(debate, turn, request), why),
  );
}

function notRecognisable(debate: OpenedDebate, request: FloorRequest): Refusal | null {
  const { number } = request;
  if (isPoint(request)) return { code: 'point-to-rule', request: number };
  const due = pointDue(debate);
  if (due) return { code: 'ruling-due', request: due.number };
  return waiting(debate).includes(request)
    ? null
    : { code: 'request-not-waiting', request: number };
}

/** What the recognition of a speaker records. */
export function recognised(
  debate: OpenedDebate,
  turn: number,
  { number: request, person, side }: FloorRequest,
): EventOf<'speaker-recognised'> {
  const { perSpeaker } = segmentAt(debate, turn);
  const allowed = allowance(debate, seatOf(debate, person) ?? undefined);
  const budget = perSpeaker === undefined ? null : Math.round(perSpeaker * 1000 * allowed);
  return { type: 'speaker-recognised', turn, request, person, side, budget };
}

/** A question only interrupts a speech; whatever else begins ends what went on. */
function ending(
  { holder, interrupted, requests }: OpenedDebate,
  turn: number,
  { kind }: FloorRequest,
  entry: ReturnType<typeof entryBy>,
): Entry[] {
  const interposed = (request: number) => requests[request - 1]?.kind === 'question';
  const ended = [holder?.request, interrupted?.request].filter(
    (request): request is number =>
      typeof request === 'number' && (kind !== 'question' || interposed(request)),
  );
  return ended.map((request) => entry({ type: 'speaker-finished', turn, request, by: 'chair' }));
}

/** The chair takes the floor back. What runs over the time of the whole segment ends with it. */
export function endSpeech(debate: OpenedDebate, { by, at }: Issued): Decision {
  return finish(debate, 'chair', entryBy(by, at));
}

/** Who has the floor from the list gives it back. */
export function yieldSpeech(debate: OpenedDebate, { by, at }: Issued): Decision {
  return finish(debate, 'speaker', entryBy(by, at));
}

function finish(
  { holder, floor }: OpenedDebate,
  by: 'chair' | 'speaker',
  entry: ReturnType<typeof entryBy>,
): Decision {
  const request = holder?.request ?? null;
  if (request === null) return refuse({ code: 'nobody-speaks' });
  if (floor.phase === 'overtime')
    return accept(entry({ type: 'turn-ended', turn: floor.turn, by }));
  if (floor.phase !== 'running' && floor.phase !== 'paused') return refuse({ code: 'floor-idle' });
  return accept(entry({ type: 'speaker-finished', turn: floor.turn, request, by }));
}
