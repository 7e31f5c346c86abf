import * as z from 'zod';
import { contentHash, number, type } from '../spelling.js';
import { Instant, PersonId } from '../vocabulary.js';
import { Rule } from './rule.js';
import { Appealed, AppealResult, Matter, Saying } from './sanction.js';

const sanctioned = {
  contentHash,
  sanction: number,
  person: PersonId,
  rule: Rule,
  about: Matter.optional(),
};

export const orderEvents = [
  z.object({ type: type('participant-warned'), ...sanctioned }),
  z.object({ type: type('participant-muted'), ...sanctioned, until: Instant }),
  z.object({ type: type('participant-removed'), ...sanctioned }),
  z.object({ type: type('participant-banned'), ...sanctioned }),
  z.object({
    type: type('sanction-lifted'),
    contentHash,
    sanction: number,
    /** The appeal that it was lifted upon. */
    appeal: number.optional(),
  }),
  z.object({ type: type('words-hidden'), contentHash, of: Saying, rule: Rule }),
  z.object({ type: type('words-restored'), of: Saying, appeal: number.optional() }),
  z.object({ type: type('appeal-filed'), contentHash, appeal: number, of: Appealed }),
  z.object({
    type: type('appeal-decided'),
    contentHash,
    appeal: number,
    result: AppealResult,
    /** Decided by the one who had acted, because there was nobody else. */
    alone: z.boolean(),
  }),
] as const;
