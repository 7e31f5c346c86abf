import * as z from 'zod';
import { contentHash, ms, number, turn, type } from '../spelling.js';
import { PersonId, Side } from '../vocabulary.js';
import { PointResult, RequestKind } from './floor-request.js';
import { QueuePolicy } from './queue-policy.js';

const request = number;

export const speakerEvents = [
  z.object({
    type: type('floor-requested'),
    contentHash,
    request,
    turn: turn.nullable(),
    kind: RequestKind,
    person: PersonId,
    side: Side.nullable(),
  }),
  z.object({ type: type('request-withdrawn'), request }),
  z.object({
    type: type('speaker-recognised'),
    contentHash,
    turn,
    request,
    person: PersonId,
    side: Side.nullable(),
    /** What the speaker may use; null where that is as long as the segment lasts. */
    budget: ms.nullable(),
  }),
  z.object({
    type: type('speaker-finished'),
    turn,
    request,
    by: z.enum(['chair', 'speaker', 'clock']),
  }),
  z.object({ type: type('speech-cleared'), turn, request }),
  z.object({ type: type('request-declined'), contentHash, request }),
  z.object({ type: type('ruling-given'), contentHash, request, result: PointResult }),
  z.object({
    type: type('queue-policy-set'),
    turn,
    policy: QueuePolicy,
    /** What lots are drawn from. */
    seed: z.int().nonnegative().optional(),
  }),
  z.object({ type: type('list-closed'), turn }),
  z.object({ type: type('list-opened'), turn }),
] as const;
