import { type AnyRefusal, sentence } from '@crossbench/shared';
import { Problem } from '../web/problem.js';

/** A refusal of the rules as the answer to a request. */
export const objecting = (refusal: AnyRefusal): Problem =>
  new Problem(statusOf(refusal.code), refusal.code, sentence(refusal));

const statusOf = (code: AnyRefusal['code']): number => (forbidden.includes(code) ? 403 : 409);

const forbidden: readonly AnyRefusal['code'][] = ['not-allowed', 'only-audience-asks', 'muted'];
