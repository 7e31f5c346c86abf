import * as z from 'zod';
import { Card } from '../../evidence/card.js';
import { Rule } from '../order/rule.js';
import { contentHash, number, turn, type } from '../spelling.js';
import { PersonId, SeatId, Side } from '../vocabulary.js';
import { Relation } from './argument.js';

export const argumentEvents = [
  z.object({
    type: type('argument-filed'),
    contentHash,
    argument: number,
    turn,
    /** Missing where somebody without a seat speaks from the list. */
    seat: SeatId.optional(),
    /** The request from which they speak. */
    request: number.optional(),
    /** Null for who speaks for neither. */
    side: Side.nullable(),
    person: PersonId,
    /** The clerk who noted what was said. */
    notedBy: PersonId.optional(),
    relations: z.array(Relation),
    cards: z.array(Card),
    concessions: z.array(number).optional(),
    words: z.int().nonnegative(),
    overtime: z.boolean(),
    cutOff: z.boolean(),
    /** The number of a question. */
    answers: number.optional(),
    /** It answers none, where the format allows no new ones. */
    isNew: z.literal(true).optional(),
  }),
  z.object({ type: type('argument-hidden'), contentHash, argument: number, rule: Rule }),
  z.object({
    type: type('argument-restored'),
    argument: number,
    /** The appeal that it was restored upon. */
    appeal: number.optional(),
  }),
  z.object({ type: type('argument-allowed'), contentHash, argument: number }),
  z.object({ type: type('argument-disregarded'), contentHash, argument: number }),
  z.object({ type: type('argument-retracted'), argument: number }),
  z.object({
    type: type('argument-corrected'),
    contentHash,
    argument: number,
    words: z.int().nonnegative(),
  }),
] as const;
