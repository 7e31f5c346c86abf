import { hasList } from '../../formats/format.js';
import { banned, sanctionsOn, silenced } from '../order/barred.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { type FloorRequest, isPoint, type PointResult } from './floor-request.js';

/** Where a request is on its way. Who is recognised and was interrupted by a question waits for its end. */
export type RequestStanding =
  'queued' | 'recognised' | 'speaking' | 'done' | 'withdrawn' | 'declined' | 'lapsed' | PointResult;

const results: readonly PointResult[] = ['upheld', 'dismissed', 'out-of-order'];

export function requestStanding(
  { holder, interrupted, heard, listed }: OpenedDebate,
  { number, withdrawn }: FloorRequest,
): RequestStanding {
  if (holder?.request === number) return 'speaking';
  if (interrupted?.request === number) return 'recognised';
  if (heard.done.includes(number)) return 'done';
  if (listed.declined.includes(number)) return 'declined';
  const ruled = results.find((result) => listed[result].includes(number));
  if (ruled) return ruled;
  if (withdrawn) return 'withdrawn';
  return heard.lapsed.includes(number) ? 'lapsed' : 'queued';
}

/** The requests that the chair can do something about: nobody's who may not speak now. */
export const waiting = (debate: OpenedDebate): readonly FloorRequest[] =>
  debate.requests.filter(
    (request) =>
      requestStanding(debate, request) === 'queued' && !keptFromSpeaking(debate, request.person),
  );

/** Whether somebody has an office or a sanction that keeps them from the floor. */
export const keptFromSpeaking = (debate: OpenedDebate, person: PersonId): boolean =>
  inOffice(debate, person) ||
  silenced(debate, person, debate.lastAt) !== null ||
  banned(debate, person) !== null ||
  sanctionsOn(debate, person).some(({ kind }) => kind === 'removal');

/** Who runs the list does not stand on it. */
export const inOffice = ({ chair, deputies }: OpenedDebate, person: PersonId): boolean =>
  chair === person || deputies.includes(person);

/** The turn whose list of speakers is open; null while there is none. */
export function listedTurn({ stage, floor, format }: OpenedDebate): number | null {
  if (stage !== 'live') return null;
  const open = floor.phase === 'called' || floor.phase === 'running' || floor.phase === 'paused';
  if (!open) return null;
  const segment = format.segments[floor.turn];
  return segment && hasList(segment) ? floor.turn : null;
}

/** Whether those who have no seat speak, too. */
export const isFloorBlock = (debate: OpenedDebate, turn: number): boolean =>
  segmentAt(debate, turn).kind === 'floor';

/** The point that the chair has to rule on before anything else; the first by rank, then by number. */
export const pointDue = (debate: OpenedDebate): FloorRequest | null =>
  waiting(debate)
    .filter(isPoint)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number)[0] ?? null;

const rankOf = ({ kind }: FloorRequest): number => (kind === 'point-of-order' ? 0 : 1);
