import type { OpenedDebate } from '../state.js';
import type { Side } from '../vocabulary.js';
import { type FloorRequest, isPoint, RequestKind } from './floor-request.js';
import { policies, policyIn } from './policies.js';
import { listedTurn, waiting } from './standing.js';
import type { Hearing } from './waiting-speech.js';

/**
 * Everybody who waits, in the order in which they are to get the floor: points first, then questions, replies and
 * speeches; whoever asked first comes first in each class, speeches by the segment's rule.
 *
 * @see docs/decisions/0025-the-list-follows-a-published-rule.md
 */
export function listOfSpeakers(debate: OpenedDebate): readonly FloorRequest[] {
  const all = waiting(debate);
  const turn = listedTurn(debate);
  return RequestKind.options.flatMap((kind) => {
    const those = all.filter((request) => request.kind === kind);
    return kind === 'speech' && turn !== null ? byRule(debate, turn, those) : those;
  });
}

/** Whom the rule puts first of those who want to speak; points are ruled on, not recognised. */
export const nextSpeaker = (debate: OpenedDebate): FloorRequest | null =>
  listOfSpeakers(debate).find((request) => !isPoint(request)) ?? null;

function byRule(
  debate: OpenedDebate,
  turn: number,
  speeches: readonly FloorRequest[],
): readonly FloorRequest[] {
  const { policy, seed } = policyIn(debate, turn);
  const hearing: Hearing = { lastSide: lastSide(debate, turn), spoken: debate.heard.people, seed };
  return policies[policy]
    .order(speeches, hearing)
    .flatMap(({ number }) => debate.requests[number - 1] ?? []);
}

/** For whom the last speech of a turn is or was. */
function lastSide(
  { holder, interrupted, heard, requests }: OpenedDebate,
  turn: number,
): Side | null {
  const heardOf = [...heard.done, interrupted?.request, holder?.request]
    .map((number) => requests[(number ?? 0) - 1])
    .filter((request) => request?.turn === turn && request.kind !== 'question');
  return heardOf.at(-1)?.side ?? null;
}
