import * as z from 'zod';
import { Rule } from '../order/rule.js';
import { number, reason, turn, type } from '../spelling.js';
import { SeatId } from '../vocabulary.js';
import { ArgumentDraft, NewArgumentResult } from './argument.js';

export const argumentCommands = [
  z.object({
    type: type('file-argument'),
    turn,
    argument: ArgumentDraft,
    /** Whose words a clerk notes: a seat, or the number of a request. Left out where only one can speak. */
    speaker: z.union([SeatId, number]).optional(),
  }),
  z.object({ type: type('hide-argument'), argument: number, rule: Rule, reason }),
  z.object({ type: type('restore-argument'), argument: number }),
  z.object({
    type: type('rule-argument'),
    argument: number,
    result: NewArgumentResult,
    reason,
  }),
  z.object({ type: type('retract-argument'), argument: number }),
  z.object({
    type: type('correct-argument'),
    argument: number,
    tag: ArgumentDraft.shape.tag,
    body: ArgumentDraft.shape.body,
  }),
] as const;
