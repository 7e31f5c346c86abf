import {
  atTable,
  awaitingRuling,
  type Challenge,
  type Instant,
  type OpenedDebate,
  otherSide,
  pointDue,
} from '@crossbench/shared';
import { askedBy, kindNames } from '../speakers/request-words';
import { figures } from '../clock/figures';
import { sideName } from '../room/holders';

/** Leads the chair to the form in which a ruling is given. */
export interface RulingAct {
  readonly does: 'rule';
  readonly label: string;
  readonly on:
    { readonly point: number } | { readonly challenge: number } | { readonly argument: number };
}

/** What the chair does about a point or a challenge before anything else. */
export interface NextRuling {
  /** Null while the other side may answer. */
  readonly primary: RulingAct | null;
  readonly note: string;
  /** Whether nothing else can be done meanwhile. */
  readonly alone: boolean;
}

/** The point or the challenge that the chair has to settle first; null where none is open. Points of order come before everything. */
export const nextRuling = (debate: OpenedDebate, now: Instant): NextRuling | null =>
  nextPoint(debate) ?? nextChallenge(debate, now);

/** Between turns nothing else can be done before a ruling: no turn is called, and no vote opened. */
function nextPoint(debate: OpenedDebate): NextRuling | null {
  const { stage, floor } = debate;
  const point = pointDue(debate);
  if (!point || (stage !== 'live' && stage !== 'deliberation')) return null;
  return {
    primary: { does: 'rule', label: 'Rule on the point', on: { point: point.number } },
    note: `${kindNames[point.kind]}, ${askedBy(debate, point)}: “${point.text ?? ''}”`,
    alone: stage === 'live' && (floor.phase === 'idle' || atTable(debate) !== null),
  };
}

function nextChallenge(debate: OpenedDebate, now: Instant): NextRuling | null {
  const challenge = atTable(debate);
  if (challenge?.standing === 'raised') {
    return { primary: null, note: whileAnswering(debate, challenge, now), alone: true };
  }
  const [first] = awaitingRuling(debate);
  if (!first) return null;
  const on = { challenge: first.number };
  return {
    primary: { does: 'rule', label: 'Rule on the challenge', on },
    note: challenge ? `${heard(challenge)} The clock waits.` : 'A challenge waits for your ruling.',
    alone: challenge !== null,
  };
}

function whileAnswering(debate: OpenedDebate, { side, answerBy }: Challenge, now: Instant): string {
  const left = figures(Math.max(0, answerBy - now));
  return `${sideName(debate, otherSide(side))} may answer the challenge for ${left}. Then you rule.`;
}

const heard = ({ standing }: Challenge): string =>
  standing === 'answered' ? 'Both sides were heard.' : 'The time to answer is over.';

/** Between turns the chair is reminded of an argument that is new where none may be brought. */
export function ruleOnNewest({ arguments: filed }: OpenedDebate): RulingAct | null {
  const open = filed.find(({ isNew, ruling, retracted }) => isNew && !ruling && !retracted);
  if (!open) return null;
  const label = `Rule on argument ${open.number}`;
  return { does: 'rule', label, on: { argument: open.number } };
}
