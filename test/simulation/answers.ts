import { type Debate, decide, type Instant, type Recorded } from '@crossbench/shared';
import { type Asked, type Given, isFinal } from './history.js';
import { factsFor, skew } from './retold.js';
import type { World } from './world.js';

/** What came of a run: its lines, and the debate after each of them, the empty one first. */
export interface Outcome {
  readonly lines: readonly Recorded[];
  readonly states: readonly Debate[];
}

/**
 * Acknowledged is in the log exactly once, unanswered at most once; what was refused could not be done at that time.
 * A copy that is still on its way when another one is refused may be in time for something else: that is counted.
 */
export function judgeAnswers(world: World, asked: Asked, { lines, states }: Outcome): void {
  const { tally, wrong } = world;
  const { commandId, by, command, answers } = asked;
  const own = lines.filter((line) => line.commandId === commandId && line.actor === by);
  const first = own[0]?.seq ?? Infinity;
  const last = own.at(-1)?.seq;
  const name = `${command.type} ${commandId}`;
  if (last !== undefined && first + own.length - 1 !== last) wrong.push(`${name} happened twice.`);
  const final = answers.filter(isFinal);
  if (final.length === 0) tally.unanswered++;
  for (const given of final) {
    const { handled, end } = given;
    if (handled.ok) {
      tally.accepted++;
      const { seq } = handled.value;
      if (seq !== last) wrong.push(`${name} was acknowledged as line ${seq} and is line ${last}.`);
      if (seq > end) wrong.push(`${name} was acknowledged before it was committed.`);
      continue;
    }
    tally.refused++;
    if (own.length > 0) tally['late copies']++;
    const { code } = handled.refusal;
    const taken = lines.some((line) => line.commandId === commandId && line.actor !== by);
    if (code === 'command-id-taken' && taken) continue;
    const before = states.slice(asked.end, Math.min(end + 1, first));
    if (!before.some((state) => refuses(state, asked, given, code))) {
      wrong.push(`${name} was refused (${code}), and nothing then was a reason.`);
    }
  }
}

/** How many instants between asking and answering are tried: what a rule says can change with the clock alone. */
const instants = 200;

/** Whether the rules refuse this for this reason in this debate, at an instant between asking and answering. */
function refuses(state: Debate, asked: Asked, given: Given, code: string): boolean {
  if (code === 'no-such-debate') return state.stage === 'unopened';
  const last = state.stage === 'unopened' ? 0 : state.lastAt;
  const from = asked.at - skew;
  const step = (given.at + skew - from) / instants;
  const moments = Array.from({ length: instants + 1 }, (_, i) => from + i * step);
  return moments.some((moment) => {
    const at = Math.max(Math.floor(moment), last) as Instant;
    const issued = { by: asked.by, at, facts: factsFor(state, asked) };
    const decision = decide(state, asked.command, issued);
    return !decision.ok && decision.refusal.code === code;
  });
}
