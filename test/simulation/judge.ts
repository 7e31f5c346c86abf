import {
  canonical,
  type Debate,
  decide,
  due,
  type Instant,
  pageSize,
  passing,
  type Recorded,
  replay,
  unopened,
  withheld,
} from '@crossbench/shared';
import type { Asked, Heard } from './history.js';
import type { Shown } from './node.js';
import { factsFor, retold } from './retold.js';
import type { Service } from './service.js';
import type { World } from './world.js';

/** Holds what came of a run against the promises of the design; what is broken is added to `world.wrong`. */
export async function judge(service: Service, shown: readonly Shown[]): Promise<void> {
  const { world } = service;
  const { debateId, log, tally, wrong } = world;
  const lines = await log.after(debateId, 0);
  tally.lines = lines.length;
  tally['outages credited'] = count(lines, 'outage-credited');
  tally['results published'] = count(lines, 'result-published');
  if (lines.some(({ seq }, i) => seq !== i + 1)) wrong.push('The log has a hole.');
  const states = retold(world, lines);
  for (const asked of world.history.asked) judgeAnswers(world, asked, lines, states);
  const end = replay(lines);
  const moment = due(end);
  if (moment !== null && moment < world.time.now - 2_000) wrong.push('Time has not passed on.');
  sameInTabs(service, lines, end);
  sameInNodes(service, shown, lines, end);
}

const count = (lines: readonly Recorded[], type: Recorded['event']['type']): number =>
  lines.filter(({ event }) => event.type === type).length;

/** Acknowledged is in the log exactly once, refused never; and each answer was right when it was given. */
function judgeAnswers(
  world: World,
  asked: Asked,
  lines: readonly Recorded[],
  states: readonly Debate[],
): void {
  const { tally, wrong } = world;
  const { commandId, by, command, answers } = asked;
  const own = lines.filter((line) => line.commandId === commandId && line.actor === by);
  const last = own.at(-1)?.seq;
  const name = `${command.type} ${commandId}`;
  const final = answers.filter(({ handled }) => handled.ok || !passing.includes(handled.refusal.code));
  if (own.length > 0 && (own[0]?.seq ?? 0) + own.length - 1 !== last) wrong.push(`${name} happened twice.`);
  if (final.length === 0) tally.unanswered++;
  for (const heard of final) {
    const { handled, end } = heard;
    if (handled.ok) {
      tally.accepted++;
      const { seq } = handled.value;
      if (seq !== last) wrong.push(`${name} was acknowledged as line ${seq} and is line ${last}.`);
      if (seq > end) wrong.push(`${name} was acknowledged before it was committed.`);
      continue;
    }
    tally.refused++;
    const { code } = handled.refusal;
    if (own.length > 0) wrong.push(`${name} was refused (${code}) and happened.`);
    if (!couldRefuse(asked, heard, code, lines, states)) {
      wrong.push(`${name} was refused (${code}), and nothing then was a reason.`);
    }
  }
}

/** Whether the log gave a reason for this refusal at any time between the sending and the answer. */
function couldRefuse(
  asked: Asked,
  { at, end }: Heard,
  code: string,
  lines: readonly Recorded[],
  states: readonly Debate[],
): boolean {
  const { by, command, commandId } = asked;
  if (code === 'command-id-taken') {
    return lines.some((line) => line.commandId === commandId && line.actor !== by);
  }
  return states.slice(asked.end, end + 1).some((state) => {
    if (code === 'no-such-debate') return state.stage === 'unopened';
    const last = state.stage === 'unopened' ? 0 : state.lastAt;
    return [asked.at, at].some((moment) => {
      const facts = factsFor(state, asked);
      const then = Math.max(Math.floor(moment), last) as Instant;
      const decision = decide(state, command, { by, at: then, facts });
      return !decision.ok && decision.refusal.code === code;
    });
  });
}

/** Every node knows the same, and shows it to whoever loads it now. */
function sameInNodes(
  { nodes, world }: Service,
  shown: readonly Shown[],
  lines: readonly Recorded[],
  end: Debate,
): void {
  const whole = canonical(end);
  const first = canonical(withheld(end, lines).slice(0, pageSize));
  if (shown.length !== nodes.length) world.wrong.push('A node does not answer.');
  for (const { debate, page } of shown) {
    if (canonical(debate ?? unopened) !== whole) world.wrong.push('A node knows something else.');
    if (canonical(page.events) !== first) world.wrong.push('A node shows something else.');
  }
}

/** Every tab knows the same, and it is what a fresh load gives. */
function sameInTabs(
  { followers, world }: Service,
  lines: readonly Recorded[],
  end: Debate,
): void {
  const { wrong } = world;
  const envelopes = lines.map(envelope);
  const fresh = canonical(replay(withheld(end, lines)));
  for (const tab of followers.values()) {
    const known = tab.known.log.map(envelope);
    if (known.some((line, i) => line !== envelopes[i])) wrong.push('A tab knows another log.');
    else if (known.length !== lines.length) {
      wrong.push(`A tab knows ${known.length} of ${lines.length} lines.`);
    } else if (canonical(tab.debate) !== fresh) wrong.push('A tab shows something else.');
    if (tab.waitsFor > 0) wrong.push('A tab still waits for an answer.');
    const error = Math.abs(tab.now() - world.time.now);
    if (error > 250) wrong.push(`A tab's clock is ${error} ms off.`);
  }
}

const envelope = ({ wording: _, ...line }: Recorded): string => canonical(line);
