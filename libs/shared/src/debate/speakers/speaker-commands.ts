import * as z from 'zod';
import { floor, number, reason, type } from '../spelling.js';
import { Side } from '../vocabulary.js';
import { PointResult, RequestKind, RequestText } from './floor-request.js';
import { QueuePolicy } from './queue-policy.js';

export const speakerCommands = [
  z.object({
    type: type('request-floor'),
    kind: RequestKind,
    /** For which side one speaks; null for neither. Debaters speak for their own. */
    side: Side.nullable(),
    text: RequestText.optional(),
  }),
  z.object({ type: type('withdraw-request'), request: number }),
  z.object({
    type: type('recognise'),
    floor,
    request: number,
    /** Why this one goes before the first by the rule. */
    reason: reason.optional(),
  }),
  z.object({ type: type('end-speech'), floor }),
  z.object({ type: type('decline-request'), request: number, reason }),
  z.object({ type: type('rule'), request: number, result: PointResult, reason }),
  z.object({ type: type('set-queue-policy'), policy: QueuePolicy }),
  /** Takes no more requests until the segment ends; points may still be raised. */
  z.object({ type: type('close-list') }),
  z.object({ type: type('open-list') }),
] as const;
